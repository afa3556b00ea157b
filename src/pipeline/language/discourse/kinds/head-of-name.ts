import { remembered } from '../../../wording/remembered.ts';
import { spellingsOf } from './spellings.ts';

/** True where the noun says what a body of that name is, however it is spelt. */
export function isHeadOfName(name: string, noun: string): boolean {
  return headsOf(name).includes(noun);
}

const headsOf = remembered((name) => spellingsOf(headOfName(name)));

/** The word of a name that says what a body is: before "of", else the last. */
export const headOfName = remembered((name) => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const of = words.findIndex(
    (word, place) =>
      place > 0 && (/^(?:of|for|against)$/.test(word) || (/^\p{Ll}/u.test(name) && /^(?:in|at)$/.test(word))),
  );
  return words[of === -1 ? words.length - 1 : of - 1] ?? '';
});
