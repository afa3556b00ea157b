import type { Token } from '../../types.ts';
import { isParticiple } from '../phrases/verb-forms.ts';
import type { Clause } from '../types.ts';
import { HAVE, type Scope, type Shape, shapeOf } from './groups/shape-of.ts';
import type { Reading } from './readings.ts';

/** The verb groups among tokens [from, to), in order: auxiliaries, adverbs between and the main verb. */
export function groupsOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  from: number,
  to: number,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = from;
  while (at < to) {
    const group = groupAt({ tokens, readings, from, to }, at);
    if (group) groups.push(group);
    at = group?.to ?? at + 1;
  }
  return groups;
}

function groupAt(sentence: Scope, start: number): VerbGroup | null {
  const { tokens, readings, from, to } = sentence;
  if (!opensGroup(readings[start - from]!)) return null;
  let head = -1;
  let at = start;
  for (; at < to; at += 1) {
    const reading = readings[at - from]!;
    if (reading === 'verb') {
      head = at;
      break;
    }
    if (reading === 'aux') head = at;
    // "cannot, however, accept", "do not, of course, accept".
    const aside = reading === 'comma' && at > start ? asideEnd(sentence, at) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    // "is ready to sign": the infinitive is a group of its own, "has to sign" is one.
    const time = at > start ? Math.max(timeEnd(sentence, at), occasionEnd(sentence, at)) : at;
    if (time > at) {
      at = time - 1;
      continue;
    }
    if (reading === 'to' && at > start && !HAVE.has(tokens[at - 1]!.lower) && tokens[at - 1]!.lower !== 'ought') break;
    if (!(opensGroup(reading) || reading === 'not' || reading === 'adverb' || isBetween(sentence, at))) break;
  }
  if (head < 0) return null;
  return { from: start, to: head + 1, head, ...shapeOf({ ...sentence, start, end: head + 1 }, head) };
}

function opensGroup(reading: Reading): boolean {
  return reading === 'verb' || reading === 'aux' || reading === 'modal' || reading === 'to';
}

// "were “closely aligning”", "is slowly but steadily advancing", "has today written".
function isBetween({ tokens, readings, from }: Scope, at: number): boolean {
  const reading = readings[at - from]!;
  const next = readings[at - from + 1];
  if (reading === 'time') return next === 'verb' && isParticiple(tokens[at + 1]!.lexeme);
  return (reading === 'quote' && (next === 'adverb' || next === 'verb')) || (reading === 'and' && next === 'adverb');
}

// "has for years blocked", "will on Friday sign", "had until last week opposed": behind a time that stands before the verb;
// the token itself where none does.
function timeEnd({ tokens, readings, from, to }: Scope, at: number): number {
  let end = at;
  if (readings[end - from] === 'prep' || tokens[end]!.lower === 'until') end += 1;
  while (end < to && end < at + LONGEST_TIME && DATING.has(readings[end - from]!)) end += 1;
  const dated = end > at && readings[end - 1 - from] === 'time';
  const verb = readings[end - from] === 'adverb' ? end + 1 : end;
  return dated && readings[verb - from] === 'verb' && !/ing$/.test(tokens[verb]!.lower) ? end : at;
}

// "has on several occasions refused", "had in so many words agreed": behind a plural that a preposition opens right behind the auxiliary.
function occasionEnd({ tokens, readings, from, to }: Scope, at: number): number {
  if (readings[at - from] !== 'prep' || !/^(?:has|have|had)$/.test(tokens[at - 1]!.lower)) return at;
  let end = at + 1;
  while (end < to && end < at + LONGEST_TIME && /^(?:DET|ADJ|NUM|ADV)$/.test(tokens[end]!.pos)) end += 1;
  if (end === at + 1 || tokens[end]?.pos !== 'NOUN' || !/[^s]s$/.test(tokens[end]!.lower)) return at;
  return readings[end + 1 - from] === 'verb' && isParticiple(tokens[end + 1]!.lexeme) ? end + 1 : at;
}

// The comma that closes ", of course," where the verb follows; the one that opens it where none does.
function asideEnd({ readings, from }: Scope, comma: number): number {
  let end = comma + 1;
  while (end < comma + LONGEST_ASIDE && readings[end - from] === 'adverb') end += 1;
  const next = readings[end + 1 - from];
  const closes = end > comma + 1 && readings[end - from] === 'comma';
  return closes && (next === 'verb' || next === 'aux' || next === 'not') ? end : comma;
}

const LONGEST_TIME = 5;
/** In tokens, its first comma included. */
const LONGEST_ASIDE = 5;
const DATING = new Set<Reading>(['det', 'adj', 'number', 'time']);

/** A main verb with its auxiliaries: tokens [from, to). */
export type VerbGroup = Pick<Clause, 'from' | 'to' | 'head'> & Shape;
