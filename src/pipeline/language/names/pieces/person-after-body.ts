import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { PARTICLES } from '../../../spelling/particles.ts';
import type { Atom } from '../groups.ts';
import { isCity } from '../known-kinds.ts';
import { GIVEN, ORGANISATIONS, PARTISAN, ROLES } from '../lists.ts';

/**
 * How many atoms of a group are a body with a person right behind it, 0 where nobody is: in "Institute of Zoology Sevda
 * Quluzadə", "Tarn Assembly Ana Quluz" and "NKV Ana Quluz" a given name and a word that no dictionary has follow the body.
 */
export function personAfterBody(atoms: readonly Atom[]): number {
  const isSubject = ({ found, words }: Atom) => found !== null || isDictionaryWord(words[0]!.key) || isCity(words);
  const surname = surnameFrom(atoms);
  const [first, last] = [atoms[surname - 1], atoms.at(-1)];
  if (first?.kind !== 'word' || last?.kind !== 'word' || isSubject(last)) return 0;
  const body = atoms.slice(0, surname - 1);
  if (body.length === 0) return 0;
  // "The conservative NKV Ana Quluz"
  const isName = GIVEN.has(first.words[0]!.key) || !isSubject(first);
  if (body.length === 1 && isName && isOfLetters(body[0]!, first)) return 1;
  const given = GIVEN.has(first.words[0]!.key) && !isDictionaryWord(first.words[0]!.key);
  const lastOf = body.at(-1)!.words.at(-1)!.key;
  // "The Social Democrat | Ana Quluz"
  if (GIVEN.has(first.words[0]!.key) && (ORGANISATIONS.has(lastOf) || (body.length > 1 && PARTISAN.has(lastOf))))
    return body.length;
  // "Waste Services Ana Quluz", behind "director of"
  if (given && body.at(-1)!.kind === 'word' && /[^s]s$/.test(body.at(-1)!.words.at(-1)!.key) && isSubject(body.at(-1)!))
    return body.length;
  // "Rivers Agency Cath Quluz": two words that no dictionary has, behind what ends a body.
  if (body.length > 1 && ORGANISATIONS.has(lastOf) && !isSubject(first)) return body.length;
  const connector = body.findIndex((atom) => atom.kind === 'connector');
  const subjects = body.slice(connector + 1);
  // "Court of Appeal Gilbert Quluz": a given name that is a word, too, behind what a court is of.
  if (
    connector > 0 &&
    COURTS.test(body[0]!.words.at(-1)!.key) &&
    subjects.length === 1 &&
    GIVEN.has(first.words[0]!.key)
  )
    return body.length;
  return connector > 0 && subjects.length > 0 && subjects.every(isSubject) && !isSubject(first) ? body.length : 0;
}

const COURTS = /^(?:court|tribunal)$/;

function isOfLetters({ kind, words: [only] }: Atom, { words: [given] }: Atom): boolean {
  if (kind !== 'word' || GIVEN.has(only!.key) || ROLES.has(only!.key)) return false;
  return /^\p{Lu}{3,5}$/u.test(only!.text) && !/^\p{Lu}+$/u.test(given!.text);
}

// "Tarn Assembly Ana | van der Quluz"
function surnameFrom(atoms: readonly Atom[]): number {
  let from = atoms.length - 1;
  while (from > 0 && atoms[from - 1]!.words.every(({ key }) => PARTICLES.has(key))) from -= 1;
  return from;
}
