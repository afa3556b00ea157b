import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Atom } from '../groups.ts';
import { ORGANISATIONS, PLACES } from '../lists.ts';
import type { Piece } from '../pieces.ts';
import { nameKey, type Word } from '../words.ts';
import { wordsIn } from './heads.ts';

/**
 * Cuts two bodies joined by "and" apart: "Federation of Crane Workers and Tarn Quays", where the document names one of
 * them by itself too, or where the first has an "and" of its own and no common word follows the second; and an office from
 * the body it is of, where the words for it look like a portfolio: "Director of Green Circle".
 */
export function parted(group: readonly Atom[], named: ReadonlySet<string>): readonly Atom[][] {
  const office = officeOf(group, named);
  if (office !== null) return office;
  if (arePair(group, named)) return group.map((atom) => [atom]);
  const cut = cutOf(group, named);
  return cut < 0 ? [[...group]] : [group.slice(0, cut), ...parted(group.slice(cut + 1), named)];
}

/** The names, by key, that stand by themselves: no "and" in them. */
export function namedAlone(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ words, type }) =>
      type !== 'none' && !words.some(({ key }) => key === 'and') ? [nameKey(words)] : [],
    ),
  );
}

// "The Norwind-Velm merger" of a text that names Norwind and Velm too: both, and no third.
function arePair([first, second, more]: readonly Atom[], named: ReadonlySet<string>): boolean {
  if (!first || !second || more) return false;
  if (!/^(?:['’]s?)?[-–]$/.test(second.words[0]!.gap)) return false;
  return [first, second].every(({ kind, words }) => kind === 'word' && words.length === 1 && named.has(words[0]!.key));
}

function cutOf(group: readonly Atom[], named: ReadonlySet<string>): number {
  for (const [at, atom] of group.entries()) {
    if (!isAnd(atom)) continue;
    const before = group.slice(0, at);
    const [first, ...behind] = wordsIn(group.slice(at + 1));
    // "Food | and Drug Administration": what is joined before the head is no body.
    if (!first || behind.length === 0 || !holdsBodyOrPlace(before)) continue;
    const next = behind.findIndex(({ key }) => key === 'and');
    const own = [first, ...(next < 0 ? behind : behind.slice(0, next))];
    const unlike = !isDictionaryWord(first.key) && own.length > 1;
    // "Court of Tarn | and Quarn Ales": what is of a town is of no other two words.
    if (isOfTown(before) && own.length > 1 && !own.some((word) => PLACES.has(word.key))) return at;
    if (opensNamed(own, named) || (unlike && (before.some(isAnd) || named.has(nameKey(wordsIn(before)))))) return at;
  }
  return -1;
}

// "Chair of | Patients First": what stands by itself elsewhere is no field of work.
function officeOf(group: readonly Atom[], named: ReadonlySet<string>): readonly Atom[][] | null {
  const at = group.findIndex(({ kind, words }) => kind === 'title' && words.some(({ key }) => key === 'of'));
  const title = group[at];
  if (!title || at + 1 < group.length) return null;
  const of = title.words.findIndex(({ key }) => key === 'of');
  const own = title.words.slice(title.words[of + 1]?.key === 'the' ? of + 2 : of + 1);
  if (own.length < 2 || !named.has(nameKey(own))) return null;
  const office = { ...title, words: title.words.slice(0, of) };
  return [[...group.slice(0, at), office], own.map((word) => ({ kind: 'word', words: [word], found: null }))];
}

function isOfTown(atoms: readonly Atom[]): boolean {
  const [of, town] = atoms.slice(-2);
  if (of?.kind !== 'connector' || of.words[0]!.key !== 'of' || town?.words.length !== 1) return false;
  const { key } = town.words[0]!;
  // "Union of Machinists": members, whom the dictionary has one of.
  return !isDictionaryWord(key) && !(/[^s]s$/.test(key) && isDictionaryWord(key.slice(0, -1)));
}

// "Tarn Quays" as "Tarn Quays" or, of "Tarn Quays Terminals", its first words.
function opensNamed(words: readonly Word[], named: ReadonlySet<string>): boolean {
  for (let length = words.length; length > 1; length -= 1) if (named.has(nameKey(words.slice(0, length)))) return true;
  return false;
}

function holdsBodyOrPlace(atoms: readonly Atom[]): boolean {
  return wordsIn(atoms).some(({ key }) => ORGANISATIONS.has(key) || PLACES.has(key));
}

function isAnd({ kind, words }: Atom): boolean {
  return kind === 'connector' && words[0]!.key === 'and';
}
