import type { Span } from '#src/schema/evidence.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * A text with the quotations that stand in single marks in double ones, and those inside them in single ones: "‘We heard “no”,’
 * he said." as "“We heard ‘no’,” he said." Every mark takes the place of one, so that what is found in it stands in the text
 * itself at the same place. All rules about quotations thus read British papers as they read others.
 */
export function inDoubleMarks(text: string): string {
  if (!MAY_OPEN.test(text)) return text;
  const marks = new Map<number, string>();
  const paragraphs = paragraphsOf(text);
  // Old wire copy writes a double mark as two single ones, and inside it a single one.
  const isStraight = !/''|``/.test(text);
  for (const [at, { start, end }] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    const goesOn = next !== undefined && OPENS.test(text.slice(next.start, next.start + 2));
    const openers = openersIn(text, start, end).filter((opener) => isStraight || text[opener] !== "'");
    mark(text, { start, end }, openers, goesOn, marks);
  }
  if (marks.size === 0) return text;
  let last = 0;
  const parts: string[] = [];
  for (const place of [...marks.keys()].sort((a, b) => a - b)) {
    parts.push(text.slice(last, place), marks.get(place)!);
    last = place + 1;
  }
  return `${parts.join('')}${text.slice(last)}`;
}

// The quotations of one paragraph; `goesOn` where the next opens as a quotation does.
function mark(
  text: string,
  { start, end }: Span,
  openers: readonly number[],
  goesOn: boolean,
  marks: Map<number, string>,
): void {
  for (const [place, at] of openers.entries()) {
    const to = openers[place + 1] ?? end;
    const close = closerIn(text, at, to);
    const isOpen = close === -1 && goesOn && place === openers.length - 1 && opensSpeech(text, start, at);
    if (close === -1 && !isOpen) continue;
    const isBent = text[at] === '‘';
    marks.set(at, isBent ? '“' : '"');
    if (!isOpen) marks.set(close, isBent ? '”' : '"');
    for (let i = at + 1; i < (isOpen ? end : close); i += 1) {
      const inner = INNER.get(text[i]!);
      if (inner) marks.set(i, inner);
    }
  }
}

// Single marks outside double ones that stand before a word and no shortened one: "in the ’90s", "’tis".
function openersIn(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  let isDouble = false;
  let isSingle = false;
  for (let i = start; i < end; i += 1) {
    const letter = text[i]!;
    if (letter === '‘' || letter === "'") {
      if (isDouble || !isBefore(text, i, start) || !OPENS.test(text.slice(i, i + 2))) continue;
      if (SHORTENED.test(text.slice(i, i + 8))) continue;
      found.push(i);
      isSingle = true;
    } else if (!isSingle && (letter === '“' || letter === '”')) isDouble = letter === '“';
    else if (!isSingle && letter === '"') isDouble = !isDouble;
    // Double marks count again once the single ones are closed.
    if (isSingle && CLOSES.has(letter) && found.at(-1) !== i && isClosing(text, i)) isSingle = false;
  }
  return found;
}

const isBefore = (text: string, at: number, start: number) => at === start || /[\s([{—–\-/]/u.test(text[at - 1]!);

// What closes it, of its own kind. A plural's apostrophe is the same mark: where one that can be none comes later, that is it.
function closerIn(text: string, from: number, to: number): number {
  const mark = text[from] === '‘' ? '’' : "'";
  let doubtful = -1;
  for (let at = from + 2; at < to; at += 1) {
    if (text[at] !== mark || !isClosing(text, at)) continue;
    if (!/[sS]/.test(text[at - 1]!) || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3))) return at;
    if (doubtful === -1 && at - from <= FEW) doubtful = at;
  }
  return doubtful;
}

function isClosing(text: string, at: number): boolean {
  return !/\s/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

// The first word of a paragraph, or what a colon announces.
function opensSpeech(text: string, start: number, at: number): boolean {
  return at === start || /:\s$/.test(text.slice(Math.max(start, at - 2), at));
}

/** In characters, of the words that a paper takes from somebody: "the ‘lazy owners’ said". */
const FEW = 80;
const MAY_OPEN = /(?:^|[\s([{—–\-/])[‘'][\p{L}\p{N}“"(£$€…]/u;
const OPENS = /^[‘'][\p{L}\p{N}“"(£$€…]/u;
const CLOSES = new Set(['’', "'"]);
const SHORTENED = /^.(?:\d\ds?(?!\p{N})|(?:tis|twas|twere|em|im|er|n|til|till|cause|bout|round)(?!\p{L}))/iu;
const INNER = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
]);
