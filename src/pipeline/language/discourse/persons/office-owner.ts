import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { type RoleWord, singular } from '../../phrases/role-words.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import { isAsideOfOther } from './office-owner/aside-of-other.ts';
import { calledBy } from './office-owner/called-by.ts';
import { distinct, hasOffice, isHaving, isOfBodies, only } from './office-owner/has-office.ts';
import { isAside } from './office-owner/is-aside.ts';
import { mayBeOfUnknown } from './office-owner/may-be-of-unknown.ts';
import { isInRelative, ownsSubject } from './office-owner/member-owner.ts';

/** Who speaks for a side at a table, and for nobody else. */
const OF_SIDES = /^(?:negotiator|envoy|delegate)$/;
/** What a side has that it gives or keeps back. */
const VOTES: ReadonlySet<string> = new Set(calledBodies.givenBySides);
/** What is done to somebody whom the doer does not employ. */
const ENEMY: ReadonlySet<string> = new Set(roles.doneToEnemies);
const SPOKEN_TO: ReadonlySet<string> = new Set(tellingVerbs.spokenTo);
const STANDS: ReadonlySet<string> = new Set(tellingVerbs.standing);
const CONTENT_FIRST: ReadonlySet<string> = new Set(tellingVerbs.reporting);

/**
 * The body that "its director" or "the network's director" is of, where the name of a person stands beside: the body of
 * the sentence or of the one before that can have such an officer, or the one whose name ends in that noun. Null where
 * two may be meant.
 */
export function officeOwner(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { owner } = phrase;
  if (!owner) return null;
  const { tokens } = memory.scene;
  const pronoun = owner.to - owner.from === 1 && /^(?:its|their)$/.test(tokens[owner.from]!.lower);
  const key = pronoun ? toldOf(memory, owner.from, role) : calledBy(memory, phrase, role);
  return key === null ? null : partyOf(memory, key);
}

/** The body that "it" stands for at a token behind somebody's name, where "its leader" would be of that body: "X, who leads it". */
export function bodyLed(memory: Memory, at: number): string | null {
  return toldOf(memory, at, { from: at, to: at, word: 'leader', spheres: new Set(['body'] as const) });
}

function toldOf(memory: Memory, at: number, role: RoleWord): string | null {
  const { tokens } = memory.scene;
  const { sentence } = tokens[at]!;
  const beside = besideOf(memory, at);
  if (beside !== undefined) return beside !== null && isHaving(memory, beside, role) ? beside.entity : null;
  // "Prices rose in Peru, argues its director": what is reported is about others.
  if (!CONTENT_FIRST.has(tokens[at - 1]?.lower ?? '')) {
    const theirs = isDoneToEnemy(memory, at);
    const own = havingIn(memory, sentence, at, role).filter(
      // "“This government is finished,” their leader, X, said": what he tells is about others.
      ({ subject, token }) => !(subject && theirs) && !(memory.scene.quoted[token] && !memory.scene.quoted[at]),
    );
    if (own.length > 0) return only(own) ?? only(own.filter(({ subject }) => subject));
  }
  if (sentence === 0 || mayBeOfUnknown(memory, at) || isOfOpener(memory, at)) return null;
  if (isOfUnknownClause(memory, at)) return null;
  const before = isOfForces(memory, sentence - 1) ? null : toldOfIn(memory, sentence - 1, at, role);
  // "The League keeps them in power. That patience is thin. Its leader": what stands between tells of nobody.
  const aside = before === null && sentence > 1 && isAside(memory, at);
  const far =
    aside ||
    (before === null &&
      sentence > 1 &&
      (isOfOpenIt(memory, sentence - 1) || (isOfBodies(role.word) && isOfLandsAlone(memory, sentence - 1))));
  const found = far ? toldOfIn(memory, sentence - 2, at, role) : before;
  // "Peru sent a minister. Rail unions were not there; | their spokesman": theirs, and not the land's.
  const isOfMany = tokens[at]!.lower === 'their' && /^[;:]$/.test(tokens[at - 1]?.text ?? '');
  return isOfMany && found !== null && isState(memory.scene, memory.bodies, found) ? null : found;
}

