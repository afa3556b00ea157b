import type { Word } from '../words.ts';

/** True for a word before a number that makes the name of a station of both: "Radio One", "CHANNEL ONE". */
export function isStation({ key }: Word, number: string): boolean {
  return number === 'one' && /^(?:radio|channel|television|tv)$/.test(key);
}
