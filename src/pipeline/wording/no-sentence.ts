import { WEEKDAY } from './calendar.ts';
/** True for a line that says when, perhaps with where, a text was written, or who wrote it. */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST && DATELINE.test(line);
}

/** True for a line that is a firm's name alone: the dot of "NORWIND SHIPPING, S.A." closes no sentence. */
export function isFirmName(line: string): boolean {
  return line.length <= LONGEST && NAME.test(line);
}

/** In characters. */
const LONGEST = 80;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d`;
const DAY = `(?:${WEEKDAY},?\\s+)?`;
const TIME = '[\\d:.]+(?:\\s*[ap]\\.?m\\b)?(?:\\s*[A-Z]{2,5})?';
/** A date, with a place or a weekday before it and a time after it; or who wrote it. */
const DATELINE = new RegExp(
  `^(?:(?:[\\p{L} .]{2,40},\\s*){0,2}${DAY}(?:${DATE})(?:[,\\s–—-]+${TIME})?[.:]?|by\\s+\\p{Lu}[\\p{L}.'’ -]{2,50}(?:,[^.]{2,40})?)$`,
  'iu',
);
const NAME =
  /^(?:(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|and|&|for|the|de|du|da|del|di),? )+(?:\p{Lu}\.(?: ?\p{L}\.)+|Inc\.|Ltd\.|Co\.|Corp\.|Bros\.)$/u;
