import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import { spellingsOf } from '../kinds/spellings.ts';
import { type Memory, recent } from '../memory.ts';
import { calledAlike } from './called-alike.ts';
import { isOfOtherTrade } from './other-trade.ts';
import { wordsForTrade } from './trades.ts';

/** The bodies that a noun may stand for at a token, by how well it fits them, the best first. */
export function tiersOf(memory: Memory, noun: string, at: number): Tiers {
  const all = bodiesOfKind(memory, noun, at);
  // "The company", written small, may be any that is told of, whichever has the word in its name or is called so.
  const small = isFirmNoun(noun) && memory.scene.tokens[at]!.text === noun;
  const isAny = small && noun === 'company';
  return {
    named: isAny ? [] : all.filter((key) => isCalled(memory, key, noun) && !(small && isInName(memory, key, noun))),
    // "The bank" is the lender and no other company.
    alike: all.filter((key) => calledAlike(noun).some((other) => isCalled(memory, key, other))),
    all,
    second: secondOf(memory, noun, at),
  };
}

/**
 * The tiers in which the body that is meant can be, each with those alone that the modifiers fit. An army is no ministry,
 * although both are a state's; and "the community" of a valley is no alliance, nor "the opposition" any party that is told of.
 */
export function fitting(
  memory: Memory,
  { named, alike, all, second }: Tiers,
  noun: string,
  modifiers: readonly string[],
): (readonly string[])[] {
  const tiers = isOrganNoun(noun) || SAID_SO.has(noun) ? [named] : [named, alike, all, second];
  return tiers.map((tier) => withModifiers(memory, tier, modifiers));
}

/** True for a body that the text calls so. */
export function isCalled(memory: Memory, key: string, word: string): boolean {
  return memory.bodies.called.get(key)?.has(word) ?? false;
}

/** True for a body that has the noun in its name, however it is spelt. */
export function isInName({ scene }: Memory, key: string, noun: string): boolean {
  return scene.entities.get(key)!.name.toLowerCase().split(/\s+/).flatMap(spellingsOf).includes(noun);
}

/** True for what only a firm is called. */
export function isFirmNoun(noun: string): boolean {
  return FIRM.test(noun);
}

// All of the noun's kind.
function bodiesOfKind(memory: Memory, noun: string, at: number): readonly string[] {
  const keys = nearby(memory, memory.bodies.byNoun.get(noun), at);
  return withoutRebels(memory, noun, withoutBlocs(memory, noun, keys)).filter(
    (key) => !isOfOtherTrade(memory, key, noun) && !(REALM.test(noun) && memory.home.foreign.has(key)),
  );
}

// "The rebels" of a text that names a party alone are those whom the others call so.
function secondOf(memory: Memory, noun: string, at: number): readonly string[] {
  const likely = nearby(memory, memory.bodies.second.get(noun), at);
  const isStrangers =
    !memory.bodies.byNoun.has(noun) &&
    memory.strangers.bodies.byNoun.has(noun) &&
    !(noun === 'union' && isForemost(memory, likely, noun, at));
  return isStrangers ? [] : likely;
}

// "The union" of the pilots' association whose strike it is, and no crew union that the others name now and then; "their
// union" is of whoever they are.
function isForemost(
  { strangers, lastSeen, scene }: Memory,
  keys: readonly string[],
  noun: string,
  at: number,
): boolean {
  const count = (key: string) => strangers.counts.get(key) ?? 0;
  const most = Math.max(...[...strangers.bodies.byNoun.get(noun)!].map(count));
  return (
    !/^(?:their|its|his|her)$/.test(scene.tokens[at - 1]?.lower ?? '') &&
    keys.some((key) => lastSeen.has(key) && count(key) > most)
  );
}

// Of hundreds of companies only those told of lately can be "the company".
function nearby(memory: Memory, keys: ReadonlySet<string> | undefined, at: number): readonly string[] {
  if (!keys || keys.size <= MANY) return [...(keys ?? [])];
  const near = new Set(recent(memory, memory.scene.tokens[at]!.sentence, 2).map(({ entity }) => entity));
  return [...near].filter((key) => key !== null && keys.has(key)) as string[];
}

// "The union", in small letters, is the drivers' and none that the text writes "the Union", where it tells of both.
function withoutBlocs({ scene: { entities } }: Memory, noun: string, keys: readonly string[]): readonly string[] {
  if (noun !== 'union' || keys.length < 2) return keys;
  const isWrittenLarge = [...entities.values()].some(({ forms }) => forms.includes('Union'));
  const own = isWrittenLarge ? keys.filter((key) => OF_MEMBERS.test(entities.get(key)!.name)) : [];
  return own.length > 0 ? own : keys;
}

// "The army" of a text on rebels is the state's, whatever they call themselves.
function withoutRebels({ bodies }: Memory, noun: string, keys: readonly string[]): readonly string[] {
  return noun === 'army' ? keys.filter((key) => !bodies.kinds.get(key)?.has('rebels')) : keys;
}

function isOrganNoun(noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  return kinds?.size === 1 && kinds.has('organ');
}

// "The cabin crew union" is not the pilots': a modifier must not speak for another body, nor against the only one.
function withModifiers(memory: Memory, keys: readonly string[], modifiers: readonly string[]): readonly string[] {
  if (modifiers.length === 0) return keys;
  return keys.filter((key) =>
    modifiers.some(
      (word) =>
        isKindOf(memory, key, word) ||
        [word, ...wordsForTrade(word)].some((one) => pluralsOf(one).some((form) => isCalled(memory, key, form))),
    ),
  );
}

// "Fishery", "fisheries".
const pluralsOf = (word: string) => [word, `${word}s`, word.replace(/y$/, 'ies')];

// "The campaign group", "the aid group": what else such bodies are called; "the airline group" is not every company.
function isKindOf({ bodies }: Memory, key: string, word: string): boolean {
  return [...(bodies.kinds.get(key) ?? [])].some((kind) => CAUSES.get(kind)?.has(word));
}

/** The bodies that a noun may stand for: a key may be in several tiers. */
export interface Tiers {
  /** Those that the text calls so. */
  readonly named: readonly string[];
  /** Those that it calls by a noun for the same. */
  readonly alike: readonly string[];
  /** All of the noun's kind. */
  readonly all: readonly string[];
  /** Those that it fits less well. */
  readonly second: readonly string[];
}

// "The Republic" is no land of which a text tells by its ambassador alone.
const REALM = /^(?:republic|kingdom|sultanate|emirate|principality|realm)$/;

const FIRM = /^(?:company|firm|employer|management|airline|carrier|operator)$/;

/** "Smelters' Union", "Union of Drivers", "Transport Workers Union". */
export const OF_MEMBERS = /(?:s['’] |\b\p{L}+(?:ers|ors|ists|men|women|ians)\b)/u;

/** Only what the text calls so. */
const SAID_SO = new Set(['community', 'opposition']);

/** Beyond so many bodies of a kind only the latest are looked at. */
const MANY = 40;

const { association, charity } = bodiesData.kinds;
const CAUSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['association', new Set(association.nouns)],
  ['charity', new Set([...charity.nouns, ...charity.names])],
]);
