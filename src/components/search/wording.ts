import type { Piece } from '#src/search/passages.ts';
import { element } from './element.ts';

/** "1 page", "2 pages". */
export const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** An excerpt with the words asked for marked. */
export function excerpt(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
