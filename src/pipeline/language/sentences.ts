import type { Span } from '#src/schema/evidence.ts';
import type { SentenceKind } from '../types.ts';
import { isBlank, skipBlanks, trimBlanks } from '../wording/blanks.ts';
import { type Paragraph, paragraphsOf } from '../wording/paragraphs.ts';
import { initialsOpening } from '../wording/speaker-initials.ts';
import { endsOf } from './sentences/ends.ts';
import { kindOf } from './sentences/kind.ts';
import { type Cell, cellsOf } from './sentences/tables.ts';

/**
 * The sentences of a text in order, with exact offsets, the paragraph (1-based) and what kind of line each stands in.
 * They do not overlap and together hold every character of the text that is not blank, but for the bars between the cells of
 * a table of who wants what, each of which is one.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  const paragraphs = paragraphsOf(text);
  const tables = cellsOf(text, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const cells = tables.get(index);
    if (cells) {
      found.push(...cells.map((cell) => sentenceOf(cell, index + 1)));
      continue;
    }
    const words = text.slice(paragraph.start, paragraph.end);
    const ends = paragraph.form === 'row' || paragraph.form === 'rule' ? [] : endsIn(words, paragraph.form);
    const kind = kindOf(words, paragraph.form, ends.length + 1);
    let start = 0;
    for (const stop of cutLong(words, [...ends, words.length])) {
      const from = skipBlanks(words, start, stop);
      const to = trimBlanks(words, from, stop);
      if (to > from)
        found.push({ start: paragraph.start + from, end: paragraph.start + to, paragraph: index + 1, kind });
      start = stop;
    }
  }
  return found;
}

// "A.L. | Publish it.": who has the word stands before what he says.
function endsIn(words: string, form: Paragraph['form']): number[] {
  const label = form === 'turn' ? initialsOpening(words) : null;
  return label === null ? endsOf(words) : [label.length, ...endsOf(words).filter((end) => end > label.length)];
}

// A cell that names or heads is a line of its own; the label of one that tells stands before it.
function sentenceOf({ start, end, label, asked }: Cell, paragraph: number): SentenceSpan {
  if (!label) return { start, end, paragraph, kind: 'heading' };
  return { start, end, paragraph, kind: 'item', of: label.start, ...(asked ? { asked } : {}) };
}

// What goes on for pages without an end is no sentence, and later stages look at a sentence whole.
function cutLong(words: string, stops: readonly number[]): number[] {
  const cut: number[] = [];
  let start = 0;
  for (const stop of stops) {
    while (stop - start > LONGEST_SENTENCE) {
      start = lastBreak(words, start + LONGEST_SENTENCE / 2, start + LONGEST_SENTENCE);
      cut.push(start);
    }
    cut.push(stop);
    start = stop;
  }
  return cut;
}

function lastBreak(words: string, from: number, to: number): number {
  const stretch = words.slice(from, to);
  const at = Math.max(stretch.lastIndexOf('; '), stretch.lastIndexOf(';\n'));
  if (at >= 0) return from + at + 1;
  for (let end = to; end > from; end -= 1) if (isBlank(words.charCodeAt(end))) return end;
  return isLowSurrogate(words.charCodeAt(to)) ? to - 1 : to;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** In characters; the longest article of a treaty is about half as long. */
const LONGEST_SENTENCE = 4000;

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** Of a cell where the one starts that names whose position it tells. */
  readonly of?: number;
  /** The head of the cell's column says that it is asked for. */
  readonly asked?: boolean;
}
