import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { isAbroad } from '../bodies/stranger-bodies.ts';
import { issuingAlone, type Memory, recent } from '../memory.ts';
import { isDeputy, isOfDeputies, TOP } from './deputies.ts';
import { fitsRole } from './fits-role.ts';
import { headOfState } from './head-of-state.ts';
import { holdersIn, holdersOf, isCalledAlone, mayStandFor } from './holders-of-role.ts';
import { strangerOf } from './stranger-of-role.ts';

/** So many times as often as the next one who is called so must be named who is meant. */
const DOMINANCE = 2;
const PREMIER = /^(?:prime minister|premier)$/;

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
    (key) => fitsRole(memory, key, phrase, role) && !isAbroad(memory, key),
  );
  const count = (key: string) => strangers.counts.get(key) ?? 0;
  const [most, next] = [whole, ...rivals].sort((a, b) => count(b) - count(a));
  return next === undefined || count(most!) >= DOMINANCE * count(next) ? most! : null;
}

function holderOf(memory: Memory, phrase: Core | NounPhrase, role: RoleWord): string | null {
  const fitting = aboveDeputies(
    memory,
    phrase,
    role,
    holdersOf(memory, role.word).filter((key) => fitsRole(memory, key, phrase, role)),
  );
  // "The secretary of state" is who is called so before any minister, and "the minister" before any secretary of state.
  const exact = fitting.filter((key) => isCalledAlone(memory, key, role.word));
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
  const own = keys.filter((key) =>
    (memory.roles.get(key) ?? []).some((held) => !held.elsewhere && mayStandFor(word, held)),
  );
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
    (roles.get(key) ?? []).some((held) => mayStandFor(word, held) && !PREMIER.test(held.word)),
  );
  return own.length > 0 ? own : keys;
}

// "The minister" is no deputy minister where the text has both, and "the prime minister" never the deputy prime minister.
function aboveDeputies(memory: Memory, phrase: Core, role: RoleWord, keys: readonly string[]): readonly string[] {
  if ((keys.length < 2 && !TOP.test(role.word)) || isOfDeputies(memory, phrase)) return keys;
  const own = keys.filter((key) => !isDeputy(memory, key, role));
  return own.length > 0 || TOP.test(role.word) ? own : keys;
}

// "The diplomat" after a sentence about somebody else is not surely the ambassador of before, who is never called so.
function isRivalled(memory: Memory, key: string, phrase: Core, { word }: RoleWord): boolean {
  if (isCalledAlone(memory, key, word)) return false;
  const { sentence } = memory.scene.tokens[phrase.head]!;
  const told = recent(memory, sentence, 1).filter(({ human, subject, plural }) => human && subject && !plural);
  return told.length > 0 && told.every(({ entity }) => entity !== key);
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
