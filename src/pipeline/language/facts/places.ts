import tellingVerbs from '../../data/telling-verbs.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import type { LocalEntity, LocalMention, Names, Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { LOCATED } from '../../wording/told-fact.ts';
import { codeOfCapital } from '../phrases/capitals.ts';
import type { Amount } from './amounts.ts';

/**
 * Where tokens [from, to) tell something to happen, in order: the words after "in" or "at" that name a place or a venue,
 * at the head of the sentence, after a verb, a time or the noun of an event, or before a day. "Rebels in the north" and
 * "officials in Geneva" tell no place of an event: a town is kept as where they are.
 */
export function placesIn(tokens: readonly Token[], from: number, to: number, names: PlaceNames): Amount[] {
  const found: Amount[] = [];
  for (let at = from; at < to - 1; at += 1) {
    if (!isLocating(tokens[at]!.lexeme)) continue;
    const plain = chainEnd(tokens, at + 1, to);
    const end = plain > at + 1 ? behindName(tokens, plain, to, names) : plain;
    const value = end > at + 1 ? placeIn(tokens, at + 1, end, names) : null;
    if (value === null) continue;
    const happens = isWhere(tokens, at, from) || isDated(tokens, end, to);
    if (!happens && !names.has(tokens[end - 1]!.start)) continue;
    found.push({ from: at + 1, to: end, kind: 'place', value, unit: null, rule: happens ? 'place' : LOCATED });
    at = end - 1;
  }
  return found;
}

/** "Terminal 4", "Kilometre 14": the number is part of the name. */
export function withNumber(place: Amount, tokens: readonly Token[], to: number): Amount {
  const last = tokens[place.to - 1]!;
  const next = place.to < to ? tokens[place.to]! : null;
  if (!next || !isNumbered(last.lexeme) || !/^(?:\d{1,3}[A-Z]?|[A-Z])$/.test(next.text)) return place;
  const value = `${place.value} ${next.text}`;
  return last.lower === last.text ? place : { ...place, to: place.to + 1, value };
}

/** The mentions of a document that can name a place, by where they start. */
export function placeNames({ entities, mentions }: Names): PlaceNames {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const named = mentions.flatMap((mention) => {
    const entity = byKey.get(mention.entity);
    return mention.form === 'name' && entity && (entity.type === 'place' || entity.type === 'country')
      ? [{ mention, entity }]
      : [];
  });
  return new Map(named.map((one) => [one.mention.start, one]));
}

// After a verb, a time, an event: what stands before "in" is what happens, not who lives there.
function isWhere(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const { pos, lower } = tokens[at - 1]!;
  if (
    EVENTS.has(lower) ||
    TIMES.has(lower) ||
    (pos === 'VERB' && !SPEAKING.has(lower)) ||
    pos === 'NUM' ||
    lower === 'again'
  )
    return true;
  // "held a meeting with the president in Geneva": the phrase before belongs to an event of the same clause.
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  for (let place = at - 2; place >= Math.max(from, at - 9); place -= 1) {
    const { lower: word, text } = tokens[place]!;
    if (/^[,;:]$/.test(text)) return false;
    if (HOLDING.has(word)) return true;
    if (EVENTS.has(word) && !isLocating(tokens[place + 1]!.lexeme)) return true;
  }
  return false;
}

// "the checkpoint at Dantal on Saturday": what has a day happened there.
function isDated(tokens: readonly Token[], end: number, to: number): boolean {
  const day = tokens[end]?.lower === 'on' ? end + 1 : end;
  return day < to && (TIMES.has(tokens[day]!.lower) || (day > end && tokens[day]!.pos === 'NUM'));
}

// "a palace in Istanbul", "the Saudi city of Jeddah".
function chainEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = phraseEnd(tokens, from, to);
  while (end > from && end + 1 < to && /^(?:in|of|near|on|outside)$/.test(tokens[end]!.lower)) {
    const next = phraseEnd(tokens, end + 1, to);
    if (next === end + 1 || TIMES.has(tokens[next - 1]!.lower)) break;
    end = next;
  }
  return end;
}

// "in the Saudi capital, | Riyadh,": with its name.
function behindName(tokens: readonly Token[], end: number, to: number, names: PlaceNames): number {
  const named =
    TOWNS.has(tokens[end - 1]!.lower) && tokens[end]?.text === ','
      ? names.get(tokens[end + 1]?.start ?? -1)
      : undefined;
  if (!named) return end;
  let last = end + 1;
  while (last < to && tokens[last]!.end <= named.mention.end) last += 1;
  return last >= to || /^[,.;)]$/.test(tokens[last]!.text) ? last : end;
}

function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + LONGEST); at += 1) {
    const { pos, lower } = tokens[at]!;
    if (TIMES.has(lower)) break;
    if (pos === 'NOUN' || pos === 'PROPN') end = at + 1;
    else if (
      !(
        pos === 'ADJ' ||
        (pos === 'DET' && at === from) ||
        lower === "'s" ||
        (lower === '-' && at > from) ||
        /^(?:its|their|his|her)$/.test(lower)
      )
    )
      break;
  }
  return end;
}

// The last place named, else the venue's own words; an adjective of nationality names no place by itself.
function placeIn(tokens: readonly Token[], from: number, to: number, names: PlaceNames): string | null {
  let value: string | null = null;
  for (let at = from; at < to; at += 1) {
    const named = names.get(tokens[at]!.start);
    if (!named) continue;
    const isHead =
      named.mention.end === tokens[to - 1]!.end || /^(?:in|of|near|,)$/.test(nextAfter(tokens, at, named.mention.end));
    // A capital that stands for its government is a town here.
    const town = named.entity.type === 'country' && codeOfCapital(wordsOfMention(named.mention, tokens, at)) !== null;
    if (isHead) value = town ? wordsOfMention(named.mention, tokens, at) : named.entity.name;
  }
  if (value) return value;
  // "a checkpoint near Lemesh".
  return VENUES.has(tokens[phraseEnd(tokens, from, to) - 1]!.lower) ? words(tokens, from, to) : null;
}

function wordsOfMention({ end }: LocalMention, tokens: readonly Token[], at: number): string {
  let to = at;
  while (to < tokens.length && tokens[to]!.end <= end) to += 1;
  return words(tokens, at, to);
}

function nextAfter(tokens: readonly Token[], at: number, end: number): string {
  let next = at;
  while (next < tokens.length && tokens[next]!.end <= end) next += 1;
  return tokens[next]?.lower ?? '';
}

function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1)
    text += (at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return text;
}

/** In tokens. */
const LONGEST = 8;
const isLocating = isAmong(units.locating);
const isNumbered = isAmong(units.numbered);
const EVENTS = new Set(units.events);
const VENUES = new Set(units.venues);
const TOWNS = new Set(['capital', 'city', 'town', 'port', 'village', 'resort', 'suburb', 'island']);
const TIMES = new Set([
  ...Object.keys(units.weekdays),
  ...Object.keys(units.months),
  ...Object.keys(units.times),
  ...Object.keys(units.times).map((unit) => `${unit}s`),
  'today',
  'yesterday',
  'tomorrow',
  'morning',
  'afternoon',
  'evening',
]);
/** Where somebody speaks is not where what he tells of happened. */
const SPEAKING: ReadonlySet<string> = new Set(tellingVerbs.speaking);
const HOLDING: ReadonlySet<string> = new Set(tellingVerbs.holding);

/** Mentions of places and countries by their start. */
export type PlaceNames = ReadonlyMap<number, { readonly mention: LocalMention; readonly entity: LocalEntity }>;
