import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { TITLES } from '../lists.ts';
import type { Word } from '../words.ts';

/**
 * True for the family name He: "Vice Premier | He", "met | He Lifeng". Within a sentence no pronoun is written large, and at its
 * head none stands before a name.
 */
export function isSmallFamilyName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.text !== 'He' || (before && word.gap !== ' ' && !word.first)) return false;
  const isBeforeName =
    next?.capital === true && next.gap === ' ' && !isDictionaryWord(next.key) && !words[at + 2]?.capital;
  if (word.first || !before) return isBeforeName && !next.possessive;
  return isBeforeName || (before.capital && TITLES.has(before.key));
}
