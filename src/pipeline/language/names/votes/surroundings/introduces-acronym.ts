import { isSpeltBy } from '../../acronyms.ts';
import type { Piece } from '../../pieces.ts';

/** "Italian Episcopal Conference (CEI)" and "CEI (Italian Episcopal Conference)": initials that fit make a body of it. */
export function introducesAcronym(piece: Piece, text: string): boolean {
  const behind = /^\s\(["“]?(\p{Lu}[\p{L}&]{1,9})["”]?[),;]/u.exec(text.slice(piece.end, piece.end + 16))?.[1];
  const before = /(\p{Lu}[\p{L}&]{1,9})\s\($/u.exec(text.slice(Math.max(0, piece.start - 14), piece.start))?.[1];
  const short = behind ?? before;
  if (!short || piece.words.length < 2) return false;
  if (isSpeltBy(short, piece)) return true;
  const initials = piece.words
    .filter((word) => word.capital)
    .map((word) => word.text[0])
    .join('');
  return (
    initials[0] === short[0] &&
    [...short].filter((letter) => initials.includes(letter)).length >= Math.min(2, initials.length)
  );
}
