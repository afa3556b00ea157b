import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import { homeNow } from '../homes/home-now.ts';
import { ownBoard } from '../issuer/own-board.ts';
import { spellingsOf } from '../kinds/spellings.ts';
import { type Memory, recent } from '../memory.ts';
import {
  isNamedTooLate,
  onlyUnknown,
  unknownBefore,
  unknownGroup,
  unknownJustTold,
  unknownLately,
  unknownNearer,
} from './body-of-unknown-kind.ts';
import { calledAlike } from './called-alike.ts';
import { GOVERNMENT, issuingBody } from './issuing-body.ts';
import { nearestOf } from './nearest-of.ts';
import { isOfOtherTrade, isTradeOfFirms } from './other-trade.ts';
import { isParent } from './parents.ts';
import { soonest } from './soonest.ts';
import { strangerCalled, strangerNamed } from './stranger-bodies.ts';
import { wordsForTrade } from './trades.ts';

/** The body that a noun with modifiers ("cabin crew", "union") stands for at a token; null where left open. */
export function bodyCalled(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  // "The union" of a text that names one firm is the union of the other documents, and not the firm.
  return (
    bodyToldOf(memory, noun, modifiers, at) ??
    strangerCalled(memory, noun, modifiers) ??
    (modifiers.length === 0 && noun !== 'opposition'
      ? (unknownBefore(memory, noun, at) ??
        unknownGroup(memory, noun, at) ??
        onlyUnknown(memory, noun) ??
        unknownJustTold(memory, noun, at) ??
        unknownLately(memory, noun, at) ??
        ownBoard(memory, noun, at))
      : null)
  );
}

// "The Republic" is no land of which a text tells by its ambassador alone.
const REALM = /^(?:republic|kingdom|sultanate|emirate|principality|realm)$/;

