import type { EntityType } from '#src/schema/evidence.ts';
import besideNames from '../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { gazetteer } from './gazetteer.ts';
import { isCity, knownKind } from './known-kinds.ts';
import { DIRECTIONS, EVENTS, GIVEN, ORGANISATIONS, PLACES } from './lists.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './readings.ts';
import type { Keyed } from './votes.ts';
import { isLetters, nameKey, type Word } from './words.ts';

/** Houses that bear the name of where they stand: "Quarn Station". */
const LOCAL = new Set(nameWords.localHouses);
/** Houses that may stand in, or be part of, another: "Quarn Hospital Station". */
const PARTS = new Set(nameWords.partsOfHouses);
const STREETS: ReadonlySet<string> = new Set(besideNames.streets);
const HOUSES = new Set(nameWords.houses);

/**
 * Listed names in a longer one, and the place, the person or the house its first words name: "Tarn Valley School", "Ruiz
 * trial".
 */
export function namesInside(
  piece: Keyed,
  types: ReadonlyMap<string, EntityType | 'none'>,
  people: ReadonlyMap<string, 'surname' | 'other'>,
): Reading[] {
  // Who lives in Quito Street lives nowhere near Quito.
  if (STREETS.has(piece.words.at(-1)!.key)) return [];
  const listed = piece.inner.filter((inner) => !isSecondSubject(piece, inner)).map(listedReading);
  if (piece.found) return [...listed, ...landOf(piece)];
  const house = houseIn(piece);
  const own = listed.some(({ start }) => start === piece.start) ? null : openingOf(piece, types, people);
  return [own, house, ...listed].filter((one) => one !== null);
}

// "Peace and | Security Council" is no other's council for the second alone.
function isSecondSubject({ words, end }: Keyed, inner: Piece): boolean {
  const first = inner.words[0]!.index - words[0]!.index;
  return inner.found?.type === 'organisation' && inner.end === end && words[first - 1]?.key === 'and';
}

// "US State Department", in a list as a whole, names the US too.
function landOf(piece: Keyed): Reading[] {
  if (piece.found?.type !== 'organisation' || piece.found.use === 'known') return [];
  for (let length = piece.words.length - 1; length > 0; length -= 1) {
    const words = piece.words.slice(0, length);
    const found = gazetteer.find(words, 0);
    if (found?.type === 'country' && found.use === 'name' && found.length === length)
      return [{ ...piece, words, end: words.at(-1)!.end, found, type: found.type, key: found.id, inner: [] }];
  }
  return [];
}

// A university in a capital is in the town, and not its state's.
function listedReading(piece: Piece): Reading {
  const { found, words } = piece;
  if (!found || found.use === 'capital') return { ...piece, found: null, type: 'place', key: nameKey(words) };
  return { ...piece, type: found.type, key: found.id };
}

function openingOf(
  piece: Keyed,
  types: ReadonlyMap<string, EntityType | 'none'>,
  people: ReadonlyMap<string, 'surname' | 'other'>,
): Reading | null {
  for (let length = Math.min(3, piece.words.length - 1); length > 0; length -= 1) {
    const words = piece.words.slice(0, length);
    const key = nameKey(words);
    const own = types.get(key);
    if (
      own === 'person' ||
      // "Velm Brewers" are no Ana Velm's where the text calls them "Velm".
      (length === 1 && own !== 'organisation' && people.get(key) === 'surname' && !isDictionaryWord(key)) ||
      (own === undefined && isHonoured(words, piece.words.slice(length)))
    )
      return opening(piece, length, 'person');
    if (own === 'place' || (own === undefined && isTown(words, piece.words.slice(length))))
      return opening(piece, length, 'place');
  }
  return null;
}

function isTown(words: readonly Word[], rest: readonly Word[]): boolean {
  const [first, second] = words;
  // "Cabo Velm" is not in Cabo.
  if (!second && DIRECTIONS.has(first!.key)) return false;
  if (knownKind(words) === 'place' || isCity(words)) return true;
  const last = rest.at(-1)!;
  if (rest.length !== 1 || !(LOCAL.has(last.key) || HOUSES.has(last.key))) return false;
  if (second) return words.length === 2 && DIRECTIONS.has(first!.key) && isUnknown(second);
  // A hall or a hospital may bear anybody's name.
  return LOCAL.has(last.key) && isUnknown(first!);
}

// "Ana Ruiz Memorial", "Quarn Foundation": whom it remembers; any house or body may bear a full name.
function isHonoured(words: readonly Word[], rest: readonly Word[]): boolean {
  const [first, second, third] = words;
  const { key } = rest[0]!;
  if (rest[0]!.gap !== ' ' || third) return key === 'memorial' && words.every((word) => isNamely(word));
  if (second)
    return isNamely(first!) && isUnknown(second) && (key === 'memorial' || (GIVEN.has(first!.key) && isHead(rest)));
  return key === 'foundation' && isUnknown(first!);
}

// "Institute", "Peace Institute", "Institute for Peace"
function isHead(rest: readonly Word[]): boolean {
  const of = rest.findIndex(({ key }) => /^(?:of|for|on)$/.test(key));
  const own = of < 0 ? rest : rest.slice(0, of);
  const key = own.at(-1)?.key ?? '';
  if (own.length > 2 || !own.every((word) => isDictionaryWord(word.key))) return false;
  return ORGANISATIONS.has(key) || PLACES.has(key) || EVENTS.has(key);
}

function isNamely(word: Word): boolean {
  return isUnknown(word) || GIVEN.has(word.key);
}

// "Quarn Hospital Station", "Ana Ruiz Memorial Hall Station": a house, and what stands beside it or is part of it.
function houseIn(piece: Keyed): Reading | null {
  const { words } = piece;
  const last = words.at(-1)!;
  const before = words.at(-2);
  if (words.length < 3 || !before || !PARTS.has(last.key) || !HOUSES.has(before.key)) return null;
  return opening(
    piece,
    words.length - 1,
    ORGANISATIONS.has(before.key) && !PLACES.has(before.key) ? 'organisation' : 'place',
  );
}

function isUnknown(word: Word): boolean {
  return word.capital && !isDictionaryWord(word.key) && !isLetters(word) && !GIVEN.has(word.key);
}

function opening(piece: Keyed, length: number, type: EntityType): Reading {
  const words = piece.words.slice(0, length);
  return { ...piece, end: words.at(-1)!.end, words, type, key: nameKey(words), inner: [], title: null };
}
