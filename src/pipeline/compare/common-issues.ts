import type { IssueDefinition, Narration } from '../types.ts';

/**
 * The issues, where a weak term of one that at least half the documents treat, and two of them, counts in all: "the duty" of
 * a column is the one that the reports beside it call an import duty. Does not depend on the order of the documents.
 */
export function withCommonTerms(
  issues: readonly IssueDefinition[],
  analyses: readonly Pick<Narration, 'issues'>[],
): readonly IssueDefinition[] {
  const documents = new Map<string, number>();
  for (const { issues: treated } of analyses)
    for (const id of new Set(treated.flat())) documents.set(id, (documents.get(id) ?? 0) + 1);
  const least = Math.max(2, analyses.length / 2);
  const isCommon = ({ id, weak = [] }: IssueDefinition) => weak.length > 0 && (documents.get(id) ?? 0) >= least;
  return issues.some(isCommon) ? issues.map((issue) => (isCommon(issue) ? { ...issue, weak: [] } : issue)) : issues;
}
