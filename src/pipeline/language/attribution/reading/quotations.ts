import type { Span } from '#src/schema/evidence.ts';
import type { Lexed } from '../../../types.ts';
import { truthOfWord } from '../../../wording/fact-of-word.ts';

const OPENS_AFTER = /[\s([{—–\-/]/u;
/** The tagger leaves a single mark at the word it opens on. */
const GLUED = /^[‘'][\p{L}\p{N}]/u;
/** Every mark of a quotation, and what may be one. */
const MARKS = '“”„«»"\'`‘’';
/** The small form has one apostrophe for all. */
const mayOpen = truthOfWord((lower) => MARKS.includes(lower.charAt(0)));
const ALWAYS_OPENS = new Set(['“', '«', '„']);
const ALWAYS_CLOSES = new Set(['”', '»']);

/**
 * The quotations of a document in order, marks included, none crossing a paragraph's end.
 * A quotation whose mark is never closed goes to the end of its paragraph; where the next paragraph opens with a mark it goes on there.
 */
export function quotationsOf(lexed: Lexed): Quotation[] {
  const found: Quotation[] = [];
  let opened = -1;
  let double = true;
  const close = (to: number, closed: boolean) => {
    found.push(quotationOf(lexed, opened, to, closed, found.at(-1)));
    opened = -1;
  };
  for (let i = 0; i < lexed.tokens.length; i += 1) {
    if (opened >= 0 && paragraphOf(lexed, i) !== paragraphOf(lexed, opened)) close(i, false);
    const mark = markAt(lexed, i);
    if (!mark) continue;
    if (opened < 0 && mark.opens && (mark.double || closesSingle(lexed, i))) {
      opened = i;
      double = mark.double;
    } else if (opened >= 0 && mark.double === double && mark.closes) close(i + mark.size, true);
    i += mark.size - 1;
  }
  if (opened >= 0) close(lexed.tokens.length, false);
  return found;
}

function quotationOf(
  lexed: Lexed,
  from: number,
  to: number,
  closed: boolean,
  before: Quotation | undefined,
): Quotation {
  const goesOn =
    before !== undefined &&
    !before.closed &&
    before.to === from &&
    paragraphOf(lexed, before.from) + 1 === paragraphOf(lexed, from);
  return { from, to, start: lexed.tokens[from]!.start, end: lexed.tokens[to - 1]!.end, closed, goesOn };
}

function markAt(lexed: Lexed, index: number): Mark | null {
  const { text, start, end, lexeme } = lexed.tokens[index]!;
  if (!mayOpen(lexeme) || !MARKS.includes(text.charAt(0))) return null;
  if (text.length > 2 && !GLUED.test(text)) return null;
  if (ALWAYS_OPENS.has(text)) return { double: true, opens: true, closes: false, size: 1 };
  if (ALWAYS_CLOSES.has(text)) return { double: true, opens: false, closes: true, size: 1 };
  const source = lexed.document.text;
  const before = start === 0 || OPENS_AFTER.test(source.charAt(start - 1));
  const size = pairSize(lexed, index);
  const after = afterMark(source, lexed.tokens[index + size - 1]?.end ?? end);
  if (text === '"' || text === "''" || text === '``' || size === 2)
    return { double: true, opens: before || !after, closes: !before || after, size };
  if (GLUED.test(text)) return { double: false, opens: before, closes: false, size: 1 };
  if (text === '‘') return { double: false, opens: before, closes: false, size };
  if (text === '’' || text === "'")
    return { double: false, opens: text === "'" && before && !after, closes: !before, size };
  return null;
}

const afterMark = (source: string, end: number) => end >= source.length || /\s/.test(source.charAt(end));

// Two apostrophes or two backticks side by side are one double mark.
function pairSize(lexed: Lexed, index: number): number {
  const here = lexed.tokens[index]!;
  const next = lexed.tokens[index + 1];
  return /^['’`]$/.test(here.text) && next?.text === here.text && next.start === here.end ? 2 : 1;
}

// An apostrophe opens a quotation only where one closes it after a word or a stop, in the same paragraph.
function closesSingle(lexed: Lexed, from: number): boolean {
  const source = lexed.document.text;
  const paragraph = paragraphOf(lexed, from);
  for (let i = from + 2; i < lexed.tokens.length && i < from + 120; i += 1) {
    if (paragraphOf(lexed, i) !== paragraph) return false;
    const { text, start, end } = lexed.tokens[i]!;
    if (text !== '’' && text !== "'") continue;
    if (/[\p{L}\p{N}]/u.test(source.charAt(end)) || /\s/.test(source.charAt(start - 1))) continue;
    return true;
  }
  return false;
}

function paragraphOf(lexed: Lexed, token: number): number {
  return lexed.sentences[lexed.tokens[token]!.sentence]!.paragraph;
}

/** A stretch in quotation marks: tokens [from, to), marks included. */
export interface Quotation extends Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  /** It goes on from the quotation before it, which its paragraph left open. */
  readonly goesOn: boolean;
}

interface Mark {
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** In tokens. */
  readonly size: number;
}
