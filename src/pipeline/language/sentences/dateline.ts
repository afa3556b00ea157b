const LONGEST = 80;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d`;
/** A date, with a place or a weekday before it and a time after it; or who wrote it. */
const DATELINE = new RegExp(
  `^(?:(?:[\\p{L} .]{2,40},\\s*){0,2}(?:${DATE})(?:[,\\s–—-]+[\\d:.apm]+(?:\\s*[A-Z]{2,5})?)?[.:]?|by\\s+\\p{Lu}[\\p{L}.'’ -]{2,50}(?:,[^.]{2,40})?)$`,
  'iu',
);

/** True for a line that says when, perhaps with where, a text was written, or who wrote it. */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST && DATELINE.test(line);
}
