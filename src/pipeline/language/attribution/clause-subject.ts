import type { Clause } from '../types.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/**
 * Reports with the subject of their verb for a speaker where they have none and that is a name: "In a letter | Chile |
 * demanded a date", "Chile met them twice and offered talks".
 */
export function withClauseSubjects(reading: Reading, found: readonly Found[], clauses: readonly Clause[]): Found[] {
  const open = found.filter(({ speaker }) => speaker === null);
  if (open.length === 0) return [...found];
  const byHead = new Map(clauses.map((clause) => [clause.head, clause]));
  return found.map((one) => {
    const speaker = one.speaker ?? nameOf(reading, one, byHead);
    return speaker === one.speaker ? one : { ...one, speaker };
  });
}

function nameOf(
  { tokens, quoteAt }: Reading,
  { cue, content }: Found,
  byHead: ReadonlyMap<number, Clause>,
): TokenRange | null {
  let clause: Clause | undefined;
  for (let at = cue.from; at < cue.to && !clause; at += 1) clause = byHead.get(at);
  if (clause?.form !== 'finite' || clause.passive || clause.link !== 'main') return null;
  const [subject, other] = clause.subjects;
  if (!subject || other || quoteAt[subject.from] !== -1 || tokens[subject.to - 1]!.pos !== 'PROPN') return null;
  const isWithin = subject.from >= content.from && subject.to <= content.to;
  return isWithin ? null : subject;
}
