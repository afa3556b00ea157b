import { WORD_NUMBERS } from './english.ts';

/** True where the dictionary behind the tagger has the word in small letters: "delegates", not "medinsky". */
export function isDictionaryWord(key: string): boolean {
  return WORD_NUMBERS[key] !== undefined && /^[a-z]{2,30}$/.test(key);
}
