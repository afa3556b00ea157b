import { RELATIVES } from '../lists.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whom a relative clause is about where the verb at `cue` goes on with it: in "Peru met Chile, which confirmed the plan but said it
 * was late" Chile says so. Null where a comma has closed the clause, for then whoever the sentence is about goes on.
 */
export function subjectOfJoined({ tokens, clauseCodes, quoteAt }: Reading, cue: number): TokenRange | null {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (!clause || clause.head !== cue || clause.form !== 'finite' || clause.passive || clause.link !== 'relative')
    return null;
  const [subject, other] = clause.subjects;
  if (!subject || other || subject.to > cue || !/^(?:and|but)$/.test(tokens[clause.from - 1]?.lower ?? '')) return null;
  // "The mayor thanked | those who stayed | and promised a rise": whom no comma sets apart may be only told of.
  const opener = subject.to + 1;
  if (tokens[subject.to - 1]!.pos !== 'PROPN' || tokens[subject.to]?.text !== ',') return null;
  if (!RELATIVES.has(tokens[opener]?.lower ?? '')) return null;
  const between = tokens.slice(opener + 1, clause.from);
  return between.some(({ text }, i) => text === ',' || quoteAt[opener + 1 + i] !== -1) ? null : subject;
}
