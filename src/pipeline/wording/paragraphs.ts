import type { Span } from '#src/schema/evidence.ts';
import { isBlank, skipBlanks, trimBlanks } from './blanks.ts';
import { isDateline } from './no-sentence.ts';
import { initialsOpening, speaksByInitials } from './speaker-initials.ts';

/**
 * The paragraphs of a text, in order, without the blanks around them. A blank line ends one; so does a line end, but
 * for one that only wraps: in mails and old wire copy a paragraph is several lines of like width.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blocks = blocksOf(text);
  const loose = isUnwrapped(text, blocks);
  for (const block of blocks) {
    const width = loose ? 0 : widthOf(block);
    let open: Line[] = [];
    for (const [place, line] of block.entries()) {
      const before = open.at(-1);
      const speaks = before && isLabelled(text, line) && isLabelled(text, open[0]!);
      if (before && (speaks || !wraps(text, before, line, block[place + 1], width, block.length))) {
        paragraphs.push(paragraphOf(open));
        open = [];
      }
      open.push(line);
    }
    if (open.length > 0) paragraphs.push(paragraphOf(open));
  }
  return paragraphs;
}

// "Will you sign? | No.": where most lines that others follow end as sentences do, each is a paragraph; of a text that is
// wrapped few do.
function isUnwrapped(text: string, blocks: readonly (readonly Line[])[]): boolean {
  const before = blocks.flatMap((block) => block.slice(0, -1));
  const ended = before.filter((line) => isEnded(text, line)).length;
  return ended >= FEWEST_ENDED && ended * 3 > before.length * 2;
}

// Runs of lines that are not blank.
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] = [];
  let from = 0;
  const turn = turnIn(text);
  const byInitials = speaksByInitials(text);
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const start = skipBlanks(text, from, at);
    if (start < at)
      open.push({
        start,
        end: trimBlanks(text, start, at),
        indent: start - from,
        form: byInitials && initialsOpening(text.slice(start, at)) ? 'turn' : formOf(text, start, at, turn),
      });
    else if (open.length > 0) {
      blocks.push(open);
      open = [];
    }
    from = at + 1;
  }
  if (open.length > 0) blocks.push(open);
  return blocks;
}

// How this text prints who has the word.
function turnIn(text: string): RegExp {
  if (QUESTION.test(text) && ANSWER.test(text)) return TURN_OR_INITIAL;
  return (text.match(DASHED_LINE)?.length ?? 0) >= FEWEST_DASHED ? TURN_OR_DASHED : TURN;
}

function wraps(text: string, before: Line, line: Line, next: Line | undefined, width: number, lines: number): boolean {
  if (line.form !== 'prose' || before.form === 'row' || before.form === 'rule') return false;
  // "[00:12:30] Lind: …"
  if (TIMED.test(text.slice(line.start, Math.min(line.end, line.start + 12)))) return false;
  const first = text.codePointAt(line.start)!;
  const ended = isEnded(text, before);
  if (!ended && isLower(first)) return true;
  // "Minutes of the sitting, Lima | Present: eleven members"
  if (!ended && line.start < HEAD && HEAD_LABEL.test(text.slice(line.start, Math.min(line.end, line.start + 50))))
    return false;
  // "Dr. Lind, Tarn College | Prof. Lien, Lake Watch": who sign, one below another.
  if (!ended && isStyled(text, before) && isStyled(text, line)) return false;
  if (width === 0 || isDateline(text.slice(line.start, line.end))) return false;
  if (isLoud(text, before) !== isLoud(text, line)) return false;
  // A line that had room for the next word was ended on purpose.
  if (hadRoom(text, before, line, width)) return false;
  // So does the line behind it, which no full stop ends: a head of several lines ("Lima, 4 May").
  if (next && !isEnded(text, line) && !isLower(text.codePointAt(next.start)!) && hadRoom(text, line, next, width))
    return false;
  return lines > 2 || ended || before.end - before.start >= SHORTEST_WRAPPED;
}

// "Lind: …" under "Roth: …"
function isLabelled(text: string, { start, end }: Line): boolean {
  return LABEL.test(text.slice(start, Math.min(end, start + 40)));
}

function isStyled(text: string, { start, end }: Line): boolean {
  return STYLED.test(text.slice(start, Math.min(end, start + 14)));
}

function hadRoom(text: string, { start, end, indent }: Line, next: Line, width: number): boolean {
  return width - (end - start + indent) - 1 >= firstWord(text, next);
}

/** The width a block was wrapped to; 0 where its lines are too long or too short to have been. */
function widthOf(block: readonly Line[]): number {
  let width = 0;
  for (const { start, end, indent } of block) width = Math.max(width, end - start + indent);
  return block.length > 1 && width >= NARROWEST && width <= WIDEST ? width : 0;
}

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < WIDEST && !isBlank(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

// "MINISTRY OF HEALTH", above what is written as usual
function isLoud(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, Math.min(end, start + WIDEST));
  return words === words.toUpperCase() && /\p{Lu}{2}.*\p{Lu}{2}/u.test(words);
}

