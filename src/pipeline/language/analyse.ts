import type { Analysis, LanguageSettings, LocalMention, Names, SourceDocument } from '../types.ts';
import { actsOf } from './acts/acts.ts';
import { attributionsOf } from './attribution/attribution.ts';
import { factsOf } from './facts/facts.ts';
import { issueMentionsOf } from './issue-mentions.ts';
import { issuesOf } from './issues.ts';
import { lex } from './lex.ts';
import { namesOf } from './names/names.ts';
import { referencesOf } from './references/references.ts';
import { statementsOf } from './speakers/speakers.ts';

/**
 * All that the language stages find in one document: a pure function of the document and the settings, so that it
 * can be cached by hash and run anywhere.
 */
export function analyse(document: SourceDocument, settings: LanguageSettings): Analysis {
  const lexed = lex(document);
  const named = namesOf(lexed, settings);
  const names = withReferences(named, referencesOf(lexed, named));
  const treated = issueMentionsOf(lexed, settings.issues);
  const attributions = attributionsOf(lexed, names);
  const { statements, rejected } = statementsOf(lexed, names, attributions);
  const acts = actsOf(lexed, names, statements, treated);
  const facts = factsOf(lexed, names, treated);
  const issues = issuesOf(treated);
  return { ...lexed, ...names, statements, acts, facts, issues, rejected };
}

function withReferences(names: Names, references: readonly LocalMention[]): Names {
  const mentions = [...names.mentions, ...references].sort((a, b) => a.start - b.start || a.end - b.end);
  return { entities: names.entities, mentions };
}
