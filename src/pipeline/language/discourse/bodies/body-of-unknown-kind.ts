import rolesData from '../../../data/roles.json' with { type: 'json' };
import { rememberedOf } from '../../../wording/remembered.ts';
import { singular } from '../../phrases/role-words.ts';
import { FIRMS } from '../lists.ts';
import { type Memory, partyOf, recent } from '../memory.ts';
import { firstPlacesOf } from './first-places.ts';
import { isOfOtherTrade, isTradeOfFirms } from './other-trade.ts';
import { runningSubject } from './running-subject.ts';

/**
 * "Velotrans has cut its prices. The company …": of several of unknown kind the one the words before are about; null
 * else.
 */
export function unknownBefore(memory: Memory, noun: string, at: number): string | null {
  const { unknown } = memory.bodies;
  if (!(FIRMS.has(noun) || noun === 'union') || unknown.length < 2 || isTaken(memory, noun)) return null;
  const { sentence } = memory.scene.tokens[at]!;
  if (noun === 'union' && !hasMembers(memory, sentence - 1)) return null;
  const subjects = recent(memory, sentence, 1).filter((one) => one.subject && !one.human && one.token < at);
  const here = subjects.filter((one) => one.sentence === sentence);
  const [only, other] = new Set((here.length > 0 ? here : subjects).map(({ entity }) => entity));
  return only && other === undefined && unknown.includes(only) ? only : null;
}

// "Kabin said its 180 members would be balloted. The union …": no firm has any.
function hasMembers({ scene: { sentences, tokens } }: Memory, about: number): boolean {
  const { from, to } = sentences[about] ?? { from: 0, to: 0 };
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, i, own) =>
        lower === 'members' && own.slice(Math.max(0, i - 3), i).some((one) => /^(?:its|their)$/.test(one.lower)),
    );
}

/**
 * "The state fined Velotrans. It gave it a month. The company …": of several of unknown kind the only one that the text tells of
 * near before, whatever is told of it; null else.
 */
export function unknownLately(memory: Memory, noun: string, at: number): string | null {
  const { unknown } = memory.bodies;
  // Whose "managing director" it is says no such word.
  if (!FIRM.test(noun) || memory.scene.tokens[at]!.lower !== noun) return null;
  if (unknown.length < 2 || isTaken(memory, noun)) return null;
  const near = recent(memory, memory.scene.tokens[at]!.sentence, 2).filter(({ token }) => token < at);
  const [only, other] = new Set(
    near.flatMap(({ entity }) => (entity !== null && unknown.includes(entity) ? [entity] : [])),
  );
  return only !== undefined && other === undefined && memory.scene.entities.get(only)?.type === 'organisation'
    ? only
    : null;
}

/**
 * "Norwind is sorry. The group, which owns two mines,": the body of unknown kind that the sentence before is about, or
 * for which those speak who do anything there; null where another is told of beside it.
 */
export function unknownGroup(memory: Memory, noun: string, at: number): string | null {
  const { bodies, scene } = memory;
  if (!GROUPS.has(noun) || bodies.unknown.length === 0) return null;
  const { sentence } = scene.tokens[at]!;
  const near = recent(memory, sentence, 1).filter(({ subject, token }) => subject && token < at);
  const told = new Set(near.flatMap((one) => (one.entity === null ? [] : [partyOf(memory, one.entity)])));
  const [only, other] = told;
  return only && other === undefined && bodies.unknown.includes(only) ? only : null;
}

/**
 * "Norwind is no airline of ours. … Kabin is surprised. Its director … The company …": not the firm of long before but the
 * body of unknown kind that the words before are about, or for which those speak who do anything there; null else.
 */
export function unknownNearer(memory: Memory, noun: string, known: string, at: number): string | null {
  if (!FIRMS.has(noun)) return null;
  const { sentence } = memory.scene.tokens[at]!;
  const near = recent(memory, sentence, 2);
  const { unknown, byNoun } = memory.bodies;
  if (near.some(({ entity }) => entity === known)) {
    const running = runningSubject(memory, at);
    const mayBeIt =
      running !== null && (unknown.includes(running) || (FIRM.test(noun) && byNoun.get(noun)?.has(running)));
    return mayBeIt ? running : voicedJustBefore(memory, known, at);
  }
  const subjects = near.flatMap((one) => {
    const key = one.subject && one.token < at && one.entity !== null ? partyOf(memory, one.entity) : null;
    return key !== null && (unknown.includes(key) || byNoun.get(noun)?.has(key))
      ? [{ key, sentence: one.sentence }]
      : [];
  });
  const [only, other] = new Set(
    subjects.flatMap(({ key, sentence: of }) => (of === subjects[0]!.sentence ? [key] : [])),
  );
  return only !== undefined && other === undefined && unknown.includes(only) ? only : null;
}

// "“Nobody would work for that,” said its spokeswoman, Ana Lind. The company": the one of unknown kind that she speaks for,
// where the sentence tells of no other firm.
function voicedJustBefore(memory: Memory, known: string, at: number): string | null {
  const { unknown, byNoun } = memory.bodies;
  const before = recent(memory, memory.scene.tokens[at]!.sentence, 1).filter(({ token }) => token < at);
  const isFirm = (key: string | null) => key !== null && (key === known || byNoun.get('company')?.has(key));
  if (before.some(({ entity }) => isFirm(entity))) return null;
  const voices = before.filter(({ human, subject, entity }) => human && subject && entity !== null);
  const [only, other] = new Set(voices.map(({ entity }) => partyOf(memory, entity!)));
  return only && other === undefined && unknown.includes(only) ? only : null;
}

