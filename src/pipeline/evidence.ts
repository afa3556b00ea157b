import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { assemble } from './assemble.ts';
import { clustersOf } from './compare/clusters.ts';
import { joinEntities } from './compare/entities.ts';
import { foundIssues } from './compare/issues.ts';
import { withParties } from './compare/parties.ts';
import { analyse } from './language/analyse.ts';
import { languageSettings } from './settings/language.ts';
import type { Analysis, LanguageSettings, SourceDocument } from './types.ts';

/** Everything the documents say, by the evidence contract, before anything is composed from it. */
export function evidenceOf(
  id: string,
  documents: readonly SourceDocument[],
  settings: BriefingSettings,
  unread: Evidence['unread'],
): Evidence {
  const language = languageSettings(settings);
  const { analyses, issues } = analysed(documents, language);
  const joined = joinEntities(analyses, language);
  const entities = withParties(joined.entities, analyses, joined.idOf, language);
  const compared = { analyses, entities, idOf: joined.idOf };
  const shown = issues.map(({ id: issue, title }) => ({ id: issue, title }));
  return assemble({ id, title: settings.title ?? titleOf(id) }, shown, unread, compared, clustersOf(compared));
}

// Issues outside the built-in list show only across documents; where some are found the documents are read again with them.
function analysed(
  documents: readonly SourceDocument[],
  settings: LanguageSettings,
): { analyses: Analysis[]; issues: LanguageSettings['issues'] } {
  const analyses = documents.map((document) => analyse(document, settings));
  const found = foundIssues(analyses);
  if (found.length === 0) return { analyses, issues: settings.issues };
  const issues = [...settings.issues, ...found];
  return { analyses: documents.map((document) => analyse(document, { ...settings, issues })), issues };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
