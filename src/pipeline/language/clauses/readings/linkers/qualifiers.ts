import type { Token } from '../../../../types.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import type { Reading } from '../../readings.ts';
import type { Place } from '../place.ts';

/** True in "up to 100 men", "more than 30", "about 300 workers" at the start of a clause: no preposition. */
export function isQualifier(place: Place): boolean {
  const { tokens, at, to, before } = place;
  const { lower } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.pos === 'NUM';
  if (isAsManyAs(tokens, at)) return true;
  if (next?.pos !== 'NUM') return false;
  const previous = tokens[at - 1]?.lower ?? '';
  if (lower === 'to') return previous === 'up';
  if (lower === 'than') return /^(?:more|less|fewer|rather|other)$/.test(previous);
  return QUALIFIERS.has(lower) && (BEFORE_QUALIFIERS.has(before) || isBehindTime(place));
}

// "On Thursday evening | around 600 workers": a time opens the sentence.
function isBehindTime({ tokens, at, from, before }: Place): boolean {
  if (before !== 'time') return false;
  return tokens.slice(from, at).every(({ pos, lexeme }) => /^(?:ADP|DET|ADJ|NUM)$/.test(pos) || isTimeNoun(lexeme));
}

// "as many as seventy drivers"
function isAsManyAs(tokens: readonly Token[], at: number): boolean {
  for (let start = at; start > at - 3; start -= 1) {
    const words = tokens.slice(Math.max(0, start), start + 3).map(({ lower }) => lower);
    if (words.join(' ') === 'as many as') return tokens[start + 3]?.pos === 'NUM';
  }
  return false;
}

const BEFORE_QUALIFIERS = new Set<Reading>([
  'stop',
  'comma',
  'and',
  'that',
  'quote',
  'verb',
  'condition',
  'when',
  'dash',
]);
const QUALIFIERS = new Set(['about', 'around', 'over', 'under', 'above', 'below', 'nearly', 'some']);
