import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { PARTICLES } from '../../../spelling/particles.ts';
import { isCity, knownKind } from '../known-kinds.ts';
import { GIVEN, PARTISAN } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import { endsInThings } from '../things.ts';
import type { Word } from '../words.ts';
import { nothing, type Votes } from './ballot.ts';
import { isGivenBehind } from './given-behind.ts';
import { partsIn } from './parts-in.ts';

/** What is known outweighs what stands around all mentions of a document. */
const KNOWN = 100;
/** Letters that end the names of machines and programs. */
const THING_ENDS = new Set(nameWords.thingEnds);

/** What a name is by its own words, whatever stands around it. */
export function votesOfForm(piece: Piece, alone: ReadonlySet<string>): Votes {
  const votes = nothing();
  const capitals = piece.words.filter((word) => word.capital);
  const [first, last] = [capitals[0], capitals.at(-1)];
  // "é" between two names is none.
  if (!first || !last) return { ...votes, none: KNOWN };
  const known = knownKind(piece.words);
  if (known !== null) votes[known] += KNOWN;
  else if (isCity(piece.words)) votes.place += 4;
  if (piece.words.length === 1 && PARTISAN.has(first.key)) votes.organisation += KNOWN;
  if (piece.type === 'organisation' || piece.type === 'place') votes[piece.type] += 8;
  if (piece.type === 'none') votes.none += 8;
  // "Sandy Hook Elementary School": the word that says what it is decides.
  const free = piece.type === null;
  if (free) addThings(votes, piece.words, first);
  const eastern = free && isGivenBehind(piece.words);
  if (eastern) votes.person += 4;
  if (capitals.some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 3;
  if (capitals.length === 1) addSingle(votes, first);
  addLetters(votes, piece, capitals);
  const parts = partsIn(piece);
  if (parts > 1 && free) addPersons(votes, capitals);
  if (parts > 1 && free && !eastern) addParts(votes, first, last, alone);
  if (parts > 1 && hasLettersBefore(capitals)) votes.organisation += areMembers(last) ? 8 : 3;
  return votes;
}

// "KPMG Tarnland", "ANA Sul": it is the surname that some write in capitals.
function hasLettersBefore(capitals: readonly Word[]): boolean {
  return /^\p{Lu}{3,6}$/u.test(capitals[0]!.text) && !/^\p{Lu}+$/u.test(capitals.at(-1)!.text);
}

// "NRF Dockers": those of the trade who work there; not "ANA Rossi".
function areMembers({ key }: Word): boolean {
  return /(?:er|or|ist|an)s$/.test(key) && isDictionaryWord(key.slice(0, -1));
}

function addThings(votes: Votes, words: readonly Word[], first: Word): void {
  // "Metales del Velmar", "Frutas de Orvo": wares, and nobody's given name.
  if (areWares(words)) votes.organisation += 5;
  if (endsInThings(words) && !GIVEN.has(first.key)) votes.organisation += 2;
}

function addPersons(votes: Votes, capitals: readonly Word[]): void {
  // "Community Empowerment": who has no given name and a common word for a surname is seldom a person.
  if (capitals.length < 5 && !isCommon(capitals)) votes.person += 2.5;
  if (GIVEN.has(capitals[0]!.key) && !hasLettersBefore(capitals)) votes.person += 2.5;
  // "Consumer Voice Quarn", "Witness Velm": nobody is christened so.
  if (!opensWithThing(capitals)) return;
  votes.person -= 1.5;
  if (isPlaceName(capitals.at(-1)!)) votes.organisation += 4;
}

function addSingle(votes: Votes, { key, text }: Word): void {
  const isGiven = GIVEN.has(key) && !isDictionaryWord(key);
  votes[isGiven ? 'person' : 'organisation'] += 1.5;
  if (/^[\p{Lu}\p{N}&+]{2,6}$/u.test(text) && !/\p{L}\d+$/u.test(text)) votes.organisation += 3;
  // "Quarnbank"
  if (/...bank$/.test(key) && !isDictionaryWord(key)) votes.organisation += 2;
}

// What figures, signs and the endings of words tell.
function addLetters(votes: Votes, { words, type }: Piece, capitals: readonly Word[]): void {
  const [first, last] = [capitals[0]!, capitals.at(-1)!];
  // "PlayStation VR", "Velm GT"
  if (words.length > 1 && THING_ENDS.has(last.text)) votes.none += 8;
  if (isLoud(capitals) && type !== 'organisation') votes.none += 9;
  // A machine's or a hand's slip: "un Acceptable".
  if (words.length === 1 && /(?:[ai]ble|ous|ful|less|ly)$/.test(first.key) && isDictionaryWord(first.key))
    votes.none += 3;
  // "IE9" is a thing until something around it acts: "the M23".
  if (words.length === 1 && /^\p{L}{1,5}\d+$/u.test(first.text)) votes.none += 2.5;
  else if (/[&+\p{N}]/u.test(first.text + last.text) || words.some((word) => word.gap.includes('&')))
    votes.organisation += 3;
}

function areWares([first, link]: readonly Word[]): boolean {
  if (!link || !/^(?:de|del|do|da|dos|das|di|du|des)$/.test(link.text)) return false;
  return /..[aeo]s$/.test(first!.key) && !GIVEN.has(first!.key);
}

function opensWithThing([first, second]: readonly Word[]): boolean {
  const { key, pos } = first!;
  // "Marine Le Pen", "Precious van Wyk": a given name that no list has.
  if (PARTICLES.has(second!.key)) return false;
  return (
    key.length > 4 && isDictionaryWord(key) && !/^(?:ADJ|X)$/.test(pos) && !GIVEN.has(key) && !GIVEN.has(second!.key)
  );
}

function isPlaceName(word: Word): boolean {
  return isCity([word]) || knownKind([word]) === 'place';
}

/** "ECONOMY FAVORS TRUMP", "ABILITY": emphasis, not a name; "SITE Intelligence Group" has one loud word of three. */
export function isLoud(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && !text.includes('.'));
  if (!long.every(({ text }) => text === text.toUpperCase())) return false;
  return long.some(({ key, text }) => isDictionaryWord(key) && (words.length > 1 || text.length > 4));
}

// A surname comes back alone, a company by its first word; a last word that is a common one is seldom a surname.
function addParts(votes: Votes, first: Word, last: Word, alone: ReadonlySet<string>): void {
  const common = isDictionaryWord(last.key);
  if (alone.has(last.key)) votes.person += common ? 2 : 3;
  else if (alone.has(first.key) && !GIVEN.has(first.key)) votes.organisation += 2;
  if (!common) return;
  if (/[^s]s$/.test(last.key)) votes.organisation += 3;
  else votes.organisation += GIVEN.has(first.key) ? 1 : 2.5;
}

function isCommon(words: readonly Word[]): boolean {
  return !GIVEN.has(words[0]!.key) && words.every(({ key }) => isDictionaryWord(key));
}
