/** The lines of a page, top to bottom as they were drawn, from the pieces of text a PDF draws. */
export function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const item of items) {
    if (!isPiece(item) || item.str === '') {
      if (open && 'hasEOL' in item && item.hasEOL) open = null;
      continue;
    }
    const piece = pieceOf(item);
    // A blank between two pieces can be as wide as the gap between two cells, so that it counts as a gap.
    if (open && isSameLine(open, piece)) {
      if (piece.text.trim()) extend(open, piece);
    } else if (piece.text.trim()) {
      open = { ...piece, text: piece.text.trimStart(), longest: piece.text.length, table: false };
      lines.push(open);
    }
    if (item.hasEOL) open = null;
  }
  return lines.map((line) => ({ ...line, text: clean(line.text) })).filter((line) => line.text !== '');
}

function isSameLine(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(line.y - piece.y) < size / 2 && piece.x > line.end - size;
}

function extend(line: Line, piece: Piece): void {
  const gap = piece.x - line.end;
  if (gap > line.size * CELL) {
    line.text = `${line.text.trimEnd()} | ${piece.text.trimStart()}`;
    line.table = true;
  } else
    line.text +=
      gap > line.size * BLANK && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
  // A bullet or a note's number may be of another size than the line.
  if (piece.text.length > line.longest) [line.size, line.longest] = [piece.size, piece.text.length];
  line.end = Math.max(line.end, piece.end);
}

function pieceOf({ str, transform, width, height }: Item): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform as number[];
  return { text: str, x, y, end: x + width, size: height || Math.hypot(c, d) || 1 };
}

function clean(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u200B\u2060\uFEFF\0]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isPiece(item: object): item is Item {
  return 'str' in item && typeof item.str === 'string' && 'transform' in item;
}

const LIGATURES = /[\uFB00-\uFB06]/g;

/** Gaps in units of the type's size: a wider one is a blank, a much wider one parts the cells of a table. */
const BLANK = 0.18;
const CELL = 2;

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Piece {
  text: string;
  /** Left and right edge, and base line, from the page's lower left corner. */
  x: number;
  end: number;
  y: number;
  /** Height of the type. */
  size: number;
}

export interface Line extends Piece {
  /** Length of the longest piece, which gives the size. */
  longest: number;
  /** Whether it is a row of cells. */
  table: boolean;
}
