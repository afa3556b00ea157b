/**
 * Length of the dateline a text starts with, 0 where it has none: "HOLMVIK, June 3 (North Wire) - ". Where and by whom a
 * report was filed is no part of what it tells.
 */
export function datelineLength(text: string): number {
  const length = (DATELINE.exec(text) ?? DATED.exec(text))?.[0].length ?? 0;
  return tellsPaper(text.slice(length, length + LONGEST_PAPER)) ? 0 : length;
}

/** True for the rest of a line that says what a paper is: of "NORWIND - PRESS RELEASE" behind the dash. */
export function tellsPaper(rest: string): boolean {
  return PAPER.test(rest);
}

const LONGEST_PAPER = 60;
const PAPER = /^(?:press|media|news|official|public|for immediate|statement|communiqu[eé])\b[^.\n]{0,40}(?:\n|$)/iu;

// A place in capitals, perhaps its land, a date and an agency in brackets behind it, then a dash.
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .’'/-]{1,40}(?:, \p{Lu}[\p{L} .’'-]{1,30})?(?:, [\p{Lu}\d][\p{L}\p{N} .,]{1,30})?(?: \([^()]{1,40}\))? ?[-–—] /u;
// Of a release, in small letters, with its whole date: "Saint John, N.B., March 12, 2025 - ".
const DATED =
  /^\p{Lu}[\p{L} .’'-]{1,30}(?:, \p{Lu}[\p{L}.]{0,20})?,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}{2,8},?) \d{4}(?: \([^()]{1,40}\))? ?[-–—] /u;
