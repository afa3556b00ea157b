import type { Token } from '../../types.ts';
import { lexemeOf } from '../../wording/lexeme.ts';

/** The last token of a figure that the tagger cut at its commas: "Rs2 | , | 000", "for-1 | , | 000". */
export function figureEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    tokens[last + 1]?.text === ',' &&
    tokens[last + 1]!.start === tokens[last]!.end &&
    /^\d{3}$/.test(tokens[last + 2]?.text ?? '') &&
    tokens[last + 2]!.start === tokens[last + 1]!.end
  )
    last += 2;
  return last;
}

/** The token with other bounds, in offsets of its document, and the word that stands there. */
export function recut(token: Token, text: string, start: number, end: number, pos: Token['pos']): Token {
  const lexeme = lexemeOf(text.toLowerCase());
  return { ...token, start, end, text, lower: lexeme.word, lemma: lexeme.word, pos, lexeme, base: lexeme };
}
