import type { EntityType, Span } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import type { Found } from './gazetteer.ts';
import type { Atom } from './groups.ts';
import type { Word } from './words.ts';

const ORGANISATIONS = new Set(nameWords.organisation);
const PLACES = new Set(nameWords.place);
const DIRECTIONS = new Set(nameWords.directions);
const EVENTS = new Set(nameWords.events);

/** Cuts a group into names: titles are taken off people, listed names kept whole, institutions joined. */
export function piecesOf(group: readonly Atom[]): Piece[] {
  if (group.length === 0) return [];
  const hyphen = group.findIndex(
    (atom, i) =>
      i > 0 && atom.words[0]!.gap.includes('-') && (atom.kind === 'listed' || group[i - 1]!.kind === 'listed'),
  );
  if (hyphen > 0) return [...piecesOf(group.slice(0, hyphen)), ...piecesOf(group.slice(hyphen))];
  const possessive = group.findIndex(
    (atom, i) => i < group.length - 1 && atom.words.at(-1)!.possessive && atom.kind !== 'title',
  );
  if (possessive >= 0) return [...piecesOf(group.slice(0, possessive + 1)), ...piecesOf(group.slice(possessive + 1))];
  const title = group.findLastIndex(
    (atom, i) => atom.kind === 'title' && group[i + 1] !== undefined && group[i + 1]!.kind !== 'connector',
  );
  const last = lastHead(group);
  if (title >= 0 && !isInstitution(last, group.slice(title))) {
    return [...piecesOf(group.slice(0, title)), ...person(group.slice(title + 1), textOf(group[title]!.words))];
  }
  return plain(group);
}

function person(atoms: readonly Atom[], title: string): Piece[] {
  const name = atoms.filter((atom, i) => atom.kind !== 'title' || i < atoms.length);
  if (name.length === 0) return [];
  const demonym = name[0]!.found;
  if (demonym?.use === 'demonym' && name.length > 1) return [listed(name[0]!), ...person(name.slice(1), title)];
  if (name[0]!.found && name.length === 1 && name[0]!.found.type !== 'country') return [listed(name[0]!)];
  return [{ ...span(name), words: name.flatMap((atom) => atom.words), found: null, type: 'person', title }];
}

function plain(group: readonly Atom[]): Piece[] {
  const atoms = trimmed(group);
  const first = atoms[0];
  if (!first) return [];
  if (atoms.length === 1) return first.found ? [listed(first)] : first.kind === 'title' ? [] : [piece(atoms)];
  if (atoms.every((atom) => atom.kind === 'listed')) return atoms.map(listed);
  if (first.found?.use === 'demonym' && !isInstitution(lastHead(atoms), atoms))
    return [listed(first), ...plain(atoms.slice(1))];
  return [piece(atoms)];
}

function trimmed(group: readonly Atom[]): readonly Atom[] {
  let end = group.length;
  while (
    end > 0 &&
    (group[end - 1]!.kind === 'connector' ||
      group[end - 1]!.kind === 'particle' ||
      (group[end - 1]!.kind === 'title' && end > 1))
  )
    end -= 1;
  let start = 0;
  while (start < end && (group[start]!.kind === 'connector' || group[start]!.kind === 'particle')) start += 1;
  return group.slice(start, end);
}

function piece(atoms: readonly Atom[]): Piece {
  const words = atoms.flatMap((atom) => atom.words);
  return { ...span(atoms), words, found: null, type: typeByWords(words, lastHead(atoms)), title: null };
}

function typeByWords(words: readonly Word[], head: string): Piece['type'] {
  const last = words.at(-1)!.key;
  if (EVENTS.has(last) || EVENTS.has(head)) return 'none';
  if (ORGANISATIONS.has(head) || ORGANISATIONS.has(last)) return 'organisation';
  if (PLACES.has(head) || PLACES.has(words[0]!.key) || (words.length > 1 && DIRECTIONS.has(words[0]!.key)))
    return 'place';
  return null;
}

// The word that says what a name is: the last one before "of", "for", "on".
function lastHead(atoms: readonly Atom[]): string {
  const connector = atoms.findIndex((atom) => atom.kind === 'connector');
  return (connector > 0 ? atoms[connector - 1] : atoms.at(-1))!.words.at(-1)!.key;
}

function isInstitution(head: string, atoms: readonly Atom[]): boolean {
  return atoms.length > 1 && (ORGANISATIONS.has(head) || PLACES.has(head) || EVENTS.has(head));
}

function listed(atom: Atom): Piece {
  return { ...span([atom]), words: atom.words, found: atom.found, type: atom.found!.type, title: null };
}

function span(atoms: readonly Atom[]): Span {
  return { start: atoms[0]!.words[0]!.start, end: atoms.at(-1)!.words.at(-1)!.end };
}

function textOf(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 ? word.gap : '') + word.text).join('');
}

/** A name in a text before anyone asks which entity it is. */
export interface Piece extends Span {
  readonly words: readonly Word[];
  readonly found: Found | null;
  /** By its own words; 'none' is an event or a work; null leaves it to the context. */
  readonly type: EntityType | 'none' | null;
  /** The title before it, as the source words it. */
  readonly title: string | null;
}
