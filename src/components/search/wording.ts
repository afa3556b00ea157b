import type { Piece } from '#src/search/passages.ts';
import type { Answer } from '#src/search/search.ts';
import { element } from './element.ts';

/** "1 page", "2 pages", "about 340 pages". */
export function pagesOf({ count, isGuess }: Pick<Answer, 'count' | 'isGuess'>): string {
  return `${isGuess ? 'about ' : ''}${count} ${count === 1 ? 'page' : 'pages'}`;
}

/** What was asked for, in one pair of quotation marks, also where a phrase was typed with its own. */
export function inQuotes(asked: string): string {
  return `“${asked.replace(/^["“]([^"“”]+)["”]$/u, '$1')}”`;
}

/** An excerpt with the words asked for marked. */
export function excerpt(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