/**
 * True for "Norwind's bosses dig in. … by the company's own reckoning" of a text that has named a body of unknown kind, and
 * names the one known to be a company only long after: it is surely not that one.
 */
export function isNamedTooLate(memory: Memory, noun: string, known: string, at: number): boolean {
  if (!FIRMS.has(noun)) return false;
  const { sentences, tokens } = memory.scene;
  const reach = sentences[tokens[at]!.sentence + REACH]?.end ?? Number.POSITIVE_INFINITY;
  if ((firstPlacesOf(memory.scene).get(known) ?? 0) <= reach) return false;
  return memory.bodies.unknown.some((key) => memory.lastSeen.has(key));
}

/**
 * "Norwind has lost its licence. The supplier …": the only body of unknown kind that the sentence before tells of, where
 * neither calls another so.
 */
export function unknownJustTold(memory: Memory, noun: string, at: number): string | null {
  if (!isTradeOfFirms(noun) || isTaken(memory, noun)) return null;
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[at]!;
  const { unknown } = memory.bodies;
  const near = recent(memory, sentence, 1).flatMap(({ entity }) =>
    entity !== null && unknown.includes(entity) ? [entity] : [],
  );
  const [only, other] = new Set(near);
  if (only === undefined || other !== undefined) return null;
  const from = sentences[Math.max(0, sentence - 1)]!.from;
  const tellsOfOthers = tokens.slice(from, at).some(({ lower }) => singular(lower) === noun);
  return tellsOfOthers ? null : only;
}

/**
 * "The airline" of a text whose one body of unknown kind is Skandair; null where the text tells of none, or of several.
 */
export function onlyUnknown(memory: Memory, noun: string, at: number): string | null {
  const { unknown, byNoun } = memory.bodies;
  const { tokens } = memory.scene;
  if ((noun !== 'union' && !FIRMS.has(noun)) || isTaken(memory, noun)) return null;
  // "The union" and "the operator" are not both it; nor is it a union that the text has told of besides.
  if (
    !byNoun.has('union') &&
    !byNoun.has('company') &&
    tellsOfBoth(tokens) &&
    !(noun !== 'union' && bringsUnion(tokens))
  )
    return null;
  if (unknown.length !== 1 || !memory.lastSeen.has(unknown[0]!)) return null;
  return noun === 'union' && (isRunAsFirm(memory, unknown[0]!) || isOfMembersBefore(memory, at)) ? null : unknown[0]!;
}

// "Norhalm denied it. The drivers' union was angry. The union": that one, which was taken for no body that is named. Once told
// it stays so.
function isOfMembersBefore(memory: Memory, at: number): boolean {
  const first = firstOfMembers(memory.scene.tokens);
  return first !== -1 && first < at && isUnnamed(memory);
}

const isUnnamed = rememberedOf(({ scene, sightings }: Memory) => {
  const first = firstOfMembers(scene.tokens);
  return sightings.every(({ token, end }) => !(token <= first && first < end));
});

// "The drivers' | union".
const firstOfMembers = rememberedOf((tokens: Tokens) =>
  tokens.findIndex(({ text }, at) => text === 'union' && /^['’]s?$/.test(tokens[at - 1]?.text ?? '')),
);

// "Managing director Ana Lind" speaks for it: no union has one.
function isRunAsFirm({ roles }: Memory, body: string): boolean {
  for (const own of roles.values())
    if (own.some(({ party, word }) => party === body && OF_FIRMS.has(word))) return true;
  return false;
}

// The text tells of a body that may be called so; "the supplier" is not the airline.
function isTaken(memory: Memory, noun: string): boolean {
  const { byNoun, second } = memory.bodies;
  if (second.has(noun)) return true;
  for (const key of byNoun.get(noun) ?? []) if (!isOfOtherTrade(memory, key, noun)) return true;
  return false;
}

// "The union" and "the company".
const tellsOfBoth = rememberedOf((tokens: Tokens) => {
  const told = (fits: (noun: string) => boolean) =>
    tokens.some(({ lower }, at) => fits(lower) && tokens[at - 1]?.lower === 'the');
  return told((noun) => noun === 'union') && told((noun) => FIRMS.has(noun));
});

// "Union No. 5 … The union": that one, of which no name was read, and "the company" is the other.
const bringsUnion = rememberedOf((tokens: Tokens) => {
  const brought = tokens.findIndex(
    ({ lower, text }, at) =>
      lower === 'union' &&
      (text !== lower || (tokens[at + 1]?.pos !== 'NOUN' && /^an?$/.test(tokens[at - 1]?.lower ?? ''))),
  );
  const told = tokens.findIndex(({ text }, at) => text === 'union' && tokens[at - 1]?.lower === 'the');
  return brought !== -1 && brought < told;
});

const OF_FIRMS: ReadonlySet<string> = new Set(rolesData.company);

/** In sentences: so soon behind "the company" its name may follow. */
const REACH = 3;
const FIRM = /^(?:company|firm)$/;
const GROUPS = new Set(['group', 'organisation', 'organization', 'body']);

type Tokens = Memory['scene']['tokens'];