function bodyToldOf(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  const issuer = modifiers.length === 0 ? issuingBody(memory, noun) : null;
  if (issuer !== null) return issuer;
  const all = withoutRebels(
    memory,
    noun,
    withoutBlocs(memory, noun, nearby(memory, memory.bodies.byNoun.get(noun), at)),
  ).filter((key) => !isOfOtherTrade(memory, key, noun) && !(REALM.test(noun) && memory.home.foreign.has(key)));
  // "The rebels" of a text that names a party alone are those whom the others call so.
  const likely = nearby(memory, memory.bodies.second.get(noun), at);
  const isStrangers =
    !memory.bodies.byNoun.has(noun) &&
    memory.strangers.bodies.byNoun.has(noun) &&
    !(noun === 'union' && isForemost(memory, likely, noun, at));
  const second = isStrangers ? [] : likely;
  // "The company", written small, may be any that is told of, whichever has the word in its name.
  const small = FIRM.test(noun) && memory.scene.tokens[at]!.text === noun;
  const named = all.filter((key) => isCalled(memory, key, noun) && !(small && isInName(memory, key, noun)));
  // "The bank" is the lender and no other company.
  const alike = all.filter((key) => calledAlike(noun).some((other) => isCalled(memory, key, other)));
  const isOfNone = named.length === 0 && alike.length === 0 && modifiers.length === 0;
  const stranger = isOfNone ? strangerBefore(memory, noun, all) : null;
  if (stranger !== null) return stranger;
  // An army is no ministry, although both are a state's.
  // And "the community" of a valley is no alliance, nor "the opposition" any party that is told of.
  const tiers = (isOrganNoun(noun) || SAID_SO.has(noun) ? [named] : [named, alike, all, second]).map((tier) =>
    withModifiers(memory, tier, modifiers),
  );
  for (const tier of tiers) {
    const seen = withoutParents(
      memory,
      noun,
      tier.filter((key) => memory.lastSeen.has(key)),
      at,
    );
    const nearer = seen.length === 1 && modifiers.length === 0 ? unknownNearer(memory, noun, seen[0]!, at) : null;
    if (nearer !== null) return nearer;
    if (seen.length > 0)
      return seen.length === 1 &&
        (!GENERIC.has(noun) ||
          modifiers.length > 0 ||
          isInName(memory, seen[0]!, noun) ||
          isOnlyCalled(memory, seen[0]!, noun))
        ? seen[0]!
        : nearestOf(memory, seen, at, GENERIC.has(noun) ? 1 : 2);
  }
  const organ = modifiers.length === 0 ? organOwner(memory, noun) : null;
  if (organ !== null || GENERIC.has(noun)) return organ;
  const coming = tiers.map((tier) => tier.filter((key) => !isAnother(memory, key, noun)));
  const ahead = soonest(
    memory,
    coming.find((tier) => tier.length > 0),
    coming.at(-1)!,
  );
  if (ahead?.length === 1 && modifiers.length === 0)
    return (
      unknownNearer(memory, noun, ahead[0]!, at) ?? (isNamedTooLate(memory, noun, ahead[0]!, at) ? null : ahead[0]!)
    );
  if (ahead) return ahead.length === 1 ? ahead[0]! : null;
  return modifiers.length === 0 && GOVERNMENT.has(noun) ? homeNow(memory) : null;
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

// "The bank" of a text that calls nobody so is the one Bank of the others, and no firm of whatever trade; "the union" the one
// drivers' Union of the others, from before any other workers' body is named on.
function strangerBefore(memory: Memory, noun: string, own: readonly string[]): string | null {
  if (isTradeOfFirms(noun)) return strangerNamed(memory, noun);
  if (noun !== 'union' || own.length === 0) return null;
  const stranger = strangerNamed(memory, noun);
  if (stranger === null || !OF_MEMBERS.test(memory.scene.entities.get(stranger)?.name ?? '')) return null;
  return memory.lastSeen.has(stranger) || !own.some((key) => memory.lastSeen.has(key)) ? stranger : null;
}

// "The Cabin League, a separate union,": named behind "the union", it is not the one meant there.
function isAnother({ bodies }: Memory, key: string, noun: string): boolean {
  return bodies.callings.some(
    (calling) => calling.entity === key && calling.noun === noun && calling.modifiers?.some((word) => OTHER.has(word)),
  );
}

// "The company" is whose strike it is, and no owner that only comes up as such.
function withoutParents({ scene }: Memory, noun: string, keys: readonly string[], at: number): readonly string[] {
  if (keys.length < 2 || !FIRM.test(noun)) return keys;
  const own = keys.filter((key) => !isParent(scene, key, at));
  return own.length > 0 ? own : keys;
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

// "The movement" is the one with the word in its name, however far back; "the group" may be many.
function isInName({ scene }: Memory, key: string, noun: string): boolean {
  return scene.entities.get(key)!.name.toLowerCase().split(/\s+/).flatMap(spellingsOf).includes(noun);
}

// "Doctors Now, an aid agency,": the only one that the text calls so, and it tells of no other "agency".
function isOnlyCalled({ scene: { tokens }, bodies }: Memory, key: string, noun: string): boolean {
  const own = bodies.callings.filter((calling) => calling.noun === noun);
  if (own.length === 0 || own.some(({ entity }) => entity !== key)) return false;
  const others = tokens.filter(({ lower }, at) => lower === noun && isIntroducing(tokens, at)).length;
  return others <= own.length;
}

// "An aid agency", "another agency".
function isIntroducing(tokens: Memory['scene']['tokens'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const { lower, pos } = tokens[before]!;
    if (/^(?:an?|another|one|other|some|every|each)$/.test(lower)) return true;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false;
  }
  return false;
}

function isOrganNoun(noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  return kinds?.size === 1 && kinds.has('organ');
}

/** The state whose "army" or "ministry" the document told of, where it told of one alone; null else. */
export function organOwner(memory: Memory, noun: string): string | null {
  if (memory.home.isOfPaper && GOVERNMENT.has(noun)) return memory.home.main;
  const owners = memory.organs.get(noun);
  return owners?.size === 1 ? [...owners][0]! : null;
}

// Of hundreds of companies only those told of lately can be "the company".
function nearby(memory: Memory, keys: ReadonlySet<string> | undefined, at: number): readonly string[] {
  if (!keys || keys.size <= MANY) return [...(keys ?? [])];
  const near = new Set(recent(memory, memory.scene.tokens[at]!.sentence, 2).map(({ entity }) => entity));
  return [...near].filter((key) => key !== null && keys.has(key)) as string[];
}

/** True for a body that the text calls so. */
export function isCalled(memory: Memory, key: string, word: string): boolean {
  return memory.bodies.called.get(key)?.has(word) ?? false;
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

const OTHER = new Set([
  'another',
  'competing',
  'different',
  'other',
  'rival',
  'second',
  'separate',
  'smaller',
  'third',
]);
const FIRM = /^(?:company|firm|employer|management|airline|carrier|operator)$/;

/** "Smelters' Union", "Union of Drivers", "Transport Workers Union". */
const OF_MEMBERS = /(?:s['’] |\b\p{L}+(?:ers|ors|ists|men|women|ians)\b)/u;

/** Only what the text calls so. */
const SAID_SO = new Set(['community', 'opposition']);

/** Beyond so many bodies of a kind only the latest are looked at. */
const MANY = 40;

/** Of which a text may tell many: only a near one, or the one with the word in its name, is meant. */
const GENERIC = new Set([
  'group',
  'organisation',
  'organization',
  'body',
  'agency',
  'movement',
  'authority',
  'office',
  'service',
  'owner',
  'forces',
  'mission',
  'executive',
]);

const { association, charity } = bodiesData.kinds;
const CAUSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['association', new Set(association.nouns)],
  ['charity', new Set([...charity.nouns, ...charity.names])],
]);
