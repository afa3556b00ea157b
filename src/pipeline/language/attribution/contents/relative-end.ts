import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Pos } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** What "…, which wants" is followed by ends at the comma behind which the sentence goes on: ", immediately began". */
export function relativeEnd(reading: Reading, run: TokenRange, cue: number): TokenRange {
  const { to } = reading.sentences[reading.tokens[cue]!.sentence]!;
  if (run.from <= cue || run.to < to - 1 || !isRelative(reading, cue)) return run;
  for (let at = run.to - 2; at > run.from; at -= 1)
    if (reading.tokens[at]!.lower === ',' && reading.quoteAt[at] === -1 && goesOn(reading, at + 1, run.to))
      return { from: run.from, to: at };
  return run;
}

// ", which wants", ", who has said", ", whose owner once promised", ", which the union said".
function isRelative({ tokens }: Reading, cue: number): boolean {
  for (let at = cue - 1; at > 0 && at > cue - LONGEST && !ENDS.has(tokens[at]!.pos); at -= 1)
    if (opensRelative(tokens[at]!.lexeme)) return tokens[at - 1]!.lower === ',';
  for (let at = cue - 1; at > 0 && at > cue - 5; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (lower === 'which' || lower === 'who') return tokens[at - 1]!.lower === ',';
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}

// A finite verb without a subject of its own is the sentence's, "will" and "must" too; another bare form may be one of a list:
// "to sign, ratify and".
function goesOn({ tokens }: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to && tokens[at]!.pos === 'ADV') at += 1;
  if (at >= to) return false;
  const { pos, lower, lemma } = tokens[at]!;
  if (pos === 'AUX' && MODALS.has(lower)) return true;
  return (pos === 'VERB' || pos === 'AUX') && lower !== lemma && !lower.endsWith('ing');
}

const MODALS: ReadonlySet<string> = new Set(grammar.modals);
const opensRelative = isAmong(['whose', 'whom', 'which']);
const ENDS: ReadonlySet<Pos> = new Set(['VERB', 'PUNCT']);
/** In tokens: "whose owner, once a friend of the mayor's, had". */
const LONGEST = 10;
