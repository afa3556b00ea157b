import { datelineLength } from '../wording/dateline.ts';
import { isHead } from '../wording/stated-day.ts';

/**
 * The headline at the top of a text: of the short lines without a full stop that stand before its first paragraph, be they
 * a date, a byline, a paper's name or a release's first words, the one that tells something; else null.
 */
export function headingOf(text: string): string | null {
  const all = headLinesOf(text);
  const lines = all.filter((line) => !(ABOVE_HEADLINE.test(line) || IN_FIGURES.test(line) || isHead(line)));
  const [first, ...others] = lines;
  // Of a broadcast nothing else tells what it was: 'Radio Tarn, "Morning Desk", 3 June 2025'.
  if (first === undefined) return all.find((line) => isHead(line) && /[“"].+[”"]/u.test(line)) ?? null;
  if (!isOnlyName(first)) return first;
  const telling = others.find((line) => !isOnlyName(line));
  // "ROADS CLOSE AT DUSK" below "HARBOUR COUNCIL": in capitals the longest tells most.
  const paper = lines.find((line) => /\b(?:statement|communiqu[eé]|declaration) \p{L}/iu.test(line));
  return telling ?? paper ?? lines.reduce((best, line) => (line.length > best.length ? line : best));
}

/** Who wrote it by a line of its own at the top, "By Ada Quill in Lima"; else null. */
export function bylineOf(text: string): string | null {
  for (const line of headLinesOf(text)) {
    const [, name] = BYLINE.exec(line) ?? [];
    if (name) return name;
  }
  return null;
}

// Line by line, a wrapped headline as one; a paragraph, which ends in a full stop, or a dateline ends the head.
function headLinesOf(text: string): string[] {
  const blocks = text
    .slice(0, HEAD)
    .replace(/^\s+/, '')
    .split(/\n[^\S\n]*\n\s*/);
  const lines: string[] = [];
  // What follows the last blank line may be cut off.
  for (const block of blocks.slice(0, Math.min(BLOCKS, blocks.length - 1))) {
    const own = block.split('\n').map((line) => line.trim());
    const whole = unwrapped(own);
    if (own.length > MOST_LINES || !whole.every(isHeadLine)) break;
    lines.push(...whole);
  }
  return lines;
}

// A line that goes on in small letters is one with the line before it.
function unwrapped(own: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of own)
    if (whole.length > 0 && /^\p{Ll}/u.test(line) && !/^by\b/.test(line)) whole.push(`${whole.pop()} ${line}`);
    else whole.push(line);
  return whole;
}

function isHeadLine(line: string): boolean {
  if (IN_FIGURES.test(line)) return true;
  if (line.length > LONGEST || /[.:;,]["”’')\]]*$/.test(line) || SPOKEN.test(line) || isParagraph(line)) return false;
  return /\p{L}/u.test(line) && datelineLength(line) === 0;
}

// Two sentences or more, though the last has no full stop; "U.S. Steel", "Gov. Lind" end none.
function isParagraph(line: string): boolean {
  return (line.match(/(?:(?<!\p{L})\p{Ll}{2,}|\p{Ll}{4,})[.!?]["”’)]*\s+["“‘(]?\p{Lu}/gu) ?? []).length > 1;
}

// "The Harbour Post", "MINISTRY OF WORKS": no word but a name's.
function isOnlyName(line: string): boolean {
  return line.split(/\s+/).every((word) => /^(?:[^\p{Ll}]|of|for|and|the|in|to|on|by|at|de|la|du|von|van)/u.test(word));
}

/** In characters, in which a title stands, and of its line; in blocks, before which it does. */
const HEAD = 1000;
const LONGEST = 200;
const BLOCKS = 4;
/** Of a block that is no wrapped paragraph. */
const MOST_LINES = 4;

/** "Presenter: Good morning, Ms Lind. Will you strike?": the first turn of a transcript. */
const SPOKEN = /^\p{Lu}[\p{L}.’' -]{1,40}: [^.!?]{2,}[.!?] \p{Lu}/u;

/** A day in figures, "2026-06-02", "02/06/2026", perhaps with its hour. */
const IN_FIGURES = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:,? \d{1,2}[:.]\d\d)?$/;

/** Bylines, dates and what desks print above a story. */
const ABOVE_HEADLINE =
  /^(?:(?:by|from) \p{Lu}.*|(?:by|from) (?:our|the|a)\b.*|(?:.{2,40} [-–—|] )?(?:for immediate (?:release|use)|press release|news release|media release|breaking|exclusive|updated?|analysis|opinion|live)\b.{0,40}|(?:press|media|news|public) (?:notice|statement|briefing|conference)[^\p{L}]*|\(.*\)|(?:\p{L}+,?\s+)?(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2})(?:,?\s+\d{4})?|\d{4}-\d\d-\d\d)$/iu;
/** A first and a last name at least, perhaps where they write from; no "By Sunday". */
const BYLINE =
  /^(?:[Bb]y|BY) (?:our \p{Ll}+ )?((?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+)(?:,? (?:in|and|for|at|from) .*|,.*)?$/u;
