import bodiesData from '../../data/bodies.json' with { type: 'json' };
import { isBodyNoun, KINDS_BY_NOUN } from '../phrases/body-nouns.ts';
import type { Core, NounPhrase } from '../phrases/noun-phrase.ts';
import { singular } from '../phrases/role-words.ts';
import { spellingsOf } from '../phrases/spellings.ts';
import { isSubject } from '../phrases/subjects.ts';
import { bodyHeaded, isShortName, namedInSmall } from './body-by-name.ts';
import { bodyOfLand } from './body-of-land.ts';
import { homeNow, issuingAlone, type Memory, partyOf, recent } from './memory.ts';
import { strangerCalled } from './stranger-bodies.ts';

/** Beyond so many bodies of a kind only the latest are looked at. */
const MANY = 40;
const GOVERNMENT = new Set(['government', 'cabinet', 'administration', 'authorities', 'state']);
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
  'body',
  'forces',
  'mission',
  'executive',
  'management',
]);
const PLAIN = new Set([
  'the',
  'this',
  'that',
  'same',
  'own',
  'whole',
  'entire',
  'state-owned',
  'new',
  'small',
  'large',
  'giant',
  'big',
  'powerful',
  'same',
  'said',
  'latter',
  'former',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'striking',
  'troubled',
  'national',
  'main',
]);

/** The body that "the union" or "the airline" stands for at a phrase; null where the document leaves it open. */
export function bodyOf(memory: Memory, phrase: Core | NounPhrase): string | null {
  const noun = nounAt(memory, phrase.head);
  if (noun === null || isPartOfName(memory, phrase)) return null;
  const landed = bodyOfLand(memory, phrase);
  if (landed !== null) return landed;
  const headed = phrase.head === phrase.from + 1 ? bodyHeaded(memory, noun) : null;
  if (headed !== null) return headed;
  const small = namedInSmall(memory, phrase);
  if (small !== null) return small;
  const modifiers = [...modifiersOf(memory, phrase.start, phrase.head), ...ofWhat(memory, phrase)];
  const body = bodyCalled(memory, noun, modifiers, phrase.head);
  return body !== null && isShortName(memory, phrase, noun) && !has(memory, body, noun)
    ? strangerCalled(memory, noun, modifiers, true)
    : body;
}

// "The union of dockers" is not the pilots' union, "the association of carriers" not the airline's.
function ofWhat({ scene }: Memory, phrase: Core | NounPhrase): string[] {
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (!inner || scene.mentionAt[inner.phrase.head] !== -1) return [];
  const { lower } = scene.tokens[inner.phrase.head]!;
  const noun = singular(lower);
  if (inner.link === 'of') return isBodyNoun(noun) && noun === lower ? [] : [noun];
  // "The commission for fair trade said" is none of fisheries; "asked the commission for help" is.
  const { from, end } = phrase as NounPhrase;
  const named = inner.link === 'for' && inner.phrase.owner === null && isSubject(scene, from, end);
  return named && scene.tokens[inner.phrase.from]!.pos !== 'DET' ? [noun] : [];
}

/** "The pilots' union": the body so called whose name has the word of the owners; null where none has, or whose they are is said. */
export function bodyOfMany(memory: Memory, phrase: Core): string | null {
  const { tokens, mentionAt } = memory.scene;
  const { owner } = phrase;
  const noun = nounAt(memory, phrase.head);
  if (!owner || noun === null || mentionAt[owner.to - 1] !== -1) return null;
  const { lower } = tokens[owner.to - 1]!;
  if (singular(lower) === lower || tokens[owner.from]!.lower !== 'the') return null;
  const own = modifiersOf(memory, phrase.start, phrase.head);
  return own.length > 0 ? null : bodyCalled(memory, noun, [singular(lower)], phrase.head);
}

// "Cabin crew" of "the large cabin crew union"; "the 41-nation alliance" has none.
function modifiersOf({ scene: { tokens } }: Memory, from: number, head: number): string[] {
  const found: string[] = [];
  for (let i = from; i < head; i += 1) {
    const { lower, pos } = tokens[i]!;
    const counted = /^\d/.test(lower) || (tokens[i - 1]?.lower === '-' && tokens[i - 2]?.pos === 'NUM');
    if (!counted && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && !PLAIN.has(lower))
      found.push(singular(lower));
  }
  return found;
}

