import type { Reading, TokenRange } from '../reading.ts';

/** What a cue that opens its sentence reports ends before the sentence's own subject: "Blaming [Chile], Peru shelled the port". */
export function withinFront(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const subject = subjectBehind(reading, cue);
  if (!subject || from < cue || subject.from <= from || subject.from >= to) return { from, to };
  const comma = reading.tokens.slice(from, subject.from).findLastIndex(({ lower }) => lower === ',') + from;
  return comma > from ? { from, to: comma } : { from, to };
}

/** The subject of a sentence that a participle opens, where it stands behind that; null where the cue is none. */
export function subjectBehind({ clauseCodes: { clauses, heads } }: Reading, cue: number): TokenRange | null {
  const clause = clauses[heads[cue]!];
  if (clause?.link !== 'participle' || clause.governor !== null) return null;
  const [subject] = clause.subjects;
  return subject && subject.from >= clause.to ? subject : null;
}
