import { needsObject } from '../../learning/senses.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { SentenceWords } from '../sentence-words.ts';
import { ASKING, OBJECTS, SAYING } from '../verb-kinds.ts';

/**
 * True for "a farmer | held for seven months", "the activists | detained on Thursday": what is always done to something, with
 * when or how long behind it and nothing that it is done to. "Asked on Monday", "that the board missed on Monday" are others.
 */
export function isDoneToIt(sentence: SentenceWords, group: VerbGroup, phrase: TokenRange): boolean {
  const { readings, from, to } = sentence;
  const { verb, to: end } = group;
  if (!needsObject(verb) || SAYING.has(verb) || ASKING.has(verb)) return false;
  if (/^(?:that|relative|pronoun)$/.test(readings[phrase.from - 1 - from] ?? 'stop')) return false;
  const at = behindTime(sentence, end);
  const isCounted =
    readings[end - from] === 'prep' && readings[end + 1 - from] === 'number' && readings[end + 2 - from] === 'time';
  const isTimed = readings.slice(end - from, at - from).includes('time');
  return (isTimed || isCounted) && at < to && !OBJECTS.has(readings[at - from]!);
}

/** The token behind "on Friday", "yesterday", "against it" at a token; the token itself where none stand there. */
export function behindTime({ readings, from, to }: SentenceWords, start: number): number {
  let at = start;
  while (at < to) {
    const reading = readings[at - from]!;
    const next = readings[at - from + 1];
    if (reading === 'adverb' || reading === 'time') at += 1;
    else if (reading === 'prep' && (next === 'time' || next === 'pronoun')) at += 2;
    else break;
  }
  return at;
}
