import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { remembered, rememberedOf } from '../../../wording/remembered.ts';
import { singular } from '../../phrases/role-words.ts';
import { isState } from '../homes/home.ts';
import { homeNow } from '../homes/home-now.ts';
import { headOfName, isHeadOfName } from '../kinds/head-of-name.ts';
import { isUnwritten } from '../kinds.ts';
import { REBELS } from '../lists.ts';
import type { Memory } from '../memory.ts';
import { calledAlike } from './called-alike.ts';
import { wordsForTrade } from './trades.ts';

/** So many times as often as the next a body must be named that is meant although another is called so. */
const DOMINANCE = 4;
/** Of many kinds of body: only the name shows that one is meant. */
const WIDE: ReadonlySet<string> = new Set(bodiesData.wide);
/** What stands for a land, its government or all its like. */
const LANDS: ReadonlySet<string> = new Set(bodiesData.eachLandHas);
/** Words before a noun that tell no body from another. */
const PLAIN = /^(?:the|this|that|same|said|new|own|whole|entire|powerful|big|small|main|local|its|their|his|her)$/;

/**
 * The body of other documents that "the council" or "the fishers' union" stands for in one that names none such: the only
 * one of the briefing that is called so, or the one named far more than any other. Null where this document tells of
 * another, unless it is the last so told of before `at`. `short`: written large, it is a part of its name.
 */
export function strangerCalled(
  memory: Memory,
  noun: string,
  modifiers: readonly string[],
  short = false,
  at: number | null = null,
): string | null {
  const { strangers, bodies } = memory;
  if (strangers.entities.size === 0 || LANDS.has(noun)) return null;
  const isTold = bodies.byNoun.has(noun) || (bodies.second.has(noun) && !strangers.bodies.byNoun.has(noun));
  if (!short && modifiers.length === 0 && isTold) return null;
  const called = [...strangers.entities.values()].filter((entity) => {
    const { key, name, type } = entity;
    return (
      (type === 'organisation' || type === 'group') &&
      !isUnwritten(entity, noun) &&
      (isNamedSo(name, noun) ||
        (!short && (modifiers.length > 0 || !WIDE.has(noun)) && isSoCalled(memory, noun, key))) &&
      !strangers.bodies.kinds.get(key)?.has('outlet') &&
      modifiers.every((word) => hasWord(memory, key, word)) &&
      !isOtherOffice(name, noun, modifiers) &&
      !isAbroad(memory, key)
    );
  });
  const named = called.filter(({ name }) => isNamedSo(name, noun));
  // "The rebels" are the rebel Front, and no brigade.
  const alike = called.filter(({ key }) =>
    calledAlike(noun).some((word) => strangers.bodies.called.get(key)?.has(word)),
  );
  const meant = [named, alike, called].find((some) => some.length > 0) ?? [];
  const [first, second] = meant.map(({ key }) => key);
  // "The fishers' union" of a text that tells of a crew union too
  if (first === undefined || (modifiers.length === 0 && tellsOfAnother(memory, noun, first, at))) return null;
  // Any of the firms whose names do not show it may be "the company", until one is told of as "the dairy company"; "the rebels"
  // are whom the others call so.
  const open = named.length === 0 && !(REBELS.has(noun) && alike.length > 0);
  const isPlain = modifiers.length === 0 && !memory.lastSeen.has(first);
  if (open && isPlain && bodies.unknown.length > 0) return null;
  const counts = strangers.counts;
  return second === undefined || counts.get(first)! >= DOMINANCE * counts.get(second)! ? first : null;
}

/** The only body of other documents with the noun at the head of its name, where this one tells of no other: "Lake Bank" for "the bank". */
export function strangerNamed(memory: Memory, noun: string): string | null {
  const named = [...memory.strangers.entities.values()].filter(
    ({ type, name, key }) => type === 'organisation' && isNamedSo(name, noun) && !isAbroad(memory, key),
  );
  const [only, other] = named;
  return only && !other && !tellsOfAnother(memory, noun, only.key, null) ? only.key : null;
}

// "United Transit Workers": a union, by whose it is.
function isNamedSo(name: string, noun: string): boolean {
  return isHeadOfName(name, noun) || (noun === 'union' && headOfName(name).endsWith('workers'));
}

// A controllers' association is "the union" as well.
function isSoCalled({ strangers: { bodies } }: Memory, noun: string, key: string): boolean {
  return (bodies.byNoun.get(noun)?.has(key) || (noun === 'union' && bodies.second.get(noun)?.has(key))) ?? false;
}

// "The foreign ministry" is no ministry of foreign trade.
function isOtherOffice(name: string, noun: string, modifiers: readonly string[]): boolean {
  if (modifiers.length === 0 || !/^(?:ministry|department)$/.test(noun)) return false;
  const of = / (?:of|for) (.+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const portfolio = of.split(' ').filter((word) => !/^(?:the|and|affairs|of)$/.test(word));
  return portfolio.some((word) => !modifiers.includes(singular(word)) && !modifiers.includes(word));
}

/** True where somebody speaks for another land than the one whose affairs the document treats. */
export function isAbroad(memory: Memory, key: string): boolean {
  const party = memory.parties.get(key);
  const home = homeNow(memory);
  return party !== undefined && home !== null && party !== home && isState(memory.scene, memory.bodies, party);
}

function hasWord({ strangers }: Memory, key: string, word: string): boolean {
  const words = strangers.bodies.called.get(key);
  return [word, ...wordsForTrade(word)].some((one) => words?.has(one) || words?.has(`${one}s`));
}

// "A council in the north", "the works council": of another, or of one that is told of nowhere else.
function tellsOfAnother(memory: Memory, noun: string, key: string, until: number | null): boolean {
  const { tokens, mentionAt } = memory.scene;
  const last = until === null ? undefined : memory.lastSeen.get(key);
  const end = last ? until! : tokens.length;
  for (const at of placesIn(tokens)(noun)) {
    if (at < (last?.end ?? 1) || at >= end || mentionAt[at] !== -1) continue;
    const before = tokens[at - 1]!;
    if (before.sentence !== tokens[at]!.sentence || PLAIN.test(before.lower)) continue;
    // "A council flag" tells of no council.
    if (tokens[at + 1]?.pos === 'NOUN') continue;
    if (/^(?:an?|another|any|every|each|no)$/.test(before.lower) || before.lower === "'s") return true;
    const tells = /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) || mentionAt[at - 1] !== -1;
    if (tells && !hasWord(memory, key, before.lower) && !hasWord(memory, key, singular(before.lower))) return true;
  }
  return false;
}

// A document is asked for each of its mentions of "the council".
const placesIn = rememberedOf((tokens: Memory['scene']['tokens']) =>
  remembered((word) => tokens.flatMap(({ lower }, at) => (lower === word ? [at] : []))),
);
