import { SHORT_MONTHS } from './calendar.ts';
import { dateInHeadLine, dateOnHeadLine } from './head-line.ts';

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
  const lines = text.slice(0, HEAD).split('\n').slice(0, LINES);
  return (
    firstDay(
      lines,
      (line) => (DATELINE.exec(line) ?? INSIDE.exec(line) ?? UNPLACED.exec(line))?.[1] ?? dateOnHeadLine(line, DAY),
    ) ??
    firstDay(linesToFirstParagraph(lines), (line) => OPENING.exec(line)?.[1] ?? dateInHeadLine(line, DAY)) ??
    onlyWeekday(linesToFirstParagraph(lines).filter((line) => line.length <= LONGEST_LINE))
  );
}

function firstDay(lines: readonly string[], wordsOf: (line: string) => string | null): string | null {
  for (const line of lines) {
    const words = wordsOf(line.trim());
    const day = words === null ? null : dayOf(words);
    if (day) return day;
  }
  return null;
}

// "Broadcast Sunday 26 September 2027, 18.05.", "Circulated to both governments on Monday 24 May 2027": the only day of a head
// that is told with its weekday.
function onlyWeekday(lines: readonly string[]): string | null {
  const found = lines.flatMap((line) => [...line.matchAll(WITH_WEEKDAY)].map(([words]) => ({ words, line })));
  const [only, other] = found;
  return only === undefined || other !== undefined || GOES_ON.test(only.line) ? null : dayOf(DAY.exec(only.words)![0]);
}

// Up to the first paragraph, whose own words may open with the day.
function linesToFirstParagraph(lines: readonly string[]): readonly string[] {
  const paragraph = lines.findIndex((line) => line.length > LONGEST_LINE);
  return paragraph === -1 ? lines : lines.slice(0, paragraph + 1);
}

/** The two days that a dateline or head in figures may mean, "04/06/2025"; [] where it means one, or none is there. */
export function eitherDay({ text }: { readonly text: string }): readonly string[] {
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const words = DATELINE.exec(line)?.[1] ?? dateOnHeadLine(line.trim(), DAY);
    const [, a, b, year] = /^(\d+)\/(\d+)\/(\d+)$/.exec(words ?? '')?.map(Number) ?? [];
    if (year === undefined || dayOf(words!) !== null) continue;
    return [calendarDay(year, b!, a!), calendarDay(year, a!, b!)].filter((day) => day !== null);
  }
  return [];
}

/**
 * The month and day, "06-04", of a dateline or head that leaves the year out: "HOLMVIK, June 4 (North Wire) - "; null where
 * there is none.
 */
export function dayWithoutYear({ text }: { readonly text: string }): string | null {
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const words =
      (SHORT_DATELINE.exec(line) ?? SHORT_UNPLACED.exec(line))?.[1] ?? dateOnHeadLine(line.trim(), SHORT_DAY);
    // Any leap year will do to see whether there is such a day.
    const day = words === null ? null : dayOf(`${words} 2024`);
    if (day) return day.slice(5);
  }
  return null;
}

/** The weekday that the first paragraph tells first, 0 for Sunday: mostly that of the report; null where it tells none. */
export function firstWeekday({ text }: { readonly text: string }): number | null {
  const [name] = WEEKDAY_NAME.exec(linesToFirstParagraph(text.slice(0, HEAD).split('\n')).join('\n')) ?? [];
  return name === undefined ? null : WEEKDAYS.indexOf(name);
}

/** True for words that tell only when, where and by whom a paper was written: "Holmvik, 3 June 2025.", "The Herald, June 3". */
export function isHead(words: string): boolean {
  const line = words.trim();
  return dateOnHeadLine(line, DAY) !== null || dateOnHeadLine(line, SHORT_DAY) !== null;
}

function dayOf(words: string): string | null {
  if (!/\p{L}/u.test(words)) return numericDay(words);
  const [name = ''] = words.match(/\p{L}{3,}/u) ?? [];
  const [number, year] = words.match(/\d+/g)!.map(Number);
  const month = SHORT_MONTHS.findIndex((short) => name.toLowerCase().startsWith(short));
  const date = new Date(Date.UTC(year!, month, number));
  return date.getUTCMonth() === month ? date.toISOString().slice(0, 10) : null;
}

