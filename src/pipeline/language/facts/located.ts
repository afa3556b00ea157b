import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { LOCATED } from '../../wording/told-fact.ts';
import type { Amount } from './amounts.ts';
import { textOf } from './phrases.ts';
import type { PlaceNames } from './places.ts';

/**
 * The places that tokens [from, to) name and where nothing is told to happen, in order: what goes to them, comes from
 * them, belongs to them or is done to them ("the port of Santos", "six ships to Hamburg and Gothenburg", "left Lipa").
 * What a place does itself ("Lipa refused") or has done with it ("talks with Lipa") is no place.
 */
export function locatedIn(tokens: readonly Token[], from: number, to: number, names: PlaceNames): Amount[] {
  const found: Amount[] = [];
  let last = -1;
  for (let at = from; at < to; at += 1) {
    const listed = last > from && isListed(tokens, last, at);
    const place = namedAt(tokens, at, to, names, listed, from) ?? settlementAt(tokens, at, to, from, listed);
    if (!place) continue;
    found.push({ ...place, kind: 'place', unit: null, rule: LOCATED });
    last = place.to;
    at = last - 1;
  }
  return found;
}

function namedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  names: PlaceNames,
  listed: boolean,
  from: number,
): Located | null {
  const named = names.get(tokens[at]!.start);
  if (!named) return null;
  let end = at;
  while (end < to && tokens[end]!.end <= named.mention.end) end += 1;
  if (end === at || tokens[end]?.lower === "'s") return null;
  const { name, type } = named.entity;
  if (type === 'country') {
    const isThing = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? '') && end < to;
    const reached = listed || (isGoal(tokens, at) && isMoved(tokens, from, at));
    return reached && !isThing ? { from: at, to: end, value: name } : null;
  }
  if (!listed && !isAt(tokens, at, from)) return null;
  const whole = end < to && isFeature(tokens[end]!.base) && !isCapital(tokens[end]!) ? end + 1 : end;
  return { from: at, to: whole, value: whole > end ? `${name} ${textOf(tokens, end, whole)}` : name };
}

// "the villages of Brod, Lipa and Sukha": whatever else the names might be.
function settlementAt(tokens: readonly Token[], at: number, to: number, from: number, listed: boolean): Located | null {
  const isNamed = at - 2 >= from && tokens[at - 1]!.lower === 'of' && isFeature(tokens[at - 2]!.base);
  if (!(isNamed || (listed && isPlaceList(tokens, at, from)))) return null;
  let end = at;
  while (end < to && tokens[end]!.pos === 'PROPN' && isCapital(tokens[end]!)) end += 1;
  return end > at && tokens[end]?.lower !== "'s" ? { from: at, to: end, value: textOf(tokens, at, end) } : null;
}

// Right behind the place before: a comma, "and" or both.
function isListed(tokens: readonly Token[], last: number, at: number): boolean {
  if (at <= last || at > last + 2) return false;
  for (let i = last; i < at; i += 1) if (!/^(?:,|and|or)$/.test(tokens[i]!.lower)) return false;
  return true;
}

// The list was opened by "the villages of".
function isPlaceList(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i > from; i -= 1) {
    const { pos, lower } = tokens[i]!;
    if (lower === 'of') return tokens[i - 1]!.lower.endsWith('s') && isFeature(tokens[i - 1]!.base);
    if (pos !== 'PROPN' && !/^(?:,|and|or)$/.test(lower)) return false;
  }
  return false;
}

// A preposition of place, or a verb of reaching or holding a place, stands before the name and its article.
function isAt(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  if (before < from) return false;
  const { lexeme, base, lower, pos } = tokens[before]!;
  if (lower === 'for') return before > from && isMoving(tokens[before - 1]!.base);
  return isPlacing(lexeme) || (pos === 'VERB' && isReaching(base));
}

function isGoal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  return before >= 0 && /^(?:to|into|from|through|across|via|towards?)$/.test(tokens[before]!.lower);
}

// "shipped to Kazakhstan", "a flight from Kenya": what goes there is no offer to a government.
function isMoved(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(from, at - FARTHEST); i -= 1) {
    if (isMoving(tokens[i]!.base)) return true;
    if (/^[;:]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

const isFeature = isAmong(units.features);
const isPlacing = isAmong(units.placing);
const isMoving = isAmong(units.moving);
const isReaching = isAmong(units.reaching);
/** In tokens: "ship out 410 kg of more highly enriched uranium, probably to Kazakhstan". */
const FARTHEST = 12;

type Located = Pick<Amount, 'from' | 'to' | 'value'>;
