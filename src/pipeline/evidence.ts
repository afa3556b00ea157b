import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { assemble } from './assemble.ts';
import { clustersOf } from './compare/clusters.ts';
import { joinEntities } from './compare/entities.ts';
import { foundIssues } from './compare/issues.ts';
import { learnedOf } from './compare/learned.ts';
import { withParties } from './compare/parties.ts';
import { analysisOf, readingOf } from './language/analyse.ts';
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
  const { analyses, issues, hidden } = analysed(documents, language, settings);
  const joined = joinEntities(analyses, language);
  const entities = withParties(joined.entities, analyses, joined.idOf, language);
  const compared = { analyses, entities, idOf: joined.idOf };
  const shown = issues.map(({ id: issue, title }) => ({ id: issue, title }));
  const evidence = assemble(
    { id, title: settings.title ?? titleOf(id) },
    shown,
    unread,
    compared,
    clustersOf(compared),
  );
  const unmade = hidden.map((issue) => ({ id: issue.id, title: issue.title, sentences: [], why: LEFT_OUT }));
  return { ...evidence, unmade };
}

// Some things show only across documents: issues outside the built-in list, and who somebody is whom another document
// introduces. Each document is then looked at again with them; what takes long is read once.
function analysed(
  documents: readonly SourceDocument[],
  settings: LanguageSettings,
  { issues: edited = {} }: BriefingSettings,
): Analysed {
  const readings = documents.map((document) => readingOf(document, settings));
  const first = readings.map((reading) => analysisOf(reading, settings));
  const learned = learnedOf(first, joinEntities(first, settings).idOf);
  const recurring = foundIssues(first).map((issue) => ({ ...issue, title: edited[issue.id]?.title ?? issue.title }));
  const hidden = recurring.filter(({ id }) => edited[id]?.show === false);
  const found = recurring.filter((issue) => !hidden.includes(issue));
  const issues = [...settings.issues, ...found];
  const analyses = readings.map((reading, place) => {
    const own = learned.get(reading.lexed.document.id);
    return own || found.length > 0 ? analysisOf(reading, { ...settings, issues }, own) : first[place]!;
  });
  return { analyses, issues, hidden };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Analysed {
  readonly analyses: Analysis[];
  readonly issues: LanguageSettings['issues'];
  /** Recurring ones that the editor wants nothing of. */
  readonly hidden: LanguageSettings['issues'];
}

const LEFT_OUT = 'the editor left it out';
