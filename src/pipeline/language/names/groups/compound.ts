import { isDictionaryWord } from '../../../spelling/dictionary.ts';

/** True for a word put together of two that the dictionary has: "airstrike", "shipowner". */
export function isCompound(key: string): boolean {
  for (let at = 3; at <= key.length - 4; at += 1)
    if (isDictionaryWord(key.slice(0, at)) && isDictionaryWord(key.slice(at))) return true;
  return false;
}
