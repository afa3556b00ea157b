import { keyOf } from './key.ts';

const SMALL = /^(?:of|the|for|ltd|limited|plc|inc|incorporated|gmbh|llc|sa|bv|nv|ag|ab|oy|spa)$/;

/**
 * The words that tell a body from others, in an order of their own: the same for the "Party of the Herders" and the "Herders'
 * Party", for "Norwind Air" and "Norwind Air Limited"; "" where fewer than two are left.
 */
export function bagOf(name: string): string {
  const words = keyOf(name)
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.test(word))
    .map((word) => word.replace(/s$/, ''));
  return words.length > 1 ? words.sort().join(' ') : '';
}