// "14/09/2024", "9.9.2024", "2024-09-14"; what could be two days, "04/09/2024", is left open.
function numericDay(words: string): string | null {
  const [a, b, c] = words.match(/\d+/g)!.map(Number);
  if (words.includes('-')) return calendarDay(a!, b!, c!);
  if (words.includes('.') || a === b || a! > 12) return calendarDay(c!, b!, a!);
  return b! > 12 ? calendarDay(c!, a!, b!) : null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const NAME = `(?:${SHORT_MONTHS.map((short) => `${short[0]!.toUpperCase()}${[...short.slice(1)].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')}`).join('|')})\\p{L}{0,6}\\.?`;
const NUMBERS = String.raw`\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d`;
const DAY = new RegExp(
  `(?<![\\d./–-])(?:\\d{1,2}(?:st|nd|rd|th)? ${NAME},? \\d{4}|${NAME} \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|${NUMBERS})(?![\\d/]|\\.\\d)`,
  'u',
);
const SHORT_DAY = new RegExp(`(?<![\\d–-])(?:\\d{1,2} ${NAME}|${NAME} \\d{1,2})(?![\\d\\p{L}–-]|,? \\d{4})`, 'u');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY_NAME = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`);
const WEEKDAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?`;
const WITH_WEEKDAY = new RegExp(`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ${DAY.source}`, 'gu');
/** A line that tells something, "In Holmvik, Tuesday 3 June 2025, is not forgotten": "circulated on" tells of the paper. */
const GOES_ON = /^(?:In|On|At|By|Since|Until|After|Before)\b|\b(?:is|are|was|were|has|had|have|will|would)\b/u;
const WHERE = "\\p{Lu}[\\p{L} .'’/-]{1,40}, ";
/** Who filed it, in brackets or as an agency's name, and the mark behind: " (Oceania Wire) - ", ", OWA. ". */
const FILED = String.raw`(?: \([^()]{1,60}\)|, \p{Lu}{2,12})?(?:\.? ?[-–—:]|[.)] (?=["“‘–—-]|\p{Lu}))`;
/** "PORT ELLAND, Sundra, 14 May 2025 (Oceania Wire) - ", "(Elland/Port Sund, 14 May 2025) ", "Elland, 14 May 2025. ". */
const DATELINE = new RegExp(`^\\s*\\(?(?:${WHERE}){1,2}${WEEKDAY}(${DAY.source})${FILED}`, 'u');
const SHORT_DATELINE = new RegExp(`^\\s*\\(?(?:${WHERE}){1,2}${WEEKDAY}(${SHORT_DAY.source})${FILED}`, 'u');
/** "ELLAND (North Wire - 14th May, 2025) ". */
const INSIDE = new RegExp(`^\\s*\\p{Lu}[\\p{L} .’'/-]{1,40} \\(\\p{Lu}[^()\\d]{1,50}[-–—,] ?(${DAY.source})\\) `, 'u');
/** "Aug 20 (North Wire) - ": the place is left out. */
const BY_AGENCY = String.raw` \(\p{Lu}[^()]{1,40}\) ?[-–—]`;
const UNPLACED = new RegExp(`^\\s*(${DAY.source})${BY_AGENCY}`, 'u');
const SHORT_UNPLACED = new RegExp(`^\\s*(${SHORT_DAY.source})${BY_AGENCY}`, 'u');
/** "Friday 20 November 2026 – The board today ", "June 2, 2026 | Elland— ": a release that opens with its day. */
const OPENING = new RegExp(`^${WEEKDAY}(${DAY.source}) ?[-–—|] (?=\\p{Lu})`, 'u');
/** In characters and lines: where a paper has its day; a longer line is a paragraph of its text. */
const HEAD = 1500;
const LINES = 10;
const LONGEST_LINE = 160;
