import type { Piece } from './pieces.ts';
import { nameKey } from './words.ts';

const LONGEST = 6;

/** Of what may be names in a headline, those that the text below has too, or that a list or a title proves. */
export function headlineNames(pieces: readonly Piece[], known: ReadonlySet<string>): Piece[] {
  return pieces.flatMap((piece) => (piece.found || piece.title !== null ? [piece] : partsOf(piece, known)));
}

// "Ferry Firm Tarn Lines Sues Oslo" holds "Tarn Lines": the longest stretch first, from the left.
function partsOf(piece: Piece, known: ReadonlySet<string>): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  while (at < piece.words.length) {
    const length = longestAt(piece, at, known);
    if (length > 0) parts.push(stretch(piece, at, at + length));
    at += Math.max(1, length);
  }
  return parts;
}

function longestAt(piece: Piece, at: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, piece.words.length - at); length > 0; length -= 1) {
    if (known.has(nameKey(piece.words.slice(at, at + length)))) return length;
  }
  return 0;
}

function stretch(piece: Piece, from: number, to: number): Piece {
  const words = piece.words.slice(from, to);
  if (words.length === piece.words.length) return piece;
  return { ...piece, words, start: words[0]!.start, end: words.at(-1)!.end, type: null, inner: [] };
}
