/**
 * The day of a dateline that leaves the year out, in its own words, "June 3" of "HOLMVIK, June 3 (North Wire) - "; null where
 * no line of the head has one. A whole day is the document's `published`.
 */
export function filedDay(text: string): string | null {
  const lines = text.slice(0, HEAD).split('\n').slice(0, LINES);
  return lines.map((line) => DATELINE.exec(line)?.[1] ?? null).find((day) => day !== null) ?? null;
}

const MONTH = '(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\p{L}*\\.?';
/** One or two places, the day, who filed it in brackets if anybody, and a dash. */
const DATELINE = new RegExp(
  `^\\s*\\(?(?:\\p{Lu}[\\p{L} .'’/-]{1,40}, ){1,2}(${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?: \\([^()]{1,60}\\))? ?[-–—]`,
  'u',
);
/** In characters and lines: where a report has its dateline. */
const HEAD = 1500;
const LINES = 10;
