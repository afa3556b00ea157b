import { homeNow } from '../homes/home-now.ts';
import { ownBoard } from '../issuer/own-board.ts';
import type { Memory } from '../memory.ts';
import {
  isNamedTooLate,
  onlyUnknown,
  unknownBefore,
  unknownGroup,
  unknownJustTold,
  unknownLately,
  unknownNearer,
} from './body-of-unknown-kind.ts';
import { GOVERNMENT, issuingBody } from './issuing-body.ts';
import { nearestOf } from './nearest-of.ts';
import { isFormersCourt, isOtherCourt } from './other-courts.ts';
import { isTradeOfFirms } from './other-trade.ts';
import { isParent } from './parents.ts';
import { soonest } from './soonest.ts';
import { strangerCalled, strangerNamed } from './stranger-bodies.ts';
import { fitting, isFirmNoun, isInName, OF_MEMBERS, tiersOf } from './tiers-of-noun.ts';

/** The body that a noun with modifiers ("cabin crew", "union") stands for at a token; null where left open. */
export function bodyCalled(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  // "The opposition" of a text that tells of two parties of it is both, and more.
  if (noun === 'opposition' && modifiers.length === 0 && tiersOf(memory, noun, at).named.length > 1) return null;
  // "The union" of a text that names one firm is the union of the other documents, and not the firm.
  const told = bodyToldOf(memory, noun, modifiers, at);
  return (
    (told !== null && noun === 'court' && isFormersCourt(memory.scene, told) ? null : told) ??
    strangerCalled(memory, noun, modifiers, false, at) ??
    (modifiers.length === 0 && noun !== 'opposition'
      ? (unknownBefore(memory, noun, at) ??
        unknownGroup(memory, noun, at) ??
        onlyUnknown(memory, noun, at) ??
        unknownJustTold(memory, noun, at) ??
        unknownLately(memory, noun, at) ??
        ownBoard(memory, noun, at))
      : null)
  );
}

/** The state whose "army" or "ministry" the document told of, where it told of one alone; null else. */
export function organOwner(memory: Memory, noun: string): string | null {
  if (memory.home.isOfPaper && GOVERNMENT.has(noun)) return memory.home.main;
  const owners = memory.organs.get(noun);
  return owners?.size === 1 ? [...owners][0]! : null;
}

function bodyToldOf(memory: Memory, noun: string, modifiers: readonly string[], at: number): string | null {
  const issuer = modifiers.length === 0 ? issuingBody(memory, noun) : null;
  if (issuer !== null) return issuer;
  const all = tiersOf(memory, noun, at);
  const isOfNone = all.named.length === 0 && all.alike.length === 0 && modifiers.length === 0;
  const stranger = isOfNone ? strangerBefore(memory, noun, all.all) : null;
  if (stranger !== null) return stranger;
  const tiers = fitting(memory, all, noun, modifiers);
  const seen = tiers.map((tier) => tier.filter((key) => memory.lastSeen.has(key))).find((tier) => tier.length > 0);
  if (seen)
    return (
      (noun === 'group' && modifiers.length === 0 ? justTold(memory, all.all, seen, at) : null) ??
      ofSeen(memory, noun, modifiers, withoutParents(memory, noun, seen, at), at)
    );
  const organ = modifiers.length === 0 ? organOwner(memory, noun) : null;
  return organ !== null || GENERIC.has(noun) ? organ : namedAhead(memory, noun, modifiers, tiers, at);
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

// "Ana Lind of the Tenants' Association left. The group": whom the sentence before tells of, and no Quarn Property Group further
// back, whatever its name.
function justTold(memory: Memory, all: readonly string[], [first, other]: readonly string[], at: number) {
  if (first === undefined || other !== undefined || !isInName(memory, first, 'group')) return null;
  return nearestOf(memory, all, at, 1);
}

// Of the bodies told of so far that the noun fits best.
function ofSeen(
  memory: Memory,
  noun: string,
  modifiers: readonly string[],
  seen: readonly string[],
  at: number,
): string | null {
  const isPlain = modifiers.length === 0;
  const only = seen.length === 1 ? seen[0]! : null;
  const nearer = only !== null && isPlain ? unknownNearer(memory, noun, only, at) : null;
  if (nearer !== null) return nearer;
  // "The movement" is the one with the word in its name, however far back; "the group" may be many.
  const mayBeMany =
    GENERIC.has(noun) &&
    isPlain &&
    !(only !== null && (isInName(memory, only, noun) || isOnlyCalled(memory, only, noun)));
  return only !== null && !mayBeMany ? only : nearestOf(memory, seen, at, GENERIC.has(noun) ? 1 : 2);
}

// Of those that the text comes to later; else the land's own government.
function namedAhead(
  memory: Memory,
  noun: string,
  modifiers: readonly string[],
  tiers: readonly (readonly string[])[],
  at: number,
): string | null {
  const isPlain = modifiers.length === 0;
  const coming = tiers.map((tier) => tier.filter((key) => !isAnother(memory, key, noun)));
  const best = coming.find((tier) => tier.length > 0);
  const ahead = soonest(memory, best, coming.at(-1)!);
  if (!ahead) return isPlain && GOVERNMENT.has(noun) ? homeNow(memory) : null;
  const only = ahead.length === 1 ? ahead[0]! : null;
  if (only === null || !isPlain) return only;
  if (JOINED.test(noun) && !tiers[0]!.includes(only) && tellsOfOpenBody(memory)) return null;
  return unknownNearer(memory, noun, only, at) ?? (isNamedTooLate(memory, noun, only, at) ? null : only);
}

const JOINED = /^(?:association|federation|society|guild)$/;

// "The Friends of the Mill sued. The association says …", and further on "the Federation of Mills": a body told of before may be it,
// whose name does not show what it is.
function tellsOfOpenBody({ scene: { entities }, bodies, lastSeen }: Memory): boolean {
  return [...lastSeen.keys()].some(
    (key) =>
      entities.get(key)?.type === 'organisation' &&
      [...(bodies.kinds.get(key) ?? [])].every((kind) => kind === 'charity'),
  );
}

// "The Cabin League, a separate union,": named behind "the union", it is not the one meant there.
function isAnother({ bodies }: Memory, key: string, noun: string): boolean {
  return bodies.callings.some(
    (calling) => calling.entity === key && calling.noun === noun && calling.modifiers?.some((word) => OTHER.has(word)),
  );
}

// "The company" is whose strike it is, and no owner that only comes up as such; "the court" the one that has done something.
function withoutParents({ scene }: Memory, noun: string, keys: readonly string[], at: number): readonly string[] {
  if (keys.length < 2 || !(noun === 'court' || isFirmNoun(noun))) return keys;
  const isNot = noun === 'court' ? isOtherCourt : isParent;
  const own = keys.filter((key) => !isNot(scene, key, at));
  return own.length > 0 ? own : keys;
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
