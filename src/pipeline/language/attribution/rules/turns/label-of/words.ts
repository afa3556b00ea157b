import type { Names } from '../../../../../types.ts';
import type { Reading, TokenRange } from '../../../reading.ts';

/** "Ruiz", "al-Ruiz". */
export const CAPITAL = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u;

/** "Q. Will you sign?": one token with its full stop. */
export const INITIAL_STOP = /^([qa])\.$/;

/** In words, of a name. */
export const LONGEST_NAME = 4;

/** True for "RUIZ": a word of capitals alone, as transcripts print who has the word. */
export function isLoud(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word);
}

/** The tokens of a known person's name that begins at a token; null where none does. */
export function personAt({ tokens }: Reading, { entities, mentions }: Names, at: number): TokenRange | null {
  const { start } = tokens[at]!;
  const own = mentions.find((one) => one.start === start && one.form === 'name');
  if (!own || !entities.some(({ key, type }) => key === own.entity && type === 'person')) return null;
  let to = at;
  while (to < tokens.length && tokens[to]!.start < own.end) to += 1;
  return { from: at, to };
}
