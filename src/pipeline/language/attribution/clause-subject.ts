import { subjectBehind } from './front.ts';
import { isNeverSaid } from './never-said.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/**
 * Reports with the subject of their verb for a speaker where they have none and that is a name: "In a letter | Chile |
 * demanded a date", "Chile met them twice and offered talks"; and of what opens the sentence with whoever the sentence is
 * about: "Denying all blame, the minister, Ana Lind, called for calm".
 */
export function withClauseSubjects(reading: Reading, found: readonly Found[]): Found[] {
  return found.map((one) => {
    if (isNeverSaid(reading, { cue: one.cue.from, content: one.content, speaker: null })) return one;
    const speaker = one.speaker ?? nameOf(reading, one) ?? behindFront(reading, one);
    return speaker === one.speaker ? one : { ...one, speaker };
  });
}

function nameOf(
  { tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading,
  { cue, content }: Found,
): TokenRange | null {
  const verb = tokens
    .slice(cue.from, cue.to)
    .findIndex((_token, i) => clauses[heads[cue.from + i]!]?.head === cue.from + i);
  const clause = verb === -1 ? undefined : clauses[heads[cue.from + verb]!];
  if (clause?.form !== 'finite' || clause.passive || clause.link !== 'main') return null;
  const [subject, other] = clause.subjects;
  if (!subject || other || quoteAt[subject.from] !== -1 || tokens[subject.to - 1]!.pos !== 'PROPN') return null;
  const isWithin = subject.from >= content.from && subject.to <= content.to;
  return isWithin ? null : subject;
}

// Up to the verb behind it, so that what stands in apposition is told too.
function behindFront(reading: Reading, { cue }: Found): TokenRange | null {
  const { tokens, quoteAt, clauseCodes } = reading;
  const subject = subjectBehind(reading, cue.from);
  const main =
    subject && clauseCodes.clauses.slice(clauseCodes.heads[cue.from]! + 1).find(({ from }) => from >= subject.to);
  if (!main || main.passive || quoteAt[subject.from] !== -1) return null;
  let { from: to } = main;
  while (to > subject.to && /^(?:ADV|PUNCT)$/.test(tokens[to - 1]!.pos)) to -= 1;
  return to - subject.from > LONGEST ? subject : { from: subject.from, to };
}

/** In tokens. */
const LONGEST = 20;