/** True at "its" in "Peru would ratify; the opposition in Lima has vowed to vote it down. | Its spokesman": of whom the last clause tells, who has no name. */
export function isOfUnknownClause(memory: Memory, its: number): boolean {
  const { tokens, sentences, mentionAt, quoted } = memory.scene;
  const { sentence } = tokens[its]!;
  const isHere = recent(memory, sentence, 0).some(
    ({ token, human, entity }) => token < its && !human && entity !== null && quoted[token] === quoted[its],
  );
  if (sentence === 0 || isHere) return false;
  const { from, to } = sentences[sentence - 1]!;
  const stop = tokens.slice(from, to).findLastIndex(({ text }) => text === ';');
  const at = from + stop + 1;
  if (stop === -1 || tokens[at]?.lower !== 'the') return false;
  let head = at + 1;
  while (head < to && /^(?:NOUN|ADJ)$/.test(tokens[head]!.pos) && mentionAt[head] === -1) head += 1;
  return head > at + 1 && UNKNOWN.has(tokens[head - 1]!.lower);
}

/** What a land has of which nobody gives the name. */
const UNKNOWN: ReadonlySet<string> = new Set(partsOfBodies.withoutNames);

/** True at "its" in "Since the bank blacklisted | its founder": what is done to an enemy is not done to one's own. */
export function isDoneToEnemy({ scene: { tokens } }: Memory, its: number): boolean {
  return ENEMY.has(tokens[its - 1]?.lemma ?? '');
}

/** True at "its" in "The Front condemns the Brigade and warns | its leader": the Brigade's. */
export function isNextSpokenTo({ scene: { tokens, mentionAt } }: Memory, its: number): boolean {
  const joined = tokens[its - 2]?.lower === 'and' && (mentionAt[its - 3] ?? -1) !== -1;
  return joined && SPOKEN_TO.has(tokens[its - 1]!.lemma);
}

// "…, according to Norwind. It told drivers to wait. …, said its director": where nothing shows who "it" is, and nobody else is told of.
function isOfOpenIt(memory: Memory, sentence: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { from, kind } = sentences[sentence]!;
  if (!/^its?$/.test(tokens[from]!.lower) || kind === 'turn') return false;
  return recent(memory, sentence, 0).every(({ entity, human }) => entity === null || human);
}

// "The growers' league is late. Peru sent experts. … says X, its chairman": no land has one.
function isOfLandsAlone(memory: Memory, sentence: number): boolean {
  const told = recent(memory, sentence, 0).filter(({ entity }) => entity !== null);
  return told.length > 0 && told.every(({ entity }) => isState(memory.scene, memory.bodies, entity!));
}

// Those whom a sentence names before a token and who have such an officer.
function havingIn(memory: Memory, sentence: number, at: number, role: RoleWord): Sighting[] {
  const plural = memory.scene.tokens[at]!.lower === 'their';
  // "We met Norwind. Their chief executive": only a firm has one.
  const isFirm = ({ entity }: Sighting) =>
    role.spheres.has('company') &&
    !role.spheres.has('body') &&
    memory.bodies.kinds.get(entity ?? '')?.has('company') === true;
  const having = recent(memory, sentence, 0).filter(
    (one) =>
      one.token < at &&
      isHaving(memory, one, role) &&
      // "Trucks carried fuel for the insurgents, its spokesman said": of them it would be theirs.
      (plural || !one.plural) &&
      (!plural || one.subject || ownsSubject(memory, one) || isFirm(one)),
  );
  // A state that only says where or whose something is has no part in it; "Between the two stands Chile" has.
  return distinct(having).filter(
    (one) =>
      one.subject ||
      ownsSubject(memory, one) ||
      standsThere(memory, one.end) ||
      isOpener(memory, one, role) ||
      !isState(memory.scene, memory.bodies, one.entity!),
  );
}

/** "The police, in the words of | its press officer": of whom the sentence is about, whoever the one before was. */
export function isOfOpener(memory: Memory, at: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { sentence, lower } = tokens[at]!;
  return lower === 'its' && at > sentences[sentence]!.from + 1 && isOfForces(memory, sentence);
}

/** True for "The army shelled the front. Its commander": a sentence about an army whose land is open, and not about the front. */
export function isOfForces(memory: Memory, sentence: number): boolean {
  const { tokens, sentences, mentionAt } = memory.scene;
  const { from } = sentences[sentence]!;
  const opener = tokens[from]!.lower === 'the' ? from + 1 : from;
  if (mentionAt[opener] !== -1 || !FORCES.has(tokens[opener]?.lower ?? '') || tokens[opener + 1]?.pos === 'NOUN')
    return false;
  return !recent(memory, sentence, 0).some(
    ({ entity, token, end }) => entity !== null && token <= opener && opener < end,
  );
}

