import roles from '../../../data/roles.json' with { type: 'json' };
import { LANDS } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { alikeWords, genderOfWord, type RoleWord, singular } from '../../phrases/role-words.ts';
import { innerOf, ownerOf } from '../bodies/owners.ts';
import { isAbroad } from '../bodies/stranger-bodies.ts';
import type { Holders } from '../holders.ts';
import { issuingAlone, type Memory, type Role, recent } from '../memory.ts';
import { headOfState } from './head-of-state.ts';

/** Of which a body has many, and a briefing names one or two. */
export const MANY: ReadonlySet<string> = new Set(roles.many);
const DEPUTY = /^(?:deputy|vice|junior|assistant|shadow|under|former|ex)$/;
/** Offices of which there is one: who is called by the word is never the deputy. */
const TOP =
  /^(?:prime minister|premier|president|chancellor|governor|mayor|speaker|secretary[- ]general|chair(?:man|woman|person)?)$/;
const DECIDING = /^(?:judge|magistrate|mediator|arbitrator|conciliator|ombudsman|coroner)$/;
/** So many times as often as the next one who is called so must be named who is meant. */
const DOMINANCE = 2;
const PREMIER = /^(?:prime minister|premier)$/;
/** Offices that a state, a province or a town has one of, and which a land's other parts have too. */
const OF_PLACES = /^(?:governor|attorney[- ]general|mayor|premier|chief minister|prefect|sheriff|treasurer)$/;
const FREE: ReadonlySet<string> = new Set(roles.qualifying);

/** The person that a role stands for at a phrase ("the minister", "the union leader"); null where the text leaves it open. */
export function personOf(memory: Memory, phrase: Core | NounPhrase, role: RoleWord): string | null {
  const whole = holderOf(memory, phrase, role);
  const last = role.word.replace(/ of .*/, '').replace(/.* /, '');
  if (whole !== null) return moreToldOf(memory, phrase, role, whole);
  // Nor is the prime minister any other minister.
  const general = last === role.word || PREMIER.test(role.word) ? null : { ...role, word: last, from: role.to - 1 };
  return (general && holderOf(memory, phrase, general)) ?? strangerOf(memory, phrase, role, general);
}

// "The minister", before a text names one minister whom only the others call so: whichever of those they call so is named far
// more, and nobody where none is.
function moreToldOf(memory: Memory, phrase: Core | NounPhrase, role: RoleWord, whole: string): string | null {
  const { strangers, lastSeen, roles } = memory;
  if (lastSeen.has(whole) || phrase.owner || (roles.get(whole) ?? []).some(({ elsewhere }) => !elsewhere)) return whole;
  const rivals = holdersIn(strangers.holders, role.word).filter(
    (key) => fits(memory, key, phrase, role) && !isAbroad(memory, key),
  );
  const count = (key: string) => strangers.counts.get(key) ?? 0;
  const [most, next] = [whole, ...rivals].sort((a, b) => count(b) - count(a));
  return next === undefined || count(most!) >= DOMINANCE * count(next) ? most! : null;
}

/** Whom only other documents name: the one of the briefing who is called so, where nobody of this document may be meant. */
export function strangerOf(
  memory: Memory,
  phrase: Core | NounPhrase,
  role: RoleWord,
  general: RoleWord | null = null,
): string | null {
  const { strangers, scene } = memory;
  const isTheOne = scene.tokens[phrase.from]!.lower === 'the' || phrase.owner !== null || isInHeading(memory, phrase);
  if (strangers.holders.isEmpty() || !isTheOne) return null;
  const roles = general ? [role, general] : [role];
  const bare =
    !phrase.owner &&
    phrase.start + (isInHeading(memory, phrase) ? 0 : 1) === role.from &&
    !('complements' in phrase && phrase.complements.length > 0);
  // "The judge" of a text that names none is the one who decides what the others tell of.
  if (!role.spheres.has('state') && !DECIDING.test(role.word) && (bare || MANY.has(role.word))) return null;
  for (const one of roles) {
    // "The premier" is no other minister: who is called by another word does not count.
    const below = TOP.test(one.word) && !isOfDeputies(memory, phrase);
    const held = (key: string) =>
      (fits(memory, key, phrase, one) || (bare && isCalled(memory, key, one.word))) &&
      !(below && isDeputy(memory, key, one));
    if (holdersOf(memory, one.word).some(held)) return null;
    const [only, other] = holdersIn(strangers.holders, one.word).filter(held);
    if (other !== undefined || (only !== undefined && !fits(memory, only, phrase, one))) return null;
    if (only !== undefined) return isAbroad(memory, only) || isIntroduced(memory, phrase) ? null : only;
  }
  return null;
}

/** "Minister walks out": a heading has no articles. */
function isInHeading({ scene: { tokens, sentences } }: Memory, { from, start, owner }: Core): boolean {
  if (owner !== null || from !== start || tokens[from]!.pos === 'DET') return false;
  return sentences[tokens[from]!.sentence]!.kind === 'heading';
}

