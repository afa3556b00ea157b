import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { ORGANISATIONS } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** Whose in a body's name something is: "of King's Bench", "of Women's Affairs". */
const OWNERS = /^(?:king|queen|women|men|children|people)$/;
const SOMEBODY: ReadonlySet<string> = new Set(peopleWords.behindOwners);

/** True for the word of "Court of King's | Bench", "Ministry of Women's | Affairs": what a body is for ends its name. */
export function isOwnOfPeople(words: readonly Word[], at: number): boolean {
  const [head, of, owner, own, next] = words.slice(Math.max(0, at - 3), at + 2);
  if (!own?.capital || !/^['’]s $/.test(own.gap) || of?.key !== 'of' || !OWNERS.test(owner!.key)) return false;
  if (!ORGANISATIONS.has(head!.key) && head!.key !== 'house') return false;
  const ends = !next?.capital || !touches(next);
  return ends && isDictionaryWord(own.key) && !SOMEBODY.has(own.key);
}
