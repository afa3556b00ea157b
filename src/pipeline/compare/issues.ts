import type { Analysis, IssueDefinition } from '../types.ts';

/** Issues outside the list that recur across documents, named by their own words. */
export function foundIssues(_analyses: readonly Analysis[]): IssueDefinition[] {
  return [];
}
