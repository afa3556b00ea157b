import type { IssueMention, Lexed, LocalFact, Names } from '../../types.ts';

/** Figures, money, percentages, durations, dates and places, each with its exact words. */
export function factsOf(_lexed: Lexed, _names: Names, _issues: readonly (readonly IssueMention[])[]): LocalFact[] {
  return [];
}
