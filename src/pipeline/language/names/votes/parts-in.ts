import type { Piece } from '../pieces.ts';

/** How many parts a name has; what a hyphen joins is one: "Copa-Cogeca" is no first name and surname. */
export function partsIn({ words }: Piece): number {
  return words.filter((word, i) => i === 0 || word.gap !== '-').length;
}
