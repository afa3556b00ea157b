import type { Gazetteer } from './gazetteer.ts';
import { OTHER_WORDS } from './lists.ts';
import type { Word } from './words.ts';

/** In a document that writes its sentences without capitals, countries and their capitals are read as if they had one. */
export function withSmallNames(sentences: Word[][], gazetteer: Gazetteer): Word[][] {
  if (!writesSmall(sentences)) return sentences;
  return sentences.map((words) =>
    words.map((word, at) => {
      if (word.capital || word.text.length < 4 || OTHER_WORDS.has(word.key)) return word;
      const found = gazetteer.find(words, at);
      return found?.type === 'country' && found.length === 1 ? { ...word, capital: true } : word;
    }),
  );
}

function writesSmall(sentences: readonly (readonly Word[])[]): boolean {
  const first = sentences.flatMap((words) => (words[0] && /^\p{L}/u.test(words[0].text) ? [words[0]] : []));
  return first.length > 2 && first.filter((word) => !word.capital).length > first.length / 2;
}
