import type { Found, Gazetteer } from './gazetteer.ts';
import { OTHER_WORDS } from './lists.ts';
import type { Piece } from './pieces.ts';
import { nameKey, type Word } from './words.ts';

const LONGEST = 6;
/** In small letters, or in capitals, these are other words. */

/** Of what may be names in a headline, those that the text below has too, or that a list or a title proves. */
export function headlineNames(pieces: readonly Piece[], known: ReadonlySet<string>, gazetteer: Gazetteer): Piece[] {
  return pieces.flatMap((piece) => (piece.found || piece.title !== null ? [piece] : partsOf(piece, known, gazetteer)));
}

// "Ferry Firm Tarn Lines Sues Peru" holds "Tarn Lines" and "Peru": the longest stretch first, from the left.
function partsOf(piece: Piece, known: ReadonlySet<string>, gazetteer: Gazetteer): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  while (at < piece.words.length) {
    const length = longestAt(piece, at, known);
    const found = gazetteer.find(piece.words, at);
    const listed =
      found !== null && found.length >= length && (length > 0 || isPlain(found, piece.words[at]!)) ? found : null;
    if (listed) parts.push(stretch(piece, at, at + listed.length, listed));
    else if (length > 0) parts.push(stretch(piece, at, at + length, null));
    at += Math.max(1, listed?.length ?? length);
  }
  return parts;
}

// "TAKE US HOME" and "TURKEY FOR CHRISTMAS" name no state, unless the text below does.
function isPlain({ use }: Found, { key }: Word): boolean {
  return use === 'name' && key.length > 3 && !OTHER_WORDS.has(key);
}

function longestAt(piece: Piece, at: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, piece.words.length - at); length > 0; length -= 1) {
    if (known.has(nameKey(piece.words.slice(at, at + length)))) return length;
  }
  return 0;
}

function stretch(piece: Piece, from: number, to: number, found: Found | null): Piece {
  const words = piece.words.slice(from, to);
  if (!found && words.length === piece.words.length) return piece;
  const cut = { ...piece, words, start: words[0]!.start, end: words.at(-1)!.end, inner: [] };
  // A capital among other words is the town: "Quito Fair Opens".
  if (found?.use === 'capital') return { ...cut, found: null, type: 'place' };
  return { ...cut, found, type: found?.type ?? null };
}
