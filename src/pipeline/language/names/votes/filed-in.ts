import { datelineLength } from '../../../wording/dateline.ts';
import type { Keyed } from '../votes.ts';

/** The keys of the towns where reports were filed, as their datelines open: "HALVIK, Peru, May 12 (Wire) - ". */
export function filedIn({
  pieces,
  text,
}: {
  readonly pieces: readonly Keyed[];
  readonly text: string;
}): readonly string[] {
  const head = text.slice(0, HEAD);
  return [...head.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const dateline = line.slice(0, datelineLength(line));
    // "NORWIND - ": who gives a paper out may stand so too.
    if (!/[\d(]/.test(dateline)) return [];
    const town = pieces.find(({ start }) => start === index);
    return town && town.end <= index + dateline.length ? [town.key] : [];
  });
}

/** In characters: a dateline stands below the headline and the by-line. */
const HEAD = 1200;
const LINE = /^\p{Lu}.+$/gmu;
