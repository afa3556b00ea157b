import type { Predication } from '../../types.ts';
import type { Clause } from '../types.ts';

/** What comparing documents asks of clauses: where each begins, whether it is the sentence's own news, and whether it is done. */
export function predicationsOf(clauses: readonly Clause[]): Predication[] {
  return clauses
    .map((clause) => ({
      sentence: clause.sentence,
      from: beginningOf(clause),
      own: clause.link === 'main' || clause.link === 'complement',
      open: clause.modal !== null || clause.form === 'infinitive',
    }))
    .sort((a, b) => a.from - b.from);
}

// "The strike, which began in May, has …", "the city plans to …": whose subject the noun also is, it is no word of theirs.
function beginningOf({ from, form, link, subjects }: Clause): number {
  const before = subjects.filter((subject) => subject.to <= from && from - subject.to <= AUXILIARIES);
  return form !== 'finite' || link === 'relative' || link === 'reduced'
    ? from
    : Math.min(from, ...before.map((subject) => subject.from));
}

/** So many words may stand between a subject and its verb. */
const AUXILIARIES = 3;
