import titles from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Atom } from '../groups.ts';
import { GIVEN, SURNAME_HEADS } from '../lists.ts';
import type { Word } from '../words.ts';

const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof)$/;
/** Nothing but people is called so: there is an Ambassador Bridge, and no Senator Bridge. */
const PERSONAL: ReadonlySet<string> = new Set(titles.personal);

/** True where a word that makes places and bodies ("Park", "Banks") is the surname behind a given name. */
export function isSurname(words: readonly Word[]): boolean {
  return words.length === 2 && GIVEN.has(words[0]!.key) && SURNAME_HEADS.has(words[1]!.key);
}

/** True for one such word behind a form of address or an office: "Dr Park", "Senator Hill", not "Minister Council". */
export function isSurnameBehind([title, name, more, rest]: readonly Atom[]): boolean {
  if (rest || name?.kind !== 'word') return false;
  const { key } = title!.words.at(-1)!;
  // "MP Tilla Marsh": a given name that no list has.
  if (more) {
    const surname = more.kind === 'word' && SURNAME_HEADS.has(more.words[0]!.key);
    return surname && PERSONAL.has(key) && !isDictionaryWord(name.words[0]!.key);
  }
  return ADDRESS.test(key) || (PERSONAL.has(key) && SURNAME_HEADS.has(name.words[0]!.key));
}
