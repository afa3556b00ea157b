import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { TokenRange } from '../../types.ts';
import type { SentenceWords } from '../sentence-words.ts';

/** True for "coalition" of "the Quarn Growers Alliance (QGA) coalition": what a body is, behind its letters. */
export function isKindBehindLetters(
  { tokens, readings, from }: SentenceWords,
  { from: start, to }: TokenRange,
): boolean {
  const open = start - 3;
  if (to !== start + 1 || open <= from || readings[start - 1 - from] !== 'close' || tokens[open]!.text !== '(')
    return false;
  const isName = tokens[open - 1]!.pos === 'PROPN' && /^\p{Lu}{2,}$/u.test(tokens[open + 1]!.text);
  return isName && tokens[start]!.pos === 'NOUN' && isBodyNoun(tokens[start]!.lower);
}
