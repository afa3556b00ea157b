import { needsObject } from '../../learning/senses.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { SentenceWords } from '../sentence-words.ts';
import { BOUNDS, OBJECTS, SAYING } from '../verb-kinds.ts';

/**
 * True for a past form of saying that needs an object and has none, behind a phrase that a preposition governs, to the
 * end of the sentence: "will use the route to Quarn announced for May".
 */
export function isToldOf(
  { tokens, readings, from, to }: SentenceWords,
  group: VerbGroup,
  { from: start }: TokenRange,
): boolean {
  if (!SAYING.has(group.verb) || !needsObject(group.verb) || group.verb === 'say') return false;
  let at = start - 1;
  if (readings[at - from] === 'and') {
    while (at > from && /^(?:and|noun|det|adj|comma)$/.test(readings[at - from]!)) at -= 1;
    if (readings[at - from] !== 'prep') return false;
  } else if (readings[at - from] !== 'prep') return false;
  if (tokens[at]!.lower === 'as') return false;
  for (at = group.to; at < to; at += 1) {
    const reading = readings[at - from]!;
    if (reading === 'stop') return at > group.to;
    // "The number of officers sent | and has asked".
    if (reading === 'and' && at === group.to) return /^(?:aux|modal)$/.test(readings[at + 1 - from] ?? '');
    if (BOUNDS.has(reading) || /^(?:verb|aux|modal|to)$/.test(reading)) return false;
    if (at === group.to && reading !== 'prep' && reading !== 'time') return false;
  }
  return true;
}

/**
 * True for one between commas, of a noun whose content goes on behind the second: "the claim, | repeated today by the
 * mayor, | that farms are at risk", "the rumour, | repeated in the press, | that".
 */
export function isRepeated(sentence: SentenceWords, group: VerbGroup, comma: number): boolean {
  const { tokens, readings, from, to } = sentence;
  if (readings[comma - from] !== 'comma' || !SAYING.has(group.verb)) return false;
  if (tokens[comma - 1]?.pos !== 'NOUN' || OBJECTS.has(readings[group.to - from] ?? 'stop')) return false;
  for (let at = group.to; at < to; at += 1) {
    const reading = readings[at - from]!;
    if (reading === 'comma') return tokens[at + 1]?.lower === 'that' && readings[at + 1 - from] === 'that';
    if (BOUNDS.has(reading) || reading === 'verb') return false;
  }
  return false;
}
