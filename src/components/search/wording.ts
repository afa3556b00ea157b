import type { Piece } from '#src/search/passages.ts';
import type { Answer } from '#src/search/search.ts';
import { element } from './element.ts';

/** "1 page", "2 pages", "about 340 pages". */
export function pagesOf({ count, isGuess }: Pick<Answer, 'count' | 'isGuess'>): string {
  return `${isGuess ? 'about ' : ''}${count} ${count === 1 ? 'page' : 'pages'}`;
}

/** An excerpt with the words asked for marked. */
export function excerpt(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
