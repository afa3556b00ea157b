import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/** The dates that a sentence tells. */
export function datesIn(sentence: string, index: EvidenceIndex): readonly Fact[] {
  return (index.factsIn.get(sentence) ?? []).filter(({ kind }) => kind === 'date');
}

/** The day of a date's value: with its year or, where no report states one, without; of a month alone that. */
export const DAY = /^(?:\d{4}|-)-\d\d(?:-\d\d)?/;
