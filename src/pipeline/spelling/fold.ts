import { remembered } from '../wording/remembered.ts';

/**
 * One spelling for what transliteration writes in several ways: "Zelenskiy", "Zelensky" and "Zelenskyy" fold alike.
 * Takes and gives a key as `keyOf` makes it. Endings only: inside a word the same letters tell names apart.
 */
export const foldOf = remembered((key) =>
  key
    .replace(/(?:iy|yy|yi|ij|ii|y|i)$/, 'y')
    .replace(/(?:eff|ev|ew|eev)$/, 'ev')
    .replace(/(?:off|ow)$/, 'ov'),
);