const FORCES: ReadonlySet<string> = new Set(partsOfBodies.opening);

// The one of them whom the sentence before is about.
function toldOfIn(memory: Memory, sentence: number, at: number, role: RoleWord): string | null {
  const { tokens, sentences } = memory.scene;
  const before = havingIn(memory, sentence, at, role);
  const { from } = sentences[sentence]!;
  const opened = before.filter(({ token }) => token === from);
  // "The bloc's leaders have agreed": the sentence is about the bloc, where no other body does anything.
  let verb = from + 1;
  while (verb < tokens.length && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb += 1;
  const opening = opened.filter(
    (own) => own.subject || before.every((one) => one === own || (!one.subject && one.token > verb)),
  );
  // "The Front, which says it will march. Its commander": whom "it" stands for is less sure than a name, and "which" is the
  // name before it.
  const named = before.filter(({ token }) => tokens[token]!.pos !== 'PRON' || tokens[token]!.lower === 'which');
  // "It was brought by the League, whose members land half of the Union's catch. Its chair": what a clause that hangs on one
  // body tells of another is aside.
  const main = named.filter(({ token }) => !isInRelative(memory, token, from));
  if (named.length === 1 && isAsideOfOther(memory, named[0]!.token)) return null;
  return (
    only(named.length > 0 ? named : before) ??
    only(opening) ??
    (opened.length === 0 ? only(main) : null) ??
    (before.length === 0 ? ofTeller(memory, at, role) : null)
  );
}

// "The trust's director, X, apologised. Its chair, Y, …": of the body for which the one person speaks whom the sentence before is about.
function ofTeller(memory: Memory, at: number, role: RoleWord): string | null {
  const { sentence } = memory.scene.tokens[at]!;
  const [person, other] = new Set(
    recent(memory, sentence - 1, 0).flatMap(({ human, entity, subject, plural }) =>
      human && subject && !plural && entity !== null ? [entity] : [],
    ),
  );
  if (person === undefined || other !== undefined || memory.scene.tokens[at]!.lower !== 'its') return null;
  const party = partyOf(memory, person);
  return party !== null && !isState(memory.scene, memory.bodies, party) && hasOffice(memory, party, role)
    ? party
    : null;
}

// "The council, under | its leader", "Norwind and | its chairman": what stands right before, known or not. Undefined elsewhere.
function besideOf(memory: Memory, at: number): Sighting | null | undefined {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[at]!;
  const { from } = sentences[sentence]!;
  if (isNextSpokenTo(memory, at)) return recent(memory, sentence, 0).find((one) => one.end === at - 2 && !one.human);
  if (at - 2 < from || !/^(?:under|and|through|via)$/.test(tokens[at - 1]!.lower)) return undefined;
  const end = tokens[at - 2]!.lower === ',' ? at - 2 : at - 1;
  if (end === at - 2 && tokens[at - 1]!.lower === 'and') return undefined;
  const there = recent(memory, sentence, 0).find((one) => one.end === end);
  if (there) return there;
  return isBodyNoun(singular(tokens[end - 1]!.lower)) ? null : undefined;
}

// "Japan, whose fleet is small, objects less. Its negotiator": the sentence is about Japan; "Japan's consent was secured. Its
// negotiator": only a side has one.
function isOpener(
  { scene: { tokens, sentences } }: Memory,
  { token, end, sentence }: Sighting,
  { word }: RoleWord,
): boolean {
  const next = tokens[end]?.lower;
  // "… is the price of Peru's vote. Its negotiator"
  if (token !== sentences[sentence]!.from)
    return OF_SIDES.test(word) && next === "'s" && VOTES.has(tokens[end + 1]?.lower ?? '');
  return next === ',' || (OF_SIDES.test(word) && next === "'s");
}

function standsThere({ scene }: Memory, end: number): boolean {
  const index = scene.mentionAt[end - 1]!;
  return index !== -1 && STANDS.has(scene.tokens[scene.ranges[index]!.from - 1]?.lower ?? '');
}
