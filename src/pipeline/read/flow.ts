/**
 * Collects the text of a marked-up document as a reader would see it: runs of blanks made one, a blank line between
 * blocks, "\n" at a line break, "- " or "1. " before an item.
 */
export function newFlow(): Flow {
  const parts: string[] = [];
  let gap: Gap = '';
  let marker = '';
  const widen = (wanted: Gap) => {
    if (wanted.length > gap.length || (gap === ' ' && wanted !== '')) gap = wanted;
  };
  const write = (words: string) => {
    if (parts.length > 0 && gap) parts.push(gap);
    parts.push(marker, words);
    gap = '';
    marker = '';
  };
  return {
    words(text) {
      const plain = text.replace(INVISIBLE, '').replace(BLANKS, ' ');
      if (plain.startsWith(' ')) widen(gap === '' ? ' ' : gap);
      const trimmed = plain.trim();
      if (trimmed) write(trimmed);
      if (trimmed && plain.endsWith(' ')) gap = ' ';
    },
    verbatim(text) {
      const lines = text
        .replace(INVISIBLE, '')
        .replace(/\r\n?/g, '\n')
        .replace(/^\n+|\s+$/g, '');
      if (lines) write(lines);
    },
    line: () => widen('\n'),
    // Two in a row are how a page without paragraphs parts them.
    wrap: () => widen(gap === '\n' ? '\n\n' : '\n'),
    block: () => widen('\n\n'),
    item(mark) {
      widen('\n');
      marker = mark;
    },
    text: () => parts.join(''),
  };
}

// Soft hyphens, zero-width blanks and byte order marks: nobody sees them, and they would part a word.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const BLANKS = /\s+/g;

type Gap = '' | ' ' | '\n' | '\n\n';

export interface Flow {
  /** Adds inline text. */
  words(text: string): void;
  /** Adds text whose line breaks count. */
  verbatim(text: string): void;
  /** The next words start a line. */
  line(): void;
  /** A line break of the author's. */
  wrap(): void;
  /** The next words start a block. */
  block(): void;
  /** The next words start a list item with this mark. */
  item(mark: string): void;
  /** Everything so far. */
  text(): string;
}
