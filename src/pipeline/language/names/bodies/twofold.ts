import leading from '../../../data/leading.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { isNamedAt } from '../layout/letterheads.ts';
import { BODIES, GIVEN, NONE, ORGANISATIONS, PLACES, ROLES, TITLES } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import { isNounOfMany } from '../things.ts';
import { isLetters, nameKey, touches, type Word } from '../words.ts';

const LINKS = /^(?:and|in|with)$/;
/** What somebody does for a body, before its name. */
const FOR_BODIES: ReadonlySet<string> = new Set(leading.doneForBodies);
const HAS = /^(?:has|is|was|does)$/;
const BEFORE_PLACES = /^(?:of|in|on|at|between|from|to|for|with|near|by)$/;
const OBJECT = /^(?:the|an?|it|them|its|his|her|their|this|these|that|all|no|any)$/;
/** In words, from the article of what a body is said to be to the word for it. */
const FAR = 6;

/**
 * The names of bodies made of two aims, as the documents show them somewhere: "Bread and Dignity" of "the party Bread and
 * Dignity", of "Bread and Dignity, a party," "(Bread and Dignity)" behind who speaks, "Bread and Dignity backs" and "Ana Ruiz of
 * Bread and Dignity"; by their first word. Without that "and" joins two things, and "in" says where one is.
 */
export function twofoldNames(
  documents: readonly (readonly (readonly Word[])[])[],
  gazetteers: readonly Gazetteer[],
): TwofoldNames {
  const found = new Map<string, readonly Word[]>();
  documents.forEach((sentences, i) => {
    for (const words of sentences)
      for (let at = 0; at < words.length; at += 1) {
        const name = nameAt(words, at, gazetteers[i]!);
        if (name !== null && isShown(words, at, at + name.length)) found.set(nameKey(name), name);
      }
  });
  return Map.groupBy(found.values(), ([first]) => first!.key);
}

/** Every place where one of these names stands. */
export function twofoldIn(sentences: readonly (readonly Word[])[], names: TwofoldNames): (readonly Word[])[] {
  if (names.size === 0) return [];
  return sentences.flatMap((words) =>
    words.flatMap(({ key }, at) => {
      const name = isOfBody(words, at) ? undefined : names.get(key)?.find((one) => isNamedAt(words, at, one));
      return name ? [words.slice(at, at + name.length)] : [];
    }),
  );
}

/** The names before such a one that were read as one with it: "Union of Cooks and Bread", of "… and Bread with Dignity". */
export function cutBefore(pieces: readonly Piece[], names: readonly (readonly Word[])[]): Piece[] {
  return pieces.map((piece) => {
    const name = names.find(([first]) => piece.start < first!.start && first!.start < piece.end);
    if (!name) return piece;
    const own = piece.words.filter(({ start }) => start < name[0]!.start);
    const words = own.slice(0, own.findLastIndex(({ capital }) => capital) + 1);
    return words.length > 1 ? { ...piece, words, end: words.at(-1)!.end, inner: [] } : piece;
  });
}

// "Bread | and | Dignity": two aims, and no other large word beside them.
function nameAt(words: readonly Word[], at: number, gazetteer: Gazetteer): readonly Word[] | null {
  const [before, first, link, second, behind] = [words[at - 1], words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (!first?.capital || !link || link.text !== link.key || !LINKS.test(link.key) || !second?.capital) return null;
  if ((before?.capital && touches(first)) || (behind?.capital && touches(behind))) return null;
  // "Joy" and "Dawn" are what a party wants too; "Joy and Dawn" are two women.
  if (GIVEN.has(first.key) && GIVEN.has(second.key)) return null;
  const joined = link.gap === ' ' && second.gap === ' ';
  if (!joined || !isAim(first) || !isAim(second)) return null;
  // "Peru and Chile" are two.
  const isLand = [at, at + 2].some((part) => gazetteer.find(words, part)?.type === 'country');
  return isLand ? null : [first, link, second];
}

function isAim(word: Word): boolean {
  const { key } = word;
  if (!isDictionaryWord(key) || NONE.has(key) || isLetters(word) || isNounOfMany(key)) return false;
  return key === 'justice' || !(ORGANISATIONS.has(key) || ROLES.has(key) || TITLES.has(key));
}

function isShown(words: readonly Word[], at: number, end: number): boolean {
  const [before, behind] = [words[at - 1], words[end]];
  const [first, link] = [words[at]!, words[at + 1]!];
  if (before && !before.capital && first.gap === ' ' && (isCalled(before.key) || FOR_BODIES.has(before.key)))
    return true;
  const sure = !(PLACES.has(first.key) || PLACES.has(words[end - 1]!.key));
  if (isOfSomebody(words, at)) return sure;
  if (isOfBody(words, at)) return false;
  if (isToldAsBody(words, end) || isSeat(words, at, end)) return true;
  // "Rail and Road" may be two things that a town has.
  if (!sure || link.key !== 'and' || behind?.gap !== ' ') return false;
  // "the road between Rail and Road is closed": another word does it.
  const isOfOther = before !== undefined && BEFORE_PLACES.test(before.key) && first.gap === ' ';
  return !isOfOther && doesOne(behind, words[end + 1]);
}

// "the party | Bread and Dignity", "the list | Bread and Dignity"
function isCalled(key: string): boolean {
  return BODIES.has(key) || /^(?:list|slate|ticket)$/.test(key);
}

// Two things do, and one does: "Bread and Dignity has", "… backs the plan".
function doesOne(verb: Word, object: Word | undefined): boolean {
  if (HAS.test(verb.key)) return true;
  return !verb.capital && /[^s]s$/.test(verb.key) && (verb.pos === 'VERB' || OBJECT.test(object?.key ?? ''));
}

// ", the largest opposition party", ", a small union"
function isToldAsBody(words: readonly Word[], end: number): boolean {
  if (words[end]?.gap !== ', ' || !/^(?:an?|the)$/.test(words[end]!.key)) return false;
  for (let i = end + 1; i < words.length && i < end + FAR && words[i]!.gap === ' ' && !words[i]!.capital; i += 1)
    if (BODIES.has(words[i]!.key)) return true;
  return false;
}

// "Mr Ruiz (Bread and Dignity)"
function isSeat(words: readonly Word[], at: number, end: number): boolean {
  return / \($/.test(words[at]!.gap) && words[at - 1]?.capital === true && /^\)/.test(words[end]?.gap ?? '');
}

// "the Ministry of | Bread and Dignity"
function isOfBody(words: readonly Word[], at: number): boolean {
  const of = words[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return /^(?:of|for|on)$/.test(words[of]?.key ?? '') && words[of - 1]?.capital === true && !isOfSomebody(words, at);
}

// "Ana Ruiz of Bread and Dignity", not "the Ministry of Bread and Dignity"
function isOfSomebody(words: readonly Word[], at: number): boolean {
  const [given, name, of] = [words[at - 3], words[at - 2], words[at - 1]];
  if (!/^(?:of|from|for)$/.test(of?.key ?? '') || of!.gap !== ' ' || !name?.capital || !given?.capital) return false;
  if (!touches(name) || [given, name].some(({ key }) => TITLES.has(key) || ROLES.has(key))) return false;
  return !isDictionaryWord(name.key) && !ORGANISATIONS.has(name.key) && words[at]!.gap === ' ';
}

type TwofoldNames = ReadonlyMap<string, readonly (readonly Word[])[]>;
