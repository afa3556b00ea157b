import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { PLACES } from './lists.ts';
import type { Word } from './words.ts';

/** "By | Ana Ruiz and | Tor Lien" */
export function opensByline(words: readonly Word[], at: number): boolean {
  if (words[0]!.key !== 'by' || at > 5) return false;
  return words.slice(1, at).every(({ capital, key, gap }) => gap === ' ' && (capital || key === 'and'));
}

/** "By Ana Ruiz, | Velm Beacon": for whom she writes, where the last word is no town's. */
export function endsByline(own: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [own[0]!, own.at(-1)!];
  const names = words.slice(1, first.index);
  if (words[0]!.key !== 'by' || own.length < 2 || first.gap !== ', ' || !opensByline(words, first.index - 1))
    return false;
  return (
    names.length < 4 && names.every(({ capital }) => capital) && isDictionaryWord(last.key) && !PLACES.has(last.key)
  );
}
