import type { EntityType } from '#src/schema/evidence.ts';
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { neighboursOf } from '../../spelling/neighbours.ts';
import { bodiesAlone, bodiesInSmall } from './bodies/bodies-in-small.ts';
import { withUnnamedBodies } from './bodies/unnamed-bodies.ts';
import { isToldAsPerson } from './groups/told-as-person.ts';
import { SAYING } from './lists.ts';
import { namesInside } from './names-inside.ts';
import { isOnlyLarge, isQuotedTitle } from './no-names-alone.ts';
import { isDouble, partsOfPeople } from './parts-of-people.ts';
import type { Piece } from './pieces.ts';
import { isPlace } from './places.ts';
import { type Keyed, typesOf } from './votes.ts';
import { nameKey, type Word } from './words.ts';

/**
 * Decides what each name is, from its words and the words around all its mentions, in all documents of a briefing where it
 * has two words or more; events and works are left out.
 */
export function readingsOf(documents: readonly Sighted[], surnames: ReadonlySet<string>): Readings[] {
  const kept = documents.map(keptOf);
  const types = typesOf(kept);
  const defined = new Set(kept.flatMap(({ pieces, text }) => [...definedIn(pieces, text)]));
  const openers = kept.map(({ pieces }, i) => firstWordsOfBodies(pieces, types[i]!));
  const firms = new Set(openers.flatMap((own) => [...own.keys()]));
  const readings = kept.map((own, i) => readingsIn(own, types[i]!, surnames, { defined, firms, openers: openers[i]! }));
  const at = (i: number) => kept[i]!.sentences;
  const small = bodiesAlone(readings.map(({ outer }, i) => ({ outer, sentences: at(i) })));
  const outer = withUnnamedBodies(small.map((own, i) => ({ outer: own, sentences: at(i) })));
  return readings.map(({ inner }, i) => ({ outer: outer[i]!, inner }));
}

function keptOf({ pieces, sentences, text }: Sighted): Kept {
  const keyed = pieces.map((piece) => ({ ...piece, key: nameKey(piece.words) }));
  const times = grouped(keyed.map((piece) => [piece.key, piece]));
  // "The Government" beside "the Government of Peru" is no second body.
  const heads = new Set(
    keyed.flatMap(({ words, found }) =>
      words.length > 1 ? words.filter((word) => !found || word.key !== 'government').map(({ key }) => key) : [],
    ),
  );
  const kept = keyed.filter(
    (piece) =>
      (times.get(piece.key)!.length > 1 || !isQuotedTitle(piece, sentences, text)) &&
      !isOnlyLarge(piece, heads, sentences),
  );
  return { all: keyed, pieces: kept, sentences, text };
}

function readingsIn(
  { all, pieces, sentences, text }: Kept,
  types: ReadonlyMap<string, EntityType | 'none'>,
  surnames: ReadonlySet<string>,
  { defined, firms, openers }: Bodied,
): Readings {
  const people = partsOfPeople(pieces, types);
  const named = firstNamed(pieces, types);
  // "Velm refused", of a paper on Velm Brewers that has yet to name their Ana Velm, or names her and goes on about them.
  const isFirm = ({ key, start, words: [word] }: Keyed) => {
    const person = named.get(key);
    if (person === undefined || !firms.has(key)) return false;
    if (start < person && (openers.get(key) ?? start) < start) return true;
    return types.get(key) === 'organisation' && (start < person || !isBesideSaying(word!, sentences[word!.sentence]!));
  };
  const spelled = neighboursOf(people.keys());
  // Asked of few names, and of many in a long text: gathered once, at the first.
  let small: Set<string> | null = null;
  const isSmall = (key: string) => {
    small ??= new Set(sentences.flatMap((words) => words.flatMap((word) => (word.capital ? [] : [word.key]))));
    return small.has(key);
  };
  const isSurname = (key: string) => people.get(key) === 'surname' || surnames.has(key);
  const outer = pieces.flatMap((piece) => {
    const words = sentences[piece.words[0]!.sentence]!;
    if (piece.found) return [listedReading(piece, words, text, people)];
    const type = defined.has(piece.key) || isFirm(piece) ? 'organisation' : types.get(piece.key)!;
    const surname = isSurname(piece.key) && isMeant(piece.words, words, isSmall, isSurname);
    if (type === 'none') return surname ? [{ ...piece, type: 'person' as const }] : [];
    const own = bornBy(piece.words);
    const key = nameKey(own);
    const part =
      !defined.has(piece.key) &&
      !isFirm(piece) &&
      (own.length === 1 || isDouble(own)) &&
      (people.get(key) === 'surname' || (type !== 'place' && (people.has(key) || isSpelling(key, spelled))));
    return [{ ...piece, type: part ? 'person' : type }];
  });
  const inner = all.flatMap((piece) => (types.get(piece.key) === 'person' ? [] : namesInside(piece, types, people)));
  const bodies = bodiesInSmall(outer, sentences);
  return { outer: bodies.outer, inner: [...inner, ...bodies.inner] };
}

