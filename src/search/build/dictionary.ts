import { wordsIn } from '../words.ts';

/**
 * The words of all pages for correcting a mistyped one, the most frequent first, ties by code unit. Of a large site
 * the words of a single page are left out: they are as likely to be mistyped themselves.
 */
export function dictionaryOf(texts: readonly string[]): string[] {
  const pagesWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsIn(text))) if (isWord(word)) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  const least = texts.length > largeSite ? 2 : 1;
  return [...pagesWith]
    .filter(([, pages]) => pages >= least)
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}

/** Pages from which on a single page's words no longer count. */
const largeSite = 500;

/** Numbers are not corrected, nor what is too short or too long to be a word. */
const isWord = (word: string) => word.length >= 3 && word.length <= 30 && /^\p{L}+$/u.test(word);
