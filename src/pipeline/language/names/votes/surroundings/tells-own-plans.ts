import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { GIVEN } from '../../lists.ts';
import type { Word } from '../../words.ts';

const SAYS = /^(?:said|says|announced|confirmed|reported|warned|disclosed)$/;
const WILL: ReadonlySet<string> = new Set(tellingVerbs.ahead);
/** What only firms and offices do: "it would close its mill". */
const DONE: ReadonlySet<string> = new Set(nameWords.doneByFirms);
/** In words, of the town behind the name, and of when it said so. */
const NEAR = 4;

/**
 * True for a name that says what "it" will do or has done itself: "Norwind Halm of Tarn said on Monday that it would close its
 * mill". Of "Ana Lind said it would close" the mill would, and of "said it was late" nobody.
 */
export function tellsOwnPlans(name: readonly Word[], words: readonly Word[]): boolean {
  if (GIVEN.has(name[0]!.key)) return false;
  let at = name.at(-1)!.index + 1;
  if (words[at]?.key === 'of' && words[at + 1]?.capital) at += words[at + 2]?.capital ? 3 : 2;
  if (!SAYS.test(words[at]?.key ?? '')) return false;
  const it = words.slice(at + 1, at + 2 + NEAR).findIndex(({ key }) => key === 'it');
  if (it === -1) return false;
  const [will, to, verb] = words.slice(at + 2 + it, at + 5 + it);
  if (!WILL.has(will?.key ?? '')) return false;
  return DONE.has((to?.key === 'to' || to?.pos === 'ADV' ? verb : to)?.key ?? '');
}
