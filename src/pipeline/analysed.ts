import type { BriefingSettings } from '#src/schema/briefing.ts';
import { withCommonTerms } from './compare/common-issues.ts';
import { datedOf } from './compare/dated.ts';
import { joinEntities } from './compare/entities.ts';
import { foundIssues } from './compare/issues.ts';
import { learnedOf } from './compare/learned.ts';
import { completedOf, draftsOf, readingsOf, revisedOf } from './language/analyse.ts';
import type { Analysis, LanguageSettings, Learned, SourceDocument } from './types.ts';

/**
 * What each document of a briefing says. Some things show only across documents: issues outside the built-in list, and who
 * somebody is whom another document introduces, the year of a report that gives only the day. Each document is then looked
 * at again with them; what takes long is read once, and what they leave as it was is kept.
 */
export function analysed(
  documents: readonly SourceDocument[],
  settings: LanguageSettings,
  { issues: edited = {} }: BriefingSettings,
): Analysed {
  const readings = readingsOf(documents, settings);
  const drafts = draftsOf(readings, settings);
  const first = drafts.map(({ told }) => told);
  const learned = learnedOf(first, joinEntities(first, settings).idOf);
  const recurring = foundIssues(first).map((issue) => ({ ...issue, title: edited[issue.id]?.title ?? issue.title }));
  const hidden = recurring.filter(({ id }) => edited[id]?.show === false);
  const found = recurring.filter((issue) => !hidden.includes(issue));
  const known = withCommonTerms(settings.issues, first);
  const issues = [...known, ...found];
  const isTold = learned.size > 0 || found.length > 0 || known !== settings.issues;
  const told = isTold ? revisedOf(readings, drafts, { ...settings, issues }, learned) : drafts;
  const analyses = completedOf(readings, told, datedOf(documents));
  return { analyses, issues, hidden, learned };
}

export interface Analysed {
  readonly analyses: Analysis[];
  readonly issues: LanguageSettings['issues'];
  /** Recurring ones that the editor wants nothing of. */
  readonly hidden: LanguageSettings['issues'];
  /** By document id: what it took over from the others. */
  readonly learned: ReadonlyMap<string, Learned>;
}
