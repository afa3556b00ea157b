import roles from '../../../data/roles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { GIVEN } from '../lists.ts';
import { touches, type Word } from '../words.ts';

const OFFICES = /^(?:office|bureau|secretariat|chambers)$/;
/** Last words of those who have an office that is called after them. */
const OFFICERS: ReadonlySet<string> = new Set(roles.withOffices);

/**
 * True for the word of "Attorney General's | Office", "Public Prosecutor's | Office of Tarn": who has it is an office too, and
 * nobody by name.
 */
export function isOfficeOwned(words: readonly Word[], at: number): boolean {
  const [owner, own] = [words[at - 1], words[at]];
  if (!owner?.capital || !own?.capital || !OFFICES.test(own.key) || !/^['’]s $/.test(own.gap)) return false;
  if (!OFFICERS.has(owner.key)) return false;
  for (let i = at - 1; i >= 0 && words[i]!.capital; i -= 1) {
    if (GIVEN.has(words[i]!.key) || !isDictionaryWord(words[i]!.key)) return false;
    if (!touches(words[i]!)) break;
  }
  return true;
}