// 'Velm Brewers Ltd ("Velm")': what a paper says it calls a body is the body, whatever the family behind it is called.
function definedIn(pieces: readonly Keyed[], text: string): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ key, start, end, words }, i) => {
      const before = pieces[i - 1];
      const quoted =
        /\((?:the )?["“]$/.test(text.slice(Math.max(0, start - 8), start)) && /^["”]/.test(text.slice(end));
      return quoted && before && before.words.length > 1 && before.words.some((word) => word.key === words[0]!.key)
        ? [key]
        : [];
    }),
  );
}

// By the word with which the longer name of a body begins where it stands first: "velm" of "Velm Brewers".
function firstWordsOfBodies(
  pieces: readonly Keyed[],
  types: ReadonlyMap<string, EntityType | 'none'>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, words, start } of pieces) {
    const [{ key: first, possessive }] = words as [Word];
    const isBody = words.length > 1 && !possessive && types.get(key) === 'organisation';
    if (isBody && !found.has(first)) found.set(first, start);
  }
  return found;
}

// By surname where in the text somebody stands with his whole name, or with a title, for the first time.
function firstNamed(
  pieces: readonly Keyed[],
  types: ReadonlyMap<string, EntityType | 'none'>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, words, title, start } of pieces) {
    if (types.get(key) !== 'person' || (words.length < 2 && title === null)) continue;
    const last = words.at(-1)!.key;
    if (!found.has(last)) found.set(last, start);
  }
  return found;
}

// "Velm said", "said Velm"
function isBesideSaying({ index }: Word, sentence: readonly Word[]): boolean {
  return [sentence[index - 1], sentence[index + 1]].some((word) => SAYING.has(word?.key ?? ''));
}

// "Quell's party", "met Quell", "Quell said", and "Quell left" in a text without quells: a common word alone, but somebody's
// surname, and no hope that fades.
function isMeant(
  [word, second]: readonly Word[],
  sentence: readonly Word[],
  isSmall: (key: string) => boolean,
  isSurname: (key: string) => boolean,
): boolean {
  const before = sentence[word!.index - 1];
  if (second || (before && /^(?:the|an?|this|its|no)$/.test(before.key))) return false;
  if (!word!.first || word!.possessive) return true;
  const next = sentence[word!.index + 1];
  return SAYING.has(next?.key ?? '') || (!isSmall(word!.key) && isToldAsPerson(sentence, word!.index, isSurname));
}

// "Al-Quarn" is the "Ana al-Quarn" of before.
function bornBy(words: readonly Word[]): readonly Word[] {
  return /^[ae]l$/.test(words[0]!.key) && words[1]?.gap === '-' ? words.slice(1) : words;
}

function isSpelling(key: string, spelled: (key: string) => string[]): boolean {
  return key.length > 5 && !isDictionaryWord(key) && spelled(key).length > 0;
}

function listedReading(
  piece: Keyed,
  words: readonly Word[],
  text: string,
  people: ReadonlyMap<string, unknown>,
): Reading {
  const found = piece.found!;
  const place = isPlace(piece, words, text);
  if (found.use !== 'known' && piece.words.length === 1 && people.has(piece.key) && !place)
    return { ...piece, found: null, type: 'person' };
  if (found.use === 'capital' && place) return { ...piece, found: null, type: 'place' };
  return { ...piece, type: found.type, key: found.id };
}

/** What is told of names of one word that are bodies', by all documents but where something else is said. */
interface Bodied {
  /** See `definedIn`. */
  readonly defined: ReadonlySet<string>;
  /** The words of `firstWordsOfBodies`. */
  readonly firms: ReadonlySet<string>;
  /** See `firstWordsOfBodies`: those of the document itself. */
  readonly openers: ReadonlyMap<string, number>;
}

/** What may be names in a document. */
export interface Sighted {
  readonly pieces: readonly Piece[];
  readonly sentences: readonly (readonly Word[])[];
  readonly text: string;
}

interface Kept extends Sighted {
  readonly pieces: readonly Keyed[];
  /** With those that are no names. */
  readonly all: readonly Keyed[];
}

/** The names of a text, which do not overlap, and the names inside longer ones. */
export interface Readings {
  readonly outer: readonly Reading[];
  readonly inner: readonly Reading[];
}

/** A name with what it is. `key` is the same for the same words, or the id of a listed entity. */
export interface Reading extends Omit<Piece, 'type'> {
  readonly type: EntityType;
  readonly key: string;
}