/** The body that a noun with modifiers ("cabin crew", "union") stands for at a token; null where left open. */
export function bodyCalled(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  // "The union" of a text that names one firm is the union of the other documents, and not the firm.
  return (
    bodyToldOf(memory, noun, modifiers, at) ??
    strangerCalled(memory, noun, modifiers) ??
    (modifiers.length === 0 ? (unknownBefore(memory, noun, at) ?? onlyUnknown(memory, noun)) : null)
  );
}

function bodyToldOf(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  const issuer = modifiers.length === 0 ? issuingBody(memory, noun) : null;
  if (issuer !== null) return issuer;
  const all = nearby(memory, memory.bodies.byNoun.get(noun), at);
  const second = nearby(memory, memory.bodies.second.get(noun), at);
  const named = all.filter((key) => has(memory, key, noun));
  // An army is no ministry, although both are a state's.
  // And "the community" of a valley is no alliance.
  const tiers = (isOrganNoun(noun) || noun === 'community' ? [named] : [named, all, second]).map((tier) =>
    withModifiers(memory, tier, modifiers),
  );
  for (const tier of tiers) {
    const seen = tier.filter((key) => memory.lastSeen.has(key));
    if (seen.length > 0)
      return seen.length === 1 && (!GENERIC.has(noun) || isInName(memory, seen[0]!, noun))
        ? seen[0]!
        : nearestOf(memory, seen, at, GENERIC.has(noun) ? 1 : 2);
  }
  const organ = modifiers.length === 0 ? organOwner(memory, noun) : null;
  if (organ !== null || GENERIC.has(noun)) return organ;
  const ahead = tiers.find((tier) => tier.length > 0);
  if (ahead) return ahead.length === 1 ? ahead[0]! : null;
  return modifiers.length === 0 && GOVERNMENT.has(noun) ? homeNow(memory) : null;
}

// "The movement" is the one with the word in its name, however far back; "the group" may be many.
function isInName({ scene }: Memory, key: string, noun: string): boolean {
  return scene.entities.get(key)!.name.toLowerCase().split(/\s+/).flatMap(spellingsOf).includes(noun);
}

// "The party" of a party's own press release is that party.
function issuingBody(memory: Memory, noun: string): string | null {
  const only = issuingAlone(memory);
  if (only === null) return null;
  const body = memory.scene.entities.get(only)?.type === 'person' ? partyOf(memory, only) : only;
  return body !== null && canBe(memory, body, noun) ? body : null;
}

function canBe({ bodies }: Memory, key: string, noun: string): boolean {
  if (bodies.byNoun.get(noun)?.has(key) || bodies.second.get(noun)?.has(key)) return true;
  // "The commission" of an aid group's release is not the group.
  if (bodies.callings.some((calling) => calling.entity === key)) return false;
  return (bodies.kinds.get(key)?.size ?? 1) === 0 && !GOVERNMENT.has(noun);
}

function isOrganNoun(noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  return kinds?.size === 1 && kinds.has('organ');
}

/** The state whose "army" or "ministry" the document told of, where it told of one alone; null else. */
export function organOwner(memory: Memory, noun: string): string | null {
  const owners = memory.organs.get(noun);
  return owners?.size === 1 ? [...owners][0]! : null;
}

// Of hundreds of companies only those told of lately can be "the company".
function nearby(memory: Memory, keys: ReadonlySet<string> | undefined, at: number): readonly string[] {
  if (!keys || keys.size <= MANY) return [...(keys ?? [])];
  const near = new Set(recent(memory, memory.scene.tokens[at]!.sentence, 2).map(({ entity }) => entity));
  return [...near].filter((key) => key !== null && keys.has(key)) as string[];
}

// "The Fishermen's Union" is a name that was not read as one, not the union told of before.
function isPartOfName({ scene }: Memory, phrase: Core): boolean {
  const capital = /^\p{Lu}/u.test(scene.tokens[phrase.head]!.text);
  return capital && phrase.head > phrase.from && scene.tokens[phrase.head - 1]!.lower !== 'the';
}

