import type { EntityType, Span } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { keyOf } from '../../spelling/key.ts';
import { isFormOfAddress } from './addressed.ts';
import type { Found } from './gazetteer/forms.ts';
import type { Atom } from './groups.ts';
import { isCity, knownKind } from './known-kinds.ts';
import { DIRECTIONS, GIVEN, HONORIFICS, PARTISAN, STATE_HEADS } from './lists.ts';
import { isPartisan } from './pieces/behind-partisan.ts';
import { cutOf } from './pieces/cut-of.ts';
import { wordsIn } from './pieces/heads.ts';
import { isInstitution } from './pieces/is-institution.ts';
import { areMembersBehind } from './pieces/members-behind.ts';
import { personAfterBody } from './pieces/person-after-body.ts';
import { isSurnameBehind } from './pieces/surnames.ts';
import { typeByForm } from './pieces/type-by-form.ts';
import { isLetters, textOf, type Word } from './words.ts';

const HEADS = /^(?:head|deputy|director|manager|chief)$/;
const OF_TOWNS = new Set(nameWords.ofTowns);

/** Cuts a group into names: titles are taken off people, listed names kept whole, institutions joined. */
export function piecesOf(group: readonly Atom[]): Piece[] {
  if (group.length === 0) return [];
  const cut = cutOf(group);
  if (cut > 0) return [...piecesOf(group.slice(0, cut)), ...piecesOf(group.slice(cut))];
  const title = group.findLastIndex(
    (atom, i) => atom.kind === 'title' && group[i + 1] !== undefined && group[i + 1]!.kind !== 'connector',
  );
  if (title > 1 && areMembersBehind(group, title)) return plain(group);
  if (title < 0 || (isInstitution(group.slice(title)) && !isSurnameBehind(group.slice(title)))) return plain(group);
  return [...piecesOf(group.slice(0, title)), ...person(group.slice(title + 1), textOf(group[title]!.words))];
}

function person(atoms: readonly Atom[], title: string): Piece[] {
  const first = atoms[0];
  if (!first) return [];
  if (first.found?.use === 'demonym' && atoms.length > 1) return [listed(first), ...person(atoms.slice(1), title)];
  if (first.found && atoms.length === 1 && !isHonorific(title)) return [listed(first)];
  const name = atoms.slice(0, endOfPerson(atoms));
  return [
    { ...span(name), words: wordsIn(name), found: null, type: 'person', title, inner: [] },
    ...piecesOf(atoms.slice(name.length)),
  ];
}

// "Mr Peru" is somebody, "President Peru" a land.
function isHonorific(title: string): boolean {
  return HONORIFICS.has(keyOf(title)) || isFormOfAddress(title);
}

// A title or a connector after the name opens something else.
function endOfPerson(atoms: readonly Atom[]): number {
  const end = atoms.findIndex((atom, i) => i > 0 && (atom.kind === 'connector' || atom.kind === 'title'));
  return end < 0 ? atoms.length : end;
}

function plain(group: readonly Atom[]): Piece[] {
  const atoms = trimmed(group);
  const first = atoms[0];
  if (!first) return [];
  if (isBeliever(atoms)) return plain(atoms.slice(1));
  if (areGovernments(atoms)) return apart(atoms.slice(2)).flatMap(plain);
  if (isOfficeOf(atoms)) return isPlainWord(atoms.slice(2)) ? [] : plain(atoms.slice(2));
  if (atoms.length === 1) return first.found ? [listed(first)] : [piece(atoms)];
  // "West Africa", whatever its words are alone
  if (knownKind(wordsIn(atoms)) === 'place') return [{ ...piece(atoms), type: 'place', inner: [] }];
  if (atoms.every((atom) => atom.kind === 'listed')) return atoms.map(listed);
  const state = stateOf(atoms);
  if (state) return [state];
  if (first.found?.use === 'demonym' && !isInstitution(atoms)) return [listed(first), ...plain(atoms.slice(1))];
  if (isPartisan(wordsIn(atoms))) return [{ ...piece(atoms), type: 'organisation' }];
  if (isAdjective(first) && (atoms.length > 2 || qualifies(atoms[1]!)) && !isInstitution(atoms))
    return [piece([first]), ...plain(atoms.slice(1))];
  // "the Ruiz White House"
  if (atoms.at(-1)!.found?.use === 'seat' && atoms.every((atom, i) => i === atoms.length - 1 || atom.kind === 'word'))
    return [...plain(atoms.slice(0, -1)), listed(atoms.at(-1)!)];
  if (first.found && isAdjective(atoms.at(-1)!)) return [...plain(atoms.slice(0, -1)), piece(atoms.slice(-1))];
  if (opensWithState(atoms)) return [listed(first), ...plain(atoms.slice(1))];
  const name = personAfterBody(atoms);
  if (name > 0) return [piece(atoms.slice(0, name)), piece(atoms.slice(name))];
  return [piece(atoms)];
}

