import type { Reading } from '../readings.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';

/**
 * Where the own words of each verb group end: at the next group, the subject of the next, or a boundary; a list's commas
 * are none.
 */
export function endsOf(sentence: SentenceWords, linked: readonly Linked[]): number[] {
  const { groups } = sentence;
  return groups.map((group, place) => {
    let limit = sentence.to;
    for (let next = place + 1; next < groups.length && next <= place + 3; next += 1) {
      limit = Math.min(limit, groups[next]!.from);
      // "ordered soldiers to guard": whom it orders are its own words.
      if (groups[next]!.form !== 'finite' || linked[next]!.told) continue;
      for (const subject of linked[next]!.subjects)
        if (subject.from >= group.to && linked[next]!.link !== 'relative') limit = Math.min(limit, subject.from);
    }
    return boundary(sentence, group.to, limit);
  });
}

function boundary({ readings, from, phrases, groups }: SentenceWords, start: number, limit: number): number {
  let isListed = false;
  for (let at = start; at < limit; at += 1) {
    const reading = readings[at - from]!;
    if (BOUNDS.has(reading)) return at;
    if (reading !== 'comma') continue;
    // "Peru, Chile, | and Bolivia"
    if (!(isInList(at) || (isListed && isBeforeLast(at)))) return at;
    isListed = true;
  }
  return limit;

  function isInList(comma: number): boolean {
    const before = readings[comma - from - 1];
    if (before !== 'noun') return false;
    const next = phrases.find((phrase) => phrase.from === comma + 1);
    const after = next ? readings[next.to - from] : undefined;
    if (after !== 'comma') return after === 'and';
    return isBeforeLast(next!.to) || phrases.some((phrase) => phrase.from === next!.to + 1);
  }

  // "Peru, Chile, and Bolivia", not "Peru, Chile said, and | Bolivia left".
  function isBeforeLast(comma: number): boolean {
    const last = readings[comma - from + 1] === 'and' ? phrases.find((phrase) => phrase.from === comma + 2) : undefined;
    return last !== undefined && !groups.some((group) => group.from === last.to);
  }
}

const BOUNDS = new Set<Reading>(['stop', 'relative', 'that', 'condition', 'reason', 'when', 'dash']);
