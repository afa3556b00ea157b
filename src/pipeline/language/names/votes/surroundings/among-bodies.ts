import { BODIES, ORGANISATIONS } from '../../lists.ts';
import type { Word } from '../../words.ts';

/**
 * True where several bodies are announced and the name is one: "the schools Quarn Hill and Velm", "the airlines Velm, Quarn
 * and Ost".
 */
export function isAmongBodies(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > at - 8 && words[before] && (words[before]!.capital || words[before]!.key === 'and')) before -= 1;
  const noun = words[before];
  const gaps = words.slice(before + 1, at + 1).every(({ gap }) => /^,? $/.test(gap));
  return (
    noun !== undefined &&
    gaps &&
    words[before + 1]!.gap === ' ' &&
    /[^s]s$/.test(noun.key) &&
    isWordForBody(singular(noun.key))
  );
}

function isWordForBody(key: string): boolean {
  return BODIES.has(key) || ORGANISATIONS.has(key);
}

function singular(key: string): string {
  return key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}
