import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isCalendarName } from '../../../wording/calendar.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import { BODIES, GIVEN, OF_BODIES, ROLES, SAYING } from '../lists.ts';
import { saysRole } from '../stated/roles.ts';
import { isNounOfMany } from '../things.ts';
import type { Word } from '../words.ts';

/** What only somebody is: "it was sorry", not "it was late". */
const OF_MIND: ReadonlySet<string> = new Set(nameWords.minds);
const RANKS: ReadonlySet<string> = new Set(['chief', 'deputy', 'senior', 'junior', 'vice', 'former', 'retired']);
/** What "it" does that stands for nothing, or for a thing told of before. */
const OF_NOBODY: ReadonlySet<string> = new Set(nameWords.ofNobody);
/** So many words behind a name its "its" may stand. */
const REACH = 24;
/** "The brokers Alta Verde", and these as well: "a spokesman for Alta Verde". */
const VOICES: ReadonlySet<string> = new Set(nameWords.voicesOfBodies);

/**
 * How much of a body a name has that its words do not show, by what it does: "Alta Verde fears for its members", "Alta
 * Verde, a network of growers, …", "Alta Verde is the largest lender", "a spokesman for Alta Verde", "Alta Verde members".
 */
export function votesOfBehaviour(
  own: readonly Word[],
  words: readonly Word[],
  next: readonly Word[] | undefined,
): number {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (last.possessive && own.length < 2) return 0;
  const after = words[last.index + 1];
  let votes = 0;
  if (after && isToldAsBody(words, after.index)) votes += GIVEN.has(first.key) ? 4 : 5;
  if (after && saysOfIt(words, after, first.gap === ', ')) votes += 2;
  if (own.length < 2 || GIVEN.has(first.key)) return votes;
  if (hasPeople(first, last, words, next)) votes += 3;
  const before = words[first.index - 1];
  if (before && /^(?:for|of|at|from)$/.test(before.key) && VOICES.has(words[first.index - 2]?.key ?? '')) votes += 2;
  if (after?.gap === ' ' && !last.possessive && !after.capital && VOICES.has(after.key)) votes += 3;
  return votes;
}

// "Brightway said it would pay", "The operator, Brightway, said its offer was final": of itself, as nobody would say "it" of a person.
function saysOfIt(words: readonly Word[], { index, key, gap }: Word, isApposed: boolean): boolean {
  const at = behindDay(words, index + 1);
  const [it, verb, ...behind] = words.slice(at, at + 4);
  const next = behind[0]?.pos === 'ADV' ? behind[1] : behind[0];
  if (gap !== (isApposed ? ', ' : ' ') || !SAYING.has(key) || !verb) return false;
  if (it?.key === 'its') return true;
  if (it?.key !== 'it') return false;
  if (/^(?:would|will|had|has|could|expects?|expected|plans?|planned)$/.test(verb.key)) return true;
  // "It accepted the ruling", where "it took weeks" is nobody's.
  if (verb.pos === 'VERB' && !OF_NOBODY.has(verb.key)) return true;
  if (!/^(?:is|was)$/.test(verb.key) || !next) return false;
  return OF_MIND.has(next.key) || (/.{4}(?:ed|ing)$/.test(next.key) && !/^(?:rain|snow)/.test(next.key));
}

// "Said | on Tuesday (that) | it would"
function behindDay(words: readonly Word[], from: number): number {
  let at = from;
  if (/^(?:on|last|late|early|this)$/.test(words[at]?.key ?? '') && words[at + 1]?.gap === ' ') at += 1;
  if (at > from && words[at]?.key === 'on') at += 1;
  const day = isCalendarName(words[at]?.key ?? '') || /^(?:yesterday|today|week|month)$/.test(words[at]?.key ?? '');
  const behind = day ? at + 1 : from;
  return words[behind]?.key === 'that' ? behind + 1 : behind;
}

// "Alta Verde, Kenya's largest union of nurses,", "Alta Verde is an independent monitoring group": up to the noun.
function isToldAsBody(words: readonly Word[], at: number): boolean {
  const copula = words[at]!.gap === ' ' && /^(?:is|was)$/.test(words[at]!.key);
  if (!copula && words[at]!.gap !== ', ') return false;
  const start = copula ? at + 1 : at;
  if (!words[start] || (copula && words[start]!.gap !== ' ')) return false;
  const owned = words[start]!.capital && words[start]!.possessive;
  if (!owned && !/^(?:an?|the|one|its|our|their)$/.test(words[start]!.key)) return false;
  const head = headNounFrom(words, start + 1);
  const noun = words[head];
  if (!noun || noun.possessive || !isNoun(noun)) return false;
  // "Ana Ruiz, the chief executive of Norwind": a rank before it makes a person of the noun.
  if (RANKS.has(words[head - 1]!.key)) return false;
  const behind = words[head + 1];
  // "Ana Ruiz, the company said, left."
  return !(behind?.gap === ' ' && /^(?:VERB|AUX|NOUN|PROPN)$/.test(behind.pos));
}

// The noun before "of", "that", a comma: "network" of "a network of 40 coastal groups".
function headNounFrom(words: readonly Word[], from: number): number {
  let head = from;
  for (let at = from; at < from + 8 && words[at]; at += 1) {
    const { gap, pos, key } = words[at]!;
    if (at > from && !/^(?:['’]s?)?[ -]$/.test(gap)) break;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos) && !/^(?:most|second|third|and)$/.test(key) && !/ed$|ing$/.test(key))
      break;
    head = at;
  }
  return head;
}

function isNoun({ key, capital }: Word): boolean {
  return !capital && (BODIES.has(key) || (isBodyNoun(key) && !/^(?:state|owner|operator|body|maker)$/.test(key)));
}

// "Alta Verde wants the levy dropped: a bag, its director says, …"; "… in Tarn. Its members left." Where no other body
// stands between.
function hasPeople(first: Word, last: Word, words: readonly Word[], next: readonly Word[] | undefined): boolean {
  if (first.index > 1 || last.possessive) return false;
  const behind = words.slice(last.index + 1, last.index + REACH);
  const its = behind.findIndex(({ key }) => key === 'its');
  if (its >= 0) return !behind.slice(0, its).some(isOther) && isOwned(behind[its + 1], behind[its + 2]);
  return next?.[0]?.key === 'its' && !behind.some(isOther) && isOwned(next[1], next[2]);
}

function isOther({ key, capital, pos }: Word): boolean {
  return (capital && pos === 'PROPN') || BODIES.has(singular(key)) || isBodyNoun(singular(key));
}

function isOwned(word: Word | undefined, next: Word | undefined): boolean {
  return [word, next].some(
    (one) =>
      one !== undefined &&
      !one.capital &&
      (saysRole(one) || isNounOfMany(one.key) || ROLES.has(singular(one.key)) || OF_BODIES.has(one.key)),
  );
}
