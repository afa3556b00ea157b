import type { Passage, Piece } from '#src/search/passages.ts';
import type { Result } from '#src/search/search.ts';
import { element } from './element.ts';

/** "1 page", "2 pages". */
export const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** Where a passage of a result is. */
export const addressOf = (result: Result, passage: Passage) =>
  `${result.url}${passage.id === null ? '' : `#${passage.id}`}`;

/** An excerpt with the words asked for marked. */
export function excerpt(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