// "A minister", "a trade minister": somebody whom nobody names.
function isIntroduced({ scene: { tokens } }: Memory, { head }: Core): boolean {
  const { lower } = tokens[head]!;
  for (let at = 2; at < head; at += 1)
    if (tokens[at]!.lower === lower && [tokens[at - 1]!, tokens[at - 2]!].some((one) => /^an?$/.test(one.lower)))
      return true;
  return false;
}

function holderOf(memory: Memory, phrase: Core | NounPhrase, role: RoleWord): string | null {
  const fitting = aboveDeputies(
    memory,
    phrase,
    role,
    holdersOf(memory, role.word).filter((key) => fits(memory, key, phrase, role)),
  );
  // "The secretary of state" is who is called so before any minister, and "the minister" before any secretary of state.
  const exact = fitting.filter((key) => isCalled(memory, key, role.word));
  const holders = toldOfHere(memory, phrase, role, belowPremiers(memory, role, exact.length > 0 ? exact : fitting));
  if (holders.length === 1) return isRivalled(memory, holders[0]!, phrase, role) ? null : holders[0]!;
  const [own, other] = holders.filter((key) => isOfIssuer(memory, key));
  if (own !== undefined && other === undefined && !phrase.owner) return own;
  if (holders.length === 0) return null;
  const { sentence } = memory.scene.tokens[phrase.head]!;
  const ofState = headOfState(memory, holders, phrase, role);
  if (ofState !== null) return ofState;
  return nearest(memory, holders, sentence) ?? (phrase.owner ? null : whoseCounterparts(memory, holders, sentence));
}

// "He rang his Chilean counterpart, Ana Lind. The minister said": he whose counterparts the others are, where none of them
// alone is told of just before.
function whoseCounterparts(memory: Memory, keys: readonly string[], sentence: number): string | null {
  const [only, other] = keys.filter((key) => !(memory.roles.get(key) ?? []).some(({ word }) => word === 'counterpart'));
  if (only === undefined || other !== undefined) return null;
  const near = recent(memory, sentence, 2).filter(({ entity }) => entity !== null && keys.includes(entity));
  return near.length === 0 || near.some(({ entity }) => entity === only) ? only : null;
}

// Whom this text calls so goes before whom only another does, of another day, and who is not told of just before.
function toldOfHere(memory: Memory, { head }: Core, { word }: RoleWord, keys: readonly string[]): readonly string[] {
  if (keys.length < 2) return keys;
  const own = keys.filter((key) => (memory.roles.get(key) ?? []).some((held) => !held.elsewhere && isHeld(word, held)));
  if (own.length === 0 || own.length === keys.length) return keys;
  const near = recent(memory, memory.scene.tokens[head]!.sentence, 2);
  const isRival = (key: string) => !own.includes(key) && near.some(({ entity }) => entity === key);
  return keys.some(isRival) ? keys : own;
}

// "The Minister" of a minister's own paper, or of a ministry's, is no colleague told of in it.
function isOfIssuer(memory: Memory, key: string): boolean {
  const issuer = issuingAlone(memory);
  if (issuer === null) return false;
  const party = memory.parties.get(key);
  // A minister speaks for the land of the ministry.
  const land = memory.parties.get(issuer) ?? memory.scene.entities.get(issuer)?.party ?? null;
  return key === issuer || party === issuer || (land !== null && party === land);
}

// "The minister" is no prime minister where the text has both.
function belowPremiers({ roles }: Memory, { word }: RoleWord, keys: readonly string[]): readonly string[] {
  if (keys.length < 2 || word !== 'minister') return keys;
  const own = keys.filter((key) =>
    (roles.get(key) ?? []).some((held) => isHeld(word, held) && !PREMIER.test(held.word)),
  );
  return own.length > 0 ? own : keys;
}

// "The minister" is no deputy minister where the text has both, and "the prime minister" never the deputy prime minister.
function aboveDeputies(memory: Memory, phrase: Core, role: RoleWord, keys: readonly string[]): readonly string[] {
  if ((keys.length < 2 && !TOP.test(role.word)) || isOfDeputies(memory, phrase)) return keys;
  const own = keys.filter((key) => !isDeputy(memory, key, role));
  return own.length > 0 || TOP.test(role.word) ? own : keys;
}

function isOfDeputies({ scene: { tokens } }: Memory, { start, head }: Core): boolean {
  return tokens.slice(start, head).some(({ lower }) => DEPUTY.test(lower));
}

// Whatever else they are: "its leader, deputy prime minister Ana Lind".
function isDeputy({ roles }: Memory, key: string, { word: general }: RoleWord): boolean {
  const held = (roles.get(key) ?? []).filter((one) => isHeld(general, one));
  return (
    held.length > 0 &&
    held.every(({ word, words }) => [...words].some((one) => DEPUTY.test(one)) || DEPUTY.test(word.split(/[ -]/)[0]!))
  );
}

