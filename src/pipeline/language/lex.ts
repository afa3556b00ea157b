import type { Lexed, Sentence, SourceDocument, Token } from '../types.ts';
import { sentencesOf } from './sentences.ts';
import { withSurnames } from './tokens/surnames.ts';
import { tokensOf } from './tokens.ts';

/** A document cut into sentences and tokens. */
export function lex(document: SourceDocument): Lexed {
  const spans = sentencesOf(document.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [index, own] of tokensOf(document.text, spans).entries()) {
    const span = spans[index]!;
    sentences.push({ ...span, index, from: tokens.length, to: tokens.length + own.length });
    for (const token of own) tokens.push(token);
  }
  return { document, sentences, tokens: withSurnames(tokens, sentences) };
}