// "Scientologist Ana Ruiz", "Marxist Ana Ruiz"
function isBeliever([first, given, last]: readonly Atom[]): boolean {
  return (
    first!.kind === 'word' &&
    /...ist$/.test(first!.words[0]!.key) &&
    !GIVEN.has(first!.words[0]!.key) &&
    given?.kind === 'word' &&
    GIVEN.has(given.words[0]!.key) &&
    last?.kind === 'word'
  );
}

// "Governments of | Peru and Velmara": those of several lands are no body of their own.
function areGovernments([first, of]: readonly Atom[]): boolean {
  return first!.words[0]!.key === 'governments' && of?.kind === 'connector' && of.words[0]!.key === 'of';
}

// "Peru and Velmara": each by itself.
function apart(atoms: readonly Atom[]): (readonly Atom[])[] {
  const and = atoms.findIndex(({ kind, words }) => kind === 'connector' && words[0]!.key === 'and');
  return and === -1 ? [atoms] : [atoms.slice(0, and), ...apart(atoms.slice(and + 1))];
}

// "Head of Mission", "Director of Operations": an office, and what it is of.
function isOfficeOf([office, of]: readonly Atom[]): boolean {
  return (
    office!.kind === 'word' &&
    of?.kind === 'connector' &&
    of.words[0]!.key === 'of' &&
    HEADS.test(office!.words[0]!.key)
  );
}

// "Mission", "State", "Operations", not the letters "FAT"
function isPlainWord([word, second]: readonly Atom[]): boolean {
  if (word?.kind !== 'word' || second !== undefined) return false;
  return isDictionaryWord(word.words[0]!.key) && !isLetters(word.words[0]!);
}

// "Sultanate of Oman", "Eastern Republic of Uruguay", "Government of Peru": the land in full; "Peruvian Government" too.
function stateOf(atoms: readonly Atom[]): Piece | null {
  const last = atoms.at(-1)!;
  const [first, second] = atoms;
  if (atoms.length === 2 && first!.found?.type === 'country' && second!.kind === 'word')
    return second!.words[0]!.key === 'government' && second!.words.length === 1
      ? { ...listed(first!), ...span(atoms), words: wordsIn(atoms) }
      : null;
  if (atoms.at(-2)?.kind !== 'connector' || last.found?.type !== 'country' || last.found.use !== 'name') return null;
  const form = atoms.slice(0, -2);
  if (!form.every(({ kind, words }) => kind === 'word' && isFormOfState(words[0]!.key))) return null;
  if (form.length === 0 || !STATE_HEADS.has(form.at(-1)!.words[0]!.key)) return null;
  // "Teachers' Federation of Peru", "Football Federation of Peru": who has joined, and no form of a state.
  if (form.length > 1 && form.at(-1)!.words[0]!.key === 'federation') return null;
  return { ...listed(last), ...span(atoms), words: wordsIn(atoms) };
}

// "Eastern", "Co-operative", "Bolivarian".
function isFormOfState(key: string): boolean {
  return isDictionaryWord(key) || /^[\p{L}-]{3,}(?:ian|ite|ese|ative|ational)$/u.test(key);
}

// "the ambassador to the United States Hamdullah Mohib", "the envoy of the EU Ana Ruiz"
function opensWithState(atoms: readonly Atom[]): boolean {
  const [first, ...rest] = atoms;
  const listed = first?.found && first.found.use === 'name' && rest[0] && GIVEN.has(rest[0].words[0]!.key);
  if (!(listed || first?.found?.type === 'country') || rest.length < 2 || isInstitution(atoms)) return false;
  return rest.every(
    ({ kind, words: [word] }, i) =>
      kind === 'word' && ((i === 0 && GIVEN.has(word!.key)) || !isDictionaryWord(word!.key)),
  );
}

