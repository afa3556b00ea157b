/**
 * Length of the dateline a text starts with, 0 where it has none: "HOLMVIK, June 3 (North Wire) - ". Where and by whom a
 * report was filed is no part of what it tells.
 */
export function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

// A place in capitals, perhaps its land, a date and an agency in brackets behind it, then a dash.
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .’'/-]{1,40}(?:, \p{Lu}[\p{L} .’'-]{1,30})?(?:, [\p{Lu}\d][\p{L}\p{N} .,]{1,30})?(?: \([^()]{1,40}\))? ?[-–—] /u;
