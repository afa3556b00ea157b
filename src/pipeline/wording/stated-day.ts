import { dateOnHeadLine } from './head-line.ts';

/**
 * The day a document is dated, "2024-03-12": as stated beside it, else in the dateline it opens with or on a line of its
 * head ("Norwater, 12 March 2024", "Published 12 March 2024"); null where none is whole. A day in the running text dates
 * what is told.
 */
export function statedDay({
  published,
  text,
}: {
  readonly published: string | null;
  readonly text: string;
}): string | null {
  if (published && /^\d{4}-\d\d-\d\d/.test(published)) return published.slice(0, 10);
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const words = DATELINE.exec(line)?.[1] ?? dateOnHeadLine(line.trim(), DAY);
    const day = words === null ? null : dayOf(words);
    if (day) return day;
  }
  return null;
}

/** The month and day, "06-04", of a dateline or head that leaves the year out: "HOLMVIK, June 4 (North Wire) - "; null where there is none. */
export function dayWithoutYear({ text }: { readonly text: string }): string | null {
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const words = SHORT_DATELINE.exec(line)?.[1] ?? dateOnHeadLine(line.trim(), SHORT_DAY);
    // Any leap year will do to see whether there is such a day.
    const day = words === null ? null : dayOf(`${words} 2024`);
    if (day) return day.slice(5);
  }
  return null;
}

/** True for words that tell only when, where and by whom a paper was written: "Holmvik, 3 June 2025.", "The Herald, June 3". */
export function isHead(words: string): boolean {
  const line = words.trim();
  return dateOnHeadLine(line, DAY) !== null || dateOnHeadLine(line, SHORT_DAY) !== null;
}

function dayOf(words: string): string | null {
  const [name = ''] = words.match(/\p{L}+/u) ?? [];
  const [number, year] = words.match(/\d+/g)!.map(Number);
  const month = MONTHS.findIndex((short) => name.toLowerCase().startsWith(short));
  const date = new Date(Date.UTC(year!, month, number));
  return date.getUTCMonth() === month ? date.toISOString().slice(0, 10) : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = `(?:${MONTHS.map((short) => `${short[0]!.toUpperCase()}${[...short.slice(1)].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')}`).join('|')})\\p{L}{0,6}\\.?`;
const DAY = new RegExp(`(?<![\\d–-])(?:\\d{1,2} ${NAME},? \\d{4}|${NAME} \\d{1,2}, \\d{4})(?!\\d)`, 'u');
const SHORT_DAY = new RegExp(`(?<![\\d–-])(?:\\d{1,2} ${NAME}|${NAME} \\d{1,2})(?![\\d\\p{L}–-]|,? \\d{4})`, 'u');
const WHERE = "\\p{Lu}[\\p{L} .'’/-]{1,40}, ";
/** Who filed it, in brackets or as an agency's name, and the mark behind: " (Oceania Wire) - ", ", OWA. ". */
const FILED = String.raw`(?: \([^()]{1,60}\)|, \p{Lu}{2,12})?(?:\.? ?[-–—:]|[.)] (?=["“‘–—-]|\p{Lu}))`;
/** "PORT ELLAND, Sundra, 14 May 2025 (Oceania Wire) - ", "(Elland/Port Sund, 14 May 2025) ", "Elland, 14 May 2025. ". */
const DATELINE = new RegExp(`^\\s*\\(?(?:${WHERE}){1,2}(${DAY.source})${FILED}`, 'u');
const SHORT_DATELINE = new RegExp(`^\\s*\\(?(?:${WHERE}){1,2}(${SHORT_DAY.source})${FILED}`, 'u');
const HEAD = 1500;
const LINES = 10;