// "Republican Marco Rubio"
function isAdjective(atom: Atom): boolean {
  return atom.kind === 'word' && PARTISAN.has(atom.words[0]!.key);
}

// "Republican Iowa", "Christian Democratic"
function qualifies(atom: Atom): boolean {
  return isAdjective(atom) || (atom.found?.use === 'name' && atom.found.type !== 'organisation');
}

function trimmed(group: readonly Atom[]): readonly Atom[] {
  const loose = (atom: Atom) => atom.kind === 'connector' || atom.kind === 'particle' || atom.kind === 'title';
  let end = group.length;
  while (end > 0 && loose(group[end - 1]!) && !isTitleOfName(group, end - 1)) end -= 1;
  let start = 0;
  while (start < end && (group[start]!.kind === 'connector' || group[start]!.kind === 'particle')) start += 1;
  return group.slice(start, end);
}

// "Office of the | Tax Commissioner", "Office of the Peruvian | Tax Commissioner"
function isTitleOfName(group: readonly Atom[], at: number): boolean {
  const link = group[at - 1]?.found?.use === 'demonym' ? at - 2 : at - 1;
  return group[at]!.kind === 'title' && group[link]?.kind === 'connector';
}

function piece(atoms: readonly Atom[]): Piece {
  const type = typeByForm(atoms);
  return { ...span(atoms), words: wordsIn(atoms), found: null, type, title: null, inner: innerOf(atoms, type) };
}

function listed(atom: Atom): Piece {
  return { ...span([atom]), words: atom.words, found: atom.found, type: atom.found!.type, title: null, inner: [] };
}

function span(atoms: readonly Atom[]): Span {
  return { start: atoms[0]!.words[0]!.start, end: atoms.at(-1)!.words.at(-1)!.end };
}

// "Bank of Ireland" names Ireland too, "Municipality of Livorno" a town, "US Navy" a state, "Book Fair Peru" where it is held.
function innerOf(atoms: readonly Atom[], type: Piece['type']): Piece[] {
  const named = atoms.filter(
    (atom, i) =>
      atom.found &&
      atom.found.use !== 'demonym' &&
      (i < atoms.length - 1 || atoms[i - 1]?.kind === 'connector' || (type === 'none' && atom.found.use === 'name')),
  );
  const town = townOf(atoms);
  const places: Piece[] =
    town.length > 0
      ? [{ ...span(town), words: wordsIn(town), found: null, type: 'place', title: null, inner: [] }]
      : [];
  return [...named.map(listed), ...places];
}

// "University of | South Quarn"
function townOf(atoms: readonly Atom[]): readonly Atom[] {
  const of = atoms.findLastIndex(({ kind }) => kind === 'connector');
  if (of < 1 || atoms[of]!.words[0]!.key !== 'of' || !OF_TOWNS.has(atoms[of - 1]!.words.at(-1)!.key)) return [];
  const town = atoms.slice(of + 1);
  const words = wordsIn(town);
  const directed = town.length === 2 && words.length === 2 && DIRECTIONS.has(words[0]!.key);
  if (directed && town.at(-1)!.found?.use === 'name') return town;
  if (!town.every(({ kind }) => kind === 'word')) return [];
  const isOne = words.length === 1 && !isDictionaryWord(words[0]!.key);
  const parts = directed && !isDictionaryWord(words[1]!.key);
  return isOne || parts || isCity(words) || knownKind(words) === 'place' ? town : [];
}

/** A name in a text before anyone asks which entity it is. */
export interface Piece extends Span {
  readonly words: readonly Word[];
  readonly found: Found | null;
  /** By its own words; 'none' is an event or a work; null leaves it to the context. */
  readonly type: EntityType | 'none' | null;
  /** The title before it, as the source words it. */
  readonly title: string | null;
  /** Names that it holds: "Ireland" in "Bank of Ireland". */
  readonly inner: readonly Piece[];
}
