import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Atom } from '../groups.ts';
import { knownKind } from '../known-kinds.ts';
import { GIVEN, ORGANISATIONS, PLACES, STATE_BODIES } from '../lists.ts';
import { wordsIn } from '../pieces/heads.ts';
import { isLetters, runEnd, type Word } from '../words.ts';

/**
 * "the Gulf and Indian Ocean Shipowners' Council", "the Andean and Amazonian Growers' League": a second body would
 * have an article of its own, and an adjective alone names nobody.
 */
export function isOfTwoRegions(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): boolean {
  const own = wordsIn(group);
  if (words[own[0]!.index - 1]?.key !== 'the' || own.length > 3 || own.at(-1)!.possessive) return false;
  const region = regionOf(group);
  if (region === null || isLetters(words[at + 1]!)) return false;
  const behind = words.slice(at + 1, runEnd(words, at + 1));
  const head = behind.at(-1)!;
  if (behind.length < 2 || !ORGANISATIONS.has(head.key) || STATE_BODIES.has(head.key) || /[^s]s$/.test(head.key))
    return false;
  if (knownKind(behind) !== null || behind.some((_, i) => gazetteer.find(words, at + 1 + i)?.type === 'organisation'))
    return false;
  return region === 'adjective' || isOfDoers(behind);
}

/** "Food and Drug Administration", of the U.S. too: plain words joined before what they are about. */
export function isPairOfSubjects(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): boolean {
  const own = group.slice(ownersOf(group));
  const before = group[0]!.words[0]!;
  if (own.length === 0 || own.length > mostSubjects(words, group) || !own.every(isSubject)) return false;
  if (own === group && group.length > 1 && before.first) return false;
  const last = group.at(-1)!.words[0]!.key;
  // "The Media | and Allied Crafts Guild": an industry whose outlets are called so too.
  const industry = group.length === 1 && INDUSTRIES.has(last) && words[at - 2]?.key === 'the';
  if ((ORGANISATIONS.has(last) && !industry) || isOther(words, at + 1, own, gazetteer)) return false;
  const end = runEnd(words, at);
  const behind = words.slice(at + 1, end);
  return (
    end > at + 2 &&
    ORGANISATIONS.has(words[end - 1]!.key) &&
    behind.every((word) => isDictionaryWord(word.key)) &&
    knownKind(behind) === null
  );
}

// "Peru's", "Peru", "the Polar Union's", "the PU": whose body it is stands before its name.
function ownersOf(group: readonly Atom[]): number {
  const owner = group.findLastIndex(({ words }) => words.at(-1)!.possessive) + 1;
  if (owner > 0) return owner;
  const [first, second] = group;
  const isUnion = second !== undefined && isLetters(first!.words[0]!) && !isLetters(second.words[0]!);
  return isLand(first!) || isUnion ? 1 : 0;
}

/**
 * What a list knows may open behind the "and"; but "Peace | and Security Council" is one body of two subjects, though
 * others have a council for the second alone.
 */
function isOther(words: readonly Word[], at: number, own: readonly Atom[], gazetteer: Gazetteer): boolean {
  const found = gazetteer.find(words, at);
  if (!found) return false;
  const { key } = words[at]!;
  return !(found.type === 'organisation' && found.length === 2 && own.length === 1 && FIELD.test(key));
}

/** What a body may see to. */
const FIELD = /(?:ity|ment|ance|ence|ship|tion)$/;

// "the National Oil Spill Detection | and Response Agency": behind an article words of no body are no name of their own.
function mostSubjects(words: readonly Word[], group: readonly Atom[]): number {
  const own = wordsIn(group);
  const isWhole =
    words[own[0]!.index - 1]?.key === 'the' && !own.some(({ key }) => ORGANISATIONS.has(key) || PLACES.has(key));
  return isWhole ? MOST_SUBJECTS : 2;
}

/** In words, before the "and" of one body. */
const MOST_SUBJECTS = 5;

/** "Quarn and Velm Police", "Quarn Health and Social Care Trust": what covers two shires, or what a place has. */
export function isOfTwoPlaces(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): boolean {
  if (
    gazetteer.find(words, at + 1) ||
    !group.every(({ kind, words: [word] }) => kind === 'word' && !ORGANISATIONS.has(word!.key))
  )
    return false;
  const end = runEnd(words, at);
  const behind = words.slice(at + 1, end);
  const last = behind.at(-1)!;
  const own = group.map(({ words: [word] }) => word!);
  if (own.length === 1 && behind.length === 2) return SHIRED.has(last.key) && !GIVEN.has(own[0]!.key);
  const plain = behind.length > 1 && behind.every(({ key }) => isDictionaryWord(key)) && ORGANISATIONS.has(last.key);
  return (
    plain &&
    own.length === 2 &&
    isDictionaryWord(own[1]!.key) &&
    !isDictionaryWord(own[0]!.key) &&
    !GIVEN.has(own[0]!.key)
  );
}

/** What covers two shires or towns at once. */
const SHIRED = new Set(nameWords.shired);
const INDUSTRIES = new Set(nameWords.industries);
// "Gulf", "Red Sea"; "Andean", "Northern"
function regionOf(group: readonly Atom[]): 'place' | 'adjective' | null {
  if (group.some(({ kind }) => kind !== 'word' && kind !== 'listed')) return null;
  const own = wordsIn(group);
  const found = group.length === 1 ? group[0]!.found : null;
  if (found) return found.use === 'demonym' ? 'adjective' : found.type === 'place' ? 'place' : null;
  if (PLACES.has(own.at(-1)!.key) || knownKind(own) === 'place') return 'place';
  const { key } = own[0]!;
  return own.length === 1 && /.{3}(?:ean|ian|ish|ese|ern)$/.test(key) && !GIVEN.has(key) ? 'adjective' : null;
}

// "Shipowners' Council", "Ferry Owners' Council", "Teachers Union"
function isOfDoers(behind: readonly Word[]): boolean {
  const [body, members] = [behind.at(-1)!, behind.at(-2)!];
  return /^['’]s? $/.test(body.gap) || /[^s]s$/.test(members.key);
}

function isLand({ found }: Atom): boolean {
  return found?.type === 'country' && found.use === 'name';
}

// "Food", "Traders", "African"
function isSubject({ kind, words, found }: Atom): boolean {
  if (found) return found.use === 'demonym';
  const { key } = words[0]!;
  return kind === 'word' && (isDictionaryWord(key) || /s$/.test(key)) && !GIVEN.has(key);
}
