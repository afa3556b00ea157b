/**
 * The day a document is dated, "2024-03-12": as stated beside it, else in the dateline it opens with or on a line of its
 * own near its head ("Norwater, 12 March 2024"); null where none is whole. A day in the running text dates what is told.
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
    const words = DATELINE.exec(line)?.[1] ?? OWN_LINE.exec(line.trim())?.[1];
    const day = words === undefined ? null : dayOf(words);
    if (day) return day;
  }
  return null;
}

/** The month and day, "06-04", of a dateline that leaves the year out: "HOLMVIK, June 4 (North Wire) - "; null where there is none. */
export function dayWithoutYear({ text }: { readonly text: string }): string | null {
  for (const line of text.slice(0, HEAD).split('\n').slice(0, LINES)) {
    const words = SHORT_DATELINE.exec(line)?.[1];
    // Any leap year will do to see whether there is such a day.
    const day = words === undefined ? null : dayOf(`${words} 2024`);
    if (day) return day.slice(5);
  }
  return null;
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
const DAY = `(\\d{1,2} ${NAME},? \\d{4}|${NAME} \\d{1,2}, \\d{4})`;
const WHERE = "\\p{Lu}[\\p{L} .'’-]{1,40}, ";
/** "PORT ELLAND, Sundra, 14 May 2025 (Oceania Wire) - ". */
const DATELINE = new RegExp(`^\\s*(?:${WHERE}){1,2}${DAY}(?: \\([^()]{1,60}\\))? ?[-–—:]`, 'u');
const SHORT_DATELINE = new RegExp(
  `^\\s*(?:${WHERE}){1,2}(\\d{1,2} ${NAME}|${NAME} \\d{1,2})(?: \\([^()]{1,60}\\))? ?[-–—:]`,
  'u',
);
/** "Norwater, 12 March 2024", "Tuesday, 12 March 2024", "12 March 2024". */
const OWN_LINE = new RegExp(`^(?:${WHERE}){0,2}${DAY}\\.?$`, 'u');
const HEAD = 1500;
const LINES = 10;