// "The diplomat" after a sentence about somebody else is not surely the ambassador of before, who is never called so.
function isRivalled(memory: Memory, key: string, phrase: Core, { word }: RoleWord): boolean {
  if (isCalled(memory, key, word)) return false;
  const { sentence } = memory.scene.tokens[phrase.head]!;
  const told = recent(memory, sentence, 1).filter(({ human, subject, plural }) => human && subject && !plural);
  return told.length > 0 && told.every(({ entity }) => entity !== key);
}

function isCalled({ roles }: Memory, key: string, word: string): boolean {
  return (roles.get(key) ?? []).some((held) => held.word === word || held.word.endsWith(` ${word}`));
}

/** All persons introduced so far by a role that the word can stand for: the latest of each, of the latest such roles. */
export function holdersOf({ holders }: Memory, word: string): readonly string[] {
  return holdersIn(holders, word);
}

function holdersIn(holders: Holders, word: string): readonly string[] {
  const alike = alikeWords(word);
  const words = [
    word,
    ...alike.map((own) => own.slice(own.lastIndexOf(' ') + 1)),
    ...alike,
    ...holders.ending(word).slice(-LATEST),
  ];
  return [...new Set([...new Set(words)].flatMap((own) => holders.of(own).slice(-LATEST)))];
}

/** So that a text of a thousand ministers is read no slower, word for word, than one of ten. */
const LATEST = 40;

// "The leader" may be the president, "the diplomat" a minister for foreign affairs, "the minister" any.
function isHeld(general: string, { word, words }: Role): boolean {
  if (general === word || word.endsWith(` ${general}`)) return true;
  return alikeWords(general).some((own) => own === word || own.split(' ').every((part) => words.has(part)));
}

/** True where a person was introduced by the role, with all that the phrase says beside it. */
export function fits(memory: Memory, key: string, phrase: Core | NounPhrase, role: RoleWord): boolean {
  const gender = genderOfWord(role.word);
  const own = memory.genders.get(key) ?? null;
  if (gender !== null && own !== null && gender !== own) return false;
  return (memory.roles.get(key) ?? []).some(
    (held) =>
      isHeld(role.word, held) &&
      wordsFit(memory, key, phrase, role, held.words) &&
      ownerFits(memory, key, phrase, held),
  );
}

// Each word before the role must have been said of the person: "the foreign minister" is not the transport minister.
function wordsFit(memory: Memory, key: string, phrase: Core, role: RoleWord, words: ReadonlySet<string>): boolean {
  const { tokens, mentionAt, mentions } = memory.scene;
  for (let i = phrase.start; i < role.from; i += 1) {
    const { lower, pos } = tokens[i]!;
    if (mentionAt[i] !== -1) {
      if (mentions[mentionAt[i]!]!.entity !== memory.parties.get(key)) return false;
    } else if (
      (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && !FREE.has(lower))) &&
      !words.has(lower) &&
      !words.has(singular(lower)) &&
      !isKindOfParty(memory, key, lower)
    )
      return false;
  }
  return true;
}

function isKindOfParty(memory: Memory, key: string, noun: string): boolean {
  const party = memory.parties.get(key);
  return (
    party !== undefined && [memory.bodies.byNoun, memory.bodies.second].some((lists) => lists.get(noun)?.has(party))
  );
}

// "The head of delegation" is who was called so, whosever delegation it was.
function ownerFits(memory: Memory, key: string, phrase: Core | NounPhrase, held: Role): boolean {
  const { words } = held;
  const party = memory.parties.get(key);
  if (phrase.owner) {
    const owner = ownerOf(memory, phrase.owner);
    const noun = memory.scene.tokens[phrase.owner.to - 1]!.lower;
    // "The guild's president" is who was called so before, whichever guild it is.
    if (owner === null && held.owned === noun && !memory.scene.tokens[phrase.owner.from]!.lower.startsWith('a'))
      return true;
    if (owner === null || (owner !== party && !isOfPlace(memory, owner, party, held))) return false;
  }
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (inner === undefined || (inner.link !== 'of' && inner.link !== 'for')) return true;
  const body = innerOf(memory, inner.phrase);
  const noun = memory.scene.tokens[inner.phrase.head]!.lower;
  // "The President of the Republic" is the president.
  return body === null ? words.has(noun) || LANDS.has(noun) : body === party;
}

// "Bihar's governor" is Governor Ana Lind, of whom nothing else is said: no land speaks for a part of it.
function isOfPlace({ scene }: Memory, owner: string, party: string | undefined, { word, words }: Role): boolean {
  const place = scene.entities.get(owner);
  if (party !== undefined || place?.type !== 'place' || !OF_PLACES.test(word)) return false;
  const own = `${word} ${place.name.toLowerCase()}`.split(' ');
  return [...words].every((one) => own.includes(one));
}

// Of several ministers the one told of last, where the sentence before tells of no other.
function nearest(memory: Memory, keys: readonly string[], sentence: number): string | null {
  const wanted = new Set(keys);
  let best: string | null = null;
  let of = -1;
  for (const { entity, sentence: there } of recent(memory, sentence, 2)) {
    if (entity === null || !wanted.has(entity)) continue;
    if (best !== null && there < of) break;
    if (best !== null && best !== entity) return null;
    best = entity;
    of = there;
  }
  return best;
}