function isEnded(text: string, line: Line): boolean {
  return ENDED.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function formOf(text: string, start: number, end: number, turn: RegExp): LineForm {
  const head = text.slice(start, Math.min(end, start + 100));
  if (ITEM.test(head)) return 'item';
  if (!WORD.test(head) && !WORD.test(text.slice(start, end))) return 'rule';
  if (isRow(text.slice(start, Math.min(end, start + 1000)))) return 'row';
  return turn.test(head) ? 'turn' : 'prose';
}

// Cells are parted by bars, tabs or runs of blanks, at least three of them, or two that a bar or a tab parts.
function isRow(line: string): boolean {
  if (/^\|.*\|$/.test(line) || /\S \| \S/.test(line) || /\S\t+\S/.test(line)) return true;
  return (line.match(/\S {3,}(?=\S)/g)?.length ?? 0) >= 2;
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  return { start: lines[0]!.start, end: lines.at(-1)!.end, form: lines[0]!.form };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isLower(code: number): boolean {
  return /\p{Ll}/u.test(String.fromCodePoint(code));
}

/** In characters, of the lines at the head of a paper. */
const HEAD = 400;
/** Widths in characters that a mail program or a wire desk wraps to. */
const NARROWEST = 35;
const WIDEST = 120;
/** Lines that end as sentences do. */
const FEWEST_ENDED = 3;
/** Of two lines the first may be a headline; one as long as this was wrapped. */
const SHORTEST_WRAPPED = 60;

const TIMED = /^(?:[[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d(?::\d\d)?\s+\p{Lu})/u;
const LABEL = /^(?:\p{Ll}{1,4}[ '’-])?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}: \S/u;
const STYLED = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|hon)\.? \p{Lu}/iu;
const HEAD_LABEL = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2}: [\p{Lu}\p{N}]/u;
const ENDED = /[.!?…:;][\])}"'”’»*_]*$/;
const WORD = /\p{L}|\p{N}/u;
const ITEM = /^(?:[-–—*+•◦▪‣·●○■□➢►▶✓✔]|\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,5}\)|#{1,6})\s+\S/i;
const TURN =
  /^(?:[QA]|\p{Lu}[\p{Lu}.'’-]+(?:[ \t]\p{Lu}[\p{Lu}.'’-]*){0,4}(?:[ \t]\d{1,2})?)(?:[ \t]\([^)\n]{1,60}\))?:\s/u;
/** "Mr LIND – We stay", "Mr Speaker – Order!", as some parliaments print who has the word. */
const DASHED = /^(?:Mr|Mrs|Ms|Miss|Dr|Hon)\.?(?:[ \t]\p{Lu}[\p{L}.'’-]*){1,4} [–—] (?=[\p{Lu}"“])/u;
const DASHED_LINE = new RegExp(DASHED.source, 'gmu');
/** So many lines of a record open so. */
const FEWEST_DASHED = 3;
const TURN_OR_DASHED = new RegExp(`${TURN.source}|${DASHED.source}`, 'u');
/** "A. Lind" is a name, but not in a text that has lines of "Q." too. */
const QUESTION = /^Q\. \S/m;
const ANSWER = /^A\. \S/m;
const TURN_OR_INITIAL = new RegExp(`^[QA]\\. |${TURN.source}`, 'u');

type LineForm = 'prose' | 'item' | 'row' | 'rule' | 'turn';

interface Line extends Span {
  /** Blanks before it. */
  readonly indent: number;
  readonly form: LineForm;
}

export interface Paragraph extends Span {
  /** What its first line looks like. */
  readonly form: LineForm;
}
