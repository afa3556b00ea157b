import type { FactOfWord } from '../../../../wording/fact-of-word.ts';
import { isAmong } from '../../../../wording/is-among.ts';
import type { Scene } from '../../../phrases/scene.ts';

/** The words of one who speaks for many. */
export const WE = isAmong(['we', 'our', 'us']);
/** The words of one who speaks for himself alone. */
export const I = isAmong(['i', 'my', 'me']);

/** How many sentences have a word of such a kind outside quotation marks, single ones too. */
export function sentencesWith({ tokens, quoted, sentences }: Scene, isOfKind: FactOfWord<boolean>): number {
  const single = inSingleMarks(tokens, sentences);
  let count = 0;
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const { lexeme, sentence } = tokens[at]!;
    if (sentence === last || quoted[at] !== 0 || single.has(at) || !isOfKind(lexeme)) continue;
    count += 1;
    last = sentence;
  }
  return count;
}

// "‘We welcome it,’ he said." Not closed behind a plural, whose apostrophe is the same mark: "‘Our pilots’ seats were cold.’"
function inSingleMarks(tokens: Scene['tokens'], sentences: Scene['sentences']): ReadonlySet<number> {
  const found = new Set<number>();
  let opened = -1;
  for (const [at, { text, sentence }] of tokens.entries()) {
    const { paragraph } = sentences[sentence]!;
    if (opened !== -1 && paragraph !== opened) opened = -1;
    if (text.startsWith('‘')) opened = paragraph;
    else if (text === '’' && !tokens[at - 1]?.lower.endsWith('s')) opened = -1;
    if (opened !== -1) found.add(at);
  }
  return found;
}
