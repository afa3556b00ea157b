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

function boundary({ readings, from, phrases }: SentenceWords, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1) {
    const reading = readings[at - from]!;
    if (BOUNDS.has(reading)) return at;
    if (reading === 'comma' && !isInList(at)) return at;
  }
  return limit;

  function isInList(comma: number): boolean {
    const before = readings[comma - from - 1];
    if (before !== 'noun') return false;
    const next = phrases.find((phrase) => phrase.from === comma + 1);
    const after = next ? readings[next.to - from] : undefined;
    return after === 'and' || (after === 'comma' && phrases.some((phrase) => phrase.from === next!.to + 1));
  }
}

const BOUNDS = new Set<Reading>(['stop', 'relative', 'that', 'condition', 'reason', 'when', 'dash']);
