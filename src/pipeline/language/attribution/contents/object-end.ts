import type { Token } from '../../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { opensClause } from '../rules/clauses.ts';

/**
 * A content that is a thing or a deed, no clause, ends where the speaker goes on to do something else ("rules out a pact
 * [and is calling for a vote]"), and begins with the whole of its measure ("[at] least three").
 */
export function objectEnd(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens, quoteAt, cues } = reading;
  // "Expressed unease at the officers sent": behind some verbs no clause stands.
  const mayBeClause = cues[cue]?.takes.has('c') ?? true;
  const start =
    from > cue + 1 && tokens[from - 1]!.lower === 'at' && MEASURES.has(tokens[from]!.lower) ? from - 1 : from;
  if (from < cue) return { from, to };
  for (let at = from; at < to; at += 1) {
    const { lower, lemma, pos } = tokens[at]!;
    const finite = pos === 'AUX' || (mayBeClause && pos === 'VERB' && lower !== lemma && !lower.endsWith('ing'));
    if (quoteAt[at] !== -1 || finite || opensClause(tokens[at]!) || lower === 'which') break;
    if (
      at > from + 1 &&
      (lower === 'and' || lower === 'but') &&
      (isPredicate(reading, at + 1) || isDeed(reading, from, at + 1))
    )
      return { from: start, to: at };
  }
  return { from: start, to };
}

// "And is calling", "but has not said", "and supports a vote": without a subject of its own.
function isPredicate({ tokens, cues }: Reading, from: number): boolean {
  let at = from;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const cue = cues[at];
  return FINITE.has(tokens[at]?.lower ?? '') || (cue?.tense === 'present' && !cue.doubtful);
}

// "And left for Rome": of "the men beaten and killed" and "the old and proposed rules" the form is no deed of the speaker's.
function isDeed({ tokens }: Reading, from: number, at: number): boolean {
  const past = ({ pos, lower, lemma }: Token) => pos === 'VERB' && lower !== lemma && !lower.endsWith('ing');
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || !past(verb) || /^(?:NOUN|ADJ|CCONJ)$/.test(next.pos)) return false;
  return !tokens.slice(from, at).some(past);
}

const MEASURES: ReadonlySet<string> = new Set(['least', 'most']);
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must should does do did'.split(' '),
);
