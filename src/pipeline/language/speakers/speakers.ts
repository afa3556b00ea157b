import type { Attribution, Lexed, LocalStatement, Names, Rejection } from '../../types.ts';

/** The statements of a document, each with its speakers where they are established. */
export function statementsOf(
  _lexed: Lexed,
  _names: Names,
  _attributions: readonly Attribution[],
): { statements: LocalStatement[]; rejected: Rejection[] } {
  return { statements: [], rejected: [] };
}
