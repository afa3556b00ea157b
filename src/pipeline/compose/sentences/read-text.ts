import type { Inline } from '../blocks.ts';

/** What a reader sees of a line, note marks left out. */
export function readText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'words':
    case 'tally':
      return inline.value;
    case 'quote':
      return inline.words;
    case 'party':
      return inline.name;
    case 'cite':
      return '';
    case 'strong':
    case 'anchor':
      return readText(inline.children);
  }
}
