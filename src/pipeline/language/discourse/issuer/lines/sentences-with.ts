import type { FactOfWord } from '../../../../wording/fact-of-word.ts';
import { isAmong } from '../../../../wording/is-among.ts';
import type { Scene } from '../../../phrases/scene.ts';

/** The words of one who speaks for many. */
export const WE = isAmong(['we', 'our', 'us']);
/** The words of one who speaks for himself alone. */
export const I = isAmong(['i', 'my', 'me']);

/** How many sentences have a word of such a kind outside quotation marks. */
export function sentencesWith({ tokens, quoted }: Scene, isOfKind: FactOfWord<boolean>): number {
  let count = 0;
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { lexeme, sentence } = tokens[at]!;
    if (sentence === last || quoted[at] !== 0 || !isOfKind(lexeme)) continue;
    count += 1;
    last = sentence;
  }
  return count;
}
