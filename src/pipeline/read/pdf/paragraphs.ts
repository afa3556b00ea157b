import type { Line } from './lines.ts';

/**
 * The paragraphs of a document from the lines of its pages: wrapped lines joined, words parted at a line's end made
 * whole, running heads and page numbers left out. Rows of a table stay lines of one block.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const bodies = withoutRunningHeads(pages).filter((lines) => lines.length > 0);
  const lines = bodies.flatMap((page, number) => page.map((line) => ({ ...line, page: number })));
  const layout = { leading: leadingOf(lines), right: rightEdges(lines), words: wordsOnLines(lines) };
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !paragraphs.length) paragraphs.push(line.text);
    else if (before.table && line.table && before.page === line.page)
      paragraphs.push(`${paragraphs.pop()}\n${line.text}`);
    else if (goesOn(before, line, layout)) paragraphs.push(joined(paragraphs.pop()!, line.text, layout.words));
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

function goesOn(before: Placed, line: Placed, { leading, right }: Layout): boolean {
  if (before.table || line.table || ITEM.test(line.text)) return false;
  const whole = /[.!?:;]["”’')\]]*$/.test(before.text);
  if (before.page !== line.page || line.y > before.y) return !whole && /^[\p{Ll}"“(]/u.test(line.text);
  if (Math.abs(before.size - line.size) > SIZE * before.size) return false;
  if (before.y - line.y > leading * before.size * WIDE) return false;
  const short = before.end < right[before.page]! - before.size * SHORT;
  if (short && (whole || !/^\p{Ll}/u.test(line.text))) return false;
  return !(whole && line.x > before.x + before.size * INDENT);
}

function joined(before: string, next: string, words: ReadonlySet<string>): string {
  const parted = /(\p{L}+)[-\u00AD\u2010]$/u.exec(before);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!parted || !rest)
    return /[-–—/]$/.test(before) && /^\p{L}|^\d/u.test(next) && !/\s[-–—]$/.test(before)
      ? before + next
      : `${before} ${next}`;
  const compound = words.has(`${parted[1]}-${rest}`.toLowerCase()) || FIRST_PARTS.test(parted[1]!);
  const whole = words.has((parted[1]! + rest).toLowerCase());
  return (compound && !whole ? before : before.slice(0, -1)) + next;
}

/** The usual distance between two lines, in units of the type's size: the median of those that could be one paragraph's. */
function leadingOf(lines: readonly Placed[]): number {
  const distances = lines
    .map((line, i) => (lines[i - 1]?.page === line.page ? (lines[i - 1]!.y - line.y) / line.size : 0))
    .filter((distance) => distance > 0.5 && distance < 3)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

// A line that ends well before the others of its page was not wrapped.
function rightEdges(lines: readonly Placed[]): number[] {
  const ends: number[][] = [];
  for (const { page, end } of lines) {
    ends[page] ??= [];
    ends[page].push(end);
  }
  return ends.map((page) => page.sort((a, b) => a - b)[Math.floor(page.length * 0.8)] ?? 0);
}

function wordsOnLines(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  return words;
}

function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(edges(page).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter(
      (line) =>
        !edge.has(line) || !(isPageNumber(line.text) || isRepeated(counts.get(shapeOf(line)) ?? 0, pages.length)),
    );
  });
}

function edges(page: readonly Line[]): Line[] {
  return page.length <= 2 * EDGE ? [...page] : [...page.slice(0, EDGE), ...page.slice(-EDGE)];
}

function shapeOf(line: Line): string {
  return `${Math.round(line.size)} ${line.text.toLowerCase().replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s+)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.test(text);
}

function isRepeated(count: number, pages: number): boolean {
  return pages > 1 && count > 1 && count >= pages / 2;
}

const ITEM = /^(?:[•◦▪‣·–—*]|-|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;
const FIRST_PARTS =
  /^(?:self|non|long|short|anti|pro|ex|post|pre|well|mid|cross|co|multi|semi|vice|all|half|high|low|re|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** In units of the type's size, but the first and last: shares. */
const SIZE = 0.12;
const SHORT = 4;
const INDENT = 0.7;
const WIDE = 1.3;
/** How many lines at the top and the bottom of a page may be a running head or foot. */
const EDGE = 2;

interface Placed extends Line {
  /** 0-based. */
  readonly page: number;
}

interface Layout {
  readonly leading: number;
  readonly right: readonly number[];
  /** Every word of the document in lower case, hyphens kept. */
  readonly words: ReadonlySet<string>;
}