function nounAt(memory: Memory, at: number): string | null {
  const { lower } = memory.scene.tokens[at]!;
  if (memory.bodies.byNoun.has(lower) || GOVERNMENT.has(lower)) return lower;
  const one = singular(lower);
  return one === lower ? lower : null;
}

function has(memory: Memory, key: string, word: string): boolean {
  return memory.bodies.called.get(key)?.has(word) ?? false;
}

// "The cabin crew union" is not the pilots': a modifier must not speak for another body, nor against the only one.
function withModifiers(memory: Memory, keys: readonly string[], modifiers: readonly string[]): readonly string[] {
  if (modifiers.length === 0) return keys;
  return keys.filter((key) =>
    modifiers.some((word) => has(memory, key, word) || has(memory, key, `${word}s`) || isKindOf(memory, key, word)),
  );
}

// "The campaign group", "the aid group": what else such bodies are called; "the airline group" is not every company.
function isKindOf({ bodies }: Memory, key: string, word: string): boolean {
  return [...(bodies.kinds.get(key) ?? [])].some((kind) => CAUSES.get(kind)?.has(word));
}

function nearestOf(memory: Memory, keys: readonly string[], at: number, back: number): string | null {
  if (keys.length === 0) return null;
  const wanted = new Set(keys);
  const sentence = memory.scene.tokens[at]!.sentence;
  let best: string | null = null;
  let of = -1;
  for (const sighting of recent(memory, sentence, back)) {
    if (sighting.entity === null || !wanted.has(sighting.entity)) continue;
    if (best !== null && sighting.sentence < of) break;
    if (best !== null && best !== sighting.entity) return null;
    best = sighting.entity;
    of = sighting.sentence;
  }
  return best;
}

// "Velotrans has cut its prices. The company …": of several of unknown kind the one the words before are about.
function unknownBefore(memory: Memory, noun: string, at: number): string | null {
  const { unknown, byNoun, second } = memory.bodies;
  if (!COMPANIES.has(noun) || unknown.length < 2 || byNoun.has(noun) || second.has(noun)) return null;
  const { sentence } = memory.scene.tokens[at]!;
  const subjects = recent(memory, sentence, 1).filter((one) => one.subject && !one.human && one.token < at);
  const here = subjects.filter((one) => one.sentence === sentence);
  const [only, other] = new Set((here.length > 0 ? here : subjects).map(({ entity }) => entity));
  return only && other === undefined && unknown.includes(only) ? only : null;
}

// "The airline" of a text whose one body of unknown kind is Skandair.
function onlyUnknown(memory: Memory, noun: string): string | null {
  const { unknown, byNoun, second } = memory.bodies;
  if ((noun !== 'union' && !COMPANIES.has(noun)) || byNoun.has(noun) || second.has(noun)) return null;
  // "The union" and "the operator" are not both it.
  if (!byNoun.has('union') && !byNoun.has('company') && tellsOfBoth(memory)) return null;
  return unknown.length === 1 && memory.lastSeen.has(unknown[0]!) ? unknown[0]! : null;
}

// A long document is looked through once.
function tellsOfBoth({ scene: { tokens } }: Memory): boolean {
  const known = bothIn.get(tokens);
  if (known !== undefined) return known;
  const told = (fits: (noun: string) => boolean) =>
    tokens.some(({ lower }, at) => fits(lower) && tokens[at - 1]?.lower === 'the');
  const both = told((noun) => noun === 'union') && told((noun) => COMPANIES.has(noun));
  bothIn.set(tokens, both);
  return both;
}

const bothIn = new WeakMap<Memory['scene']['tokens'], boolean>();

const { association, charity } = bodiesData.kinds;
const CAUSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['association', new Set(association.nouns)],
  ['charity', new Set([...charity.nouns, ...charity.names])],
]);

const COMPANIES = new Set([
  'company',
  'firm',
  'airline',
  'carrier',
  'operator',
  'employer',
  'manufacturer',
  'producer',
  'retailer',
  'utility',
]);
