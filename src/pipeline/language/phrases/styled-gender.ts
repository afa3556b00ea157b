import { type Gender, genderOfWord } from './role-words.ts';
import { isStyle } from './styles.ts';

/** The gender that the style right before a name tells: "Mr | Lind", "Ms. | Lind"; null where none stands there that tells any. */
export function styledGender(text: string, start: number): Gender | null {
  const word = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1]?.toLowerCase();
  return word !== undefined && isStyle(word) ? genderOfWord(word) : null;
}

const BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{L}+)\.?\s$/u;
/** "Madame. " and a letter before it. */
const LONGEST = 12;
