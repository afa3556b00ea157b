import type { IssueMention, Lexed, LocalAct, LocalStatement, Names } from '../../types.ts';

/** Who did what to whom, in the ontology's words. */
export function actsOf(
  _lexed: Lexed,
  _names: Names,
  _statements: readonly LocalStatement[],
  _issues: readonly (readonly IssueMention[])[],
): LocalAct[] {
  return [];
}
