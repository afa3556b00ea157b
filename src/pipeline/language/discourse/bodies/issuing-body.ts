import { KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import { kindsByName } from '../kinds/kinds-by-name.ts';
import { issuingAlone, type Memory, partyOf } from '../memory.ts';

/** "The party" of a party's own press release: that party; null where no paper is, or it can be none. */
export function issuingBody(memory: Memory, noun: string): string | null {
  const only = issuingAlone(memory);
  if (only === null) return null;
  const body = memory.scene.entities.get(only)?.type === 'person' ? partyOf(memory, only) : only;
  return body !== null && canBe(memory, body, noun) ? body : null;
}

function canBe(memory: Memory, key: string, noun: string): boolean {
  const { bodies, scene } = memory;
  if (isCalledSoAlone(bodies, key, noun) || isOtherOrgan(bodies, key, noun)) return false;
  if (bodies.byNoun.get(noun)?.has(key) || bodies.second.get(noun)?.has(key)) return true;
  // "The commission" of an aid group's release is not the group.
  if (bodies.callings.some((calling) => calling.entity === key)) return false;
  if (isAnothersName(memory, key, noun)) return false;
  return (bodies.kinds.get(key)?.size ?? 1) === 0 && !isOfState(noun) && !isNamedSo(scene, key);
}

// "The institute" of a charity's release on the Instituto Piratini is that.
function isAnothersName({ bodies: { called, byNoun }, lastSeen }: Memory, key: string, noun: string): boolean {
  const others = [...(byNoun.get(noun) ?? [])].filter((other) => other !== key && lastSeen.has(other));
  return others.some((other) => [...(called.get(other) ?? [])].some((word) => isForeign(word, noun)));
}

function isForeign(word: string, noun: string): boolean {
  const [own, other] = [kindsByName(word), KINDS_BY_NOUN.get(noun)];
  return (
    word !== noun &&
    word.slice(0, STEM) === noun.slice(0, STEM) &&
    own !== undefined &&
    [...own].some((kind) => other?.has(kind))
  );
}

// "The Superintendency" is what the paper's own body calls itself, and is no "company" beside it.
function isNamedSo({ tokens, entities }: Memory['scene'], key: string): boolean {
  const known = namedSo.get(tokens);
  if (known !== undefined) return known;
  const name = entities.get(key)!.name.toLowerCase();
  const isOneWord = !/[^\p{Ll}]/u.test(name);
  const found =
    isOneWord &&
    tokens.some(({ lower, text }, at) => lower === name && text !== lower && tokens[at - 1]?.lower === 'the');
  namedSo.set(tokens, found);
  return found;
}

/** A document is looked through once for the one body that issues it. */
const namedSo = new WeakMap<Memory['scene']['tokens'], boolean>();

// "The army" of an embassy's or a ministry's own paper is no embassy and no ministry, although a state has them all.
function isOtherOrgan({ called }: Memory['bodies'], key: string, noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  if (kinds?.size !== 1 || !kinds.has('organ')) return false;
  const own = called.get(key);
  return !own?.has(noun) && !(MINISTRIES.has(noun) && [...MINISTRIES].some((other) => own?.has(other)));
}

/** Letters that a word and its like in another language share: "institute", "instituto". */
const STEM = 5;
const MINISTRIES: ReadonlySet<string> = new Set(['ministry', 'department', 'office']);

// "The federation" of an employers' association's release on a Federation of Nurses is the nurses'.
function isCalledSoAlone({ called, byNoun }: Memory['bodies'], key: string, noun: string): boolean {
  const own = called.get(key);
  // "The party" of the Green List's is its own, whatever others are named.
  if (!SOCIETIES.has(noun) || own?.has(noun) || ![...SOCIETIES].some((other) => own?.has(other))) return false;
  return [...(byNoun.get(noun) ?? [])].some((other) => other !== key && called.get(other)?.has(noun));
}

// "The Ministry" of a charity's release is not the charity.
function isOfState(noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  return (
    GOVERNMENT.has(noun) ||
    SUPERVISING.has(noun) ||
    (kinds !== undefined && [...kinds].every((kind) => OF_STATE.has(kind)))
  );
}

/** Of these a paper's own body is called by the one that its name has. */
const SOCIETIES: ReadonlySet<string> = new Set([
  'alliance',
  'association',
  'chamber',
  'confederation',
  'council',
  'federation',
  'guild',
  'league',
  'union',
]);
const OF_STATE: ReadonlySet<string> = new Set(['organ', 'court', 'police', 'assembly', 'inspectorate']);

/** What a body of whatever trade is watched by. */
const SUPERVISING: ReadonlySet<string> = new Set(['regulator', 'watchdog']);

/** What a state alone has, whatever it is called. */
export const GOVERNMENT = new Set([
  'government',
  'cabinet',
  'administration',
  'authorities',
  'state',
  'regime',
  'junta',
]);
