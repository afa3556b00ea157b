import type { Lexed, Sentence, SourceDocument, Token } from '../types.ts';
import { inDoubleMarks } from '../wording/double-marks.ts';
import { sentencesOf } from './sentences.ts';
import { withNamesInS } from './tokens/names-in-s.ts';
import { surnamesIn, withSurnames } from './tokens/surnames.ts';
import { tokensOf } from './tokens.ts';

/** A document cut into sentences and tokens. */
export function lex(document: SourceDocument): Lexed {
  return lexedOf([document])[0]!;
}

/**
 * The same for the documents of a briefing: a surname of one is no verb in another, and what a name ends in is its end in
 * all. Their texts come out with the quotations in double marks, whichever they have.
 */
export function lexedOf(documents: readonly SourceDocument[]): Lexed[] {
  const cut = documents.map((document) => cutOf(withDoubleMarks(document)));
  const surnames = new Set(cut.flatMap(({ tokens, sentences }) => surnamesIn(tokens, sentences)));
  return withNamesInS(cut.map((own) => ({ ...own, tokens: withSurnames(own.tokens, own.sentences, surnames) })));
}

function withDoubleMarks(document: SourceDocument): SourceDocument {
  const text = inDoubleMarks(document.text);
  return text === document.text ? document : { ...document, text };
}

function cutOf(document: SourceDocument): Lexed {
  const spans = sentencesOf(document.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [index, tagged] of tokensOf(document.text, spans).entries()) {
    const span = spans[index]!;
    const own = span.kind === 'turn' ? withoutInitial(tagged) : tagged;
    sentences.push({ ...span, index, from: tokens.length, to: tokens.length + own.length });
    for (const token of own) tokens.push(token);
  }
  return { document, sentences, tokens };
}

// "A. That is false": what marks an answer is no word of it.
function withoutInitial(tokens: readonly Token[]): readonly Token[] {
  const [mark, ...words] = tokens;
  return mark && /^[AQ]\.$/.test(mark.text) ? [{ ...mark, pos: 'PUNCT' }, ...words] : tokens;
}
