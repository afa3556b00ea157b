import { isTown } from '../spelling/towns.ts';
import { SHORT_MONTHS } from './calendar.ts';

/**
 * Length of the dateline a text starts with, 0 where it has none: "HOLMVIK, June 3 (North Wire) - ". Where and by whom a
 * report was filed is no part of what it tells.
 */
export function datelineLength(text: string): number {
  const length = lengthOf(text);
  if (length === 0) return 0;
  return tellsPaper(text.slice(length, length + LONGEST_PAPER)) ? 0 : length;
}

// Most lines open with neither two capitals nor, anywhere near, a figure: to ask so much takes a small part of the time.
function lengthOf(text: string): number {
  const found = LOUD.test(text) ? DATELINE.exec(text) : null;
  const enclosed = text.startsWith('(') ? (ENCLOSED.exec(text) ?? AGENCY.exec(text)) : null;
  const dated = FIGURED.test(text)
    ? (DATED.exec(text) ??
      DAY_SIGNED.exec(text) ??
      PLACE_SIGNED.exec(text) ??
      LAND_SIGNED.exec(text) ??
      INSIDE.exec(text) ??
      DAY_FIRST.exec(text))
    : null;
  return (
    (found ??
      enclosed ??
      SIGNED.exec(text) ??
      dated ??
      DAY_FIRST.exec(text) ??
      DAY_ALONE.exec(text) ??
      townAlone(text))?.[0].length ?? 0
  );
}

// "Lagos, Nigeria - ": in small letters with no day, of a town that is known for one.
function townAlone(text: string): RegExpExecArray | null {
  const found = TOWN.exec(text);
  return found && isTown(found[1]!) ? found : null;
}

/** True for the rest of a line that says what a paper is: of "NORWIND - PRESS RELEASE" behind the dash. */
export function tellsPaper(rest: string): boolean {
  return PAPER.test(rest);
}

/** In characters. */
const LONGEST_PAPER = 60;
const PAPER = /^(?:press|media|news|official|public|for immediate|statement|communiqu[eé])\b[^.\n]{0,40}(?:\n|$)/iu;

const LOUD = /^\p{Lu}{2}/u;
/** As near as the day of a release's date stands to its beginning. */
const FIGURED = /^\p{Lu}[^\d\n]{2,70}\d/u;
// A place in capitals, perhaps its land, a date and an agency in brackets behind it, then a dash or two, or a stop and one.
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .’'/-]{1,40}(?:, \p{Lu}[\p{L} .’'-]{1,30})?(?:, [\p{Lu}\d][\p{L}\p{N} .,/]{1,30})?(?: \([^()]{1,40}\))?(?:\.? ?[-–—]| ?--) /u;
const TOWN =
  /^(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2})(?:, \p{Lu}[\p{L} .’'-]{1,30})? (?:[-–—]|--) (?=["“‘]?\p{Lu})(?![^.!?\n]* [-–—] )/u;
// "Holmvik (NW) - ": the agency's letters tell that the place is one of a dateline.
const SIGNED = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2} \(\p{Lu}{2,6}\) ?(?:[-–—]|--) /u;
const MONTH = `(?:${SHORT_MONTHS.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})\\p{L}{0,6}\\.?`;
// "Aug 20 (North Wire) - ": the day alone, with the agency.
const DAY_SIGNED = new RegExp(`^${MONTH} \\d{1,2}(?:, \\d{4})? \\(\\p{Lu}[^()]{1,40}\\) ?(?:[-–—]|--) `, 'u');
// "Holmvik, Aug 20 (north-wire).- ": a place in small letters, with the agency.
const PLACE_SIGNED = new RegExp(
  `^\\p{Lu}[\\p{L} .’'/-]{1,30}(?:, \\p{Lu}[\\p{L}.]{0,20})?, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})? \\([^()]{1,40}\\)\\.? ?(?:[-–—]|--) `,
  'u',
);
// "Holmvik [Norland], March 1 (NW/Costa): ": with the land in brackets and a colon.
const LAND_SIGNED = new RegExp(
  `^\\p{Lu}[\\p{L} .’'/-]{1,30} \\[\\p{Lu}[\\p{L} .’'-]{1,30}\\], (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})? \\(\\p{Lu}[^()]{1,40}\\)(?::| ?[-–—]) `,
  'u',
);
// "HOLMVIK (North Wire - 20th May, 2026) ": the day in brackets with the agency.
const INSIDE = new RegExp(
  `^\\p{Lu}[\\p{L} .’'/-]{1,40} \\(\\p{Lu}[^()\\d]{1,50}[-–—,] ?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?|${MONTH} \\d{1,2},?) \\d{4}\\) (?=["“‘]?\\p{Lu})`,
  'u',
);
// "(North Wire) - ": the agency alone.
const AGENCY = /^\(\p{Lu}[\p{L}.’' ]{1,20}\) ?(?:[-–—]|--) (?=["“‘]?\p{Lu})/u;
// "June 2, 2026 | Holmvik, Norland— ": the day before the place.
const DAY_FIRST = new RegExp(
  `^(?:${MONTH} \\d{1,2},?|\\d{1,2} ${MONTH},?) \\d{4} ?[|,/–—-] ?\\p{Lu}[\\p{L}.’' ]{1,25}(?:, \\p{Lu}[\\p{L}.’' ]{1,25})? ?(?:[–—]|--| -) ?(?=["“‘]?\\p{Lu})`,
  'u',
);
// "(Holmvik/Arica, 5 June 2026) "
const ENCLOSED =
  /^\(\p{Lu}[\p{L} .’'/-]{1,50}, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}{2,8},?) \d{4}\)(?: ?[-–—])? (?=\p{Lu})/u;
// "June 2, 2026 - ": the day alone.
const DAY_ALONE = new RegExp(`^(?:${MONTH} \\d{1,2},|\\d{1,2} ${MONTH}) \\d{4} ?(?:[-–—]|--) (?=["“‘]?\\p{Lu})`, 'u');
// Of a release, in small letters, with its whole date: "Saint John, N.B., March 12, 2025 - ".
const DATED =
  /^\p{Lu}[\p{L} .’'/-]{1,30}(?:, \p{Lu}[\p{L}.]{0,20})?,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}{2,8},?) \d{4}(?: \([^()]{1,40}\))? ?(?:[-–—]|--) /u;
