import type { BriefingSettings } from '#src/schema/briefing.ts';
import { type Analysed, analysed } from './analysed.ts';
import { joinEntities } from './compare/entities.ts';
import { withParties } from './compare/parties.ts';
import type { Compared } from './compare/types.ts';
import { languageSettings } from './settings/language.ts';
import type { SourceDocument } from './types.ts';

/** What each document of a briefing says, and which person or body of the briefing each of its own ones is. */
export function comparedOf(documents: readonly SourceDocument[], settings: BriefingSettings): ComparedBriefing {
  const language = languageSettings(settings);
  const found = analysed(documents, language, settings);
  const { entities, idOf } = joinEntities(found.analyses, language);
  return { ...found, entities: withParties(entities, found.analyses, idOf, language), idOf };
}

export interface ComparedBriefing extends Analysed, Compared {
  readonly analyses: Analysed['analyses'];
}
