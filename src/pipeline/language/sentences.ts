import type { Span } from '#src/schema/evidence.ts';
import type { SentenceKind } from '../types.ts';
import { endsOf } from './sentences/ends.ts';
import { kindOf } from './sentences/kind.ts';
import { paragraphsOf } from './sentences/paragraphs.ts';
import { skipBlanks, trimBlanks } from './sentences/text.ts';

/**
 * The sentences of a text in order, with exact offsets, the paragraph (1-based) and what kind of line each stands in.
 * They do not overlap and together hold every character of the text that is not blank.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  for (const [index, paragraph] of paragraphsOf(text).entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    const ends = paragraph.form === 'row' || paragraph.form === 'rule' ? [] : endsOf(words);
    const kind = kindOf(words, paragraph.form, ends.length + 1);
    let start = 0;
    for (const stop of [...ends, words.length]) {
      const from = skipBlanks(words, start, stop);
      const to = trimBlanks(words, from, stop);
      if (to > from)
        found.push({ start: paragraph.start + from, end: paragraph.start + to, paragraph: index + 1, kind });
      start = stop;
    }
  }
  return found;
}

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
}
