import type { Names } from '../../types.ts';
import { isAlone } from './alone.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/** Less sure than a report with its word of saying. */
const CONFIDENCE = 0.6;

/**
 * By a quotation that stands alone, the one whom the sentence before tells of, and who goes on in their own words: "She did
 * not blame the drivers. “I blame whoever sits in the capital.”" Only a person, at the head of a sentence of the same
 * paragraph in which nobody else says anything.
 */
export function actingBefore(
  reading: Reading,
  names: Names,
  found: readonly Found[],
): (quotation: TokenRange) => Found | null {
  const { tokens, sentences, quoteAt } = reading;
  const people = new Set(names.entities.flatMap(({ key, type }) => (type === 'person' ? [key] : [])));
  const named = names.mentions.filter(({ entity, form }) => form === 'name' && people.has(entity));
  const nameEnds = new Map(named.map(({ start, end }) => [start, end]));
  const bySentence = Map.groupBy(found, ({ cue }) => tokens[cue.from]!.sentence);

  return (quotation) => {
    const own = sentences[tokens[quotation.from]!.sentence]!;
    const before = sentences[own.index - 1];
    if (!before || before.paragraph !== own.paragraph || before.kind !== 'prose') return null;
    if (!isAlone(reading, quotation) || quoteAt.subarray(before.from, before.to).some((at) => at !== -1)) return null;
    const speaker = subjectOf(before.from, before.to);
    if (!speaker || (bySentence.get(before.index) ?? []).some((one) => !isOf(one, speaker))) return null;
    const cue = { from: speaker.to, to: speaker.to + 1 };
    return { rule: 'acting-before', cue, speaker, content: quotation, rest: [], confidence: CONFIDENCE };
  };

  function subjectOf(from: number, to: number): TokenRange | null {
    const end = /^s?he$/.test(tokens[from]!.lower) ? from + 1 : endOfName(from, to);
    return end !== -1 && end < to && /^(?:VERB|AUX)$/.test(tokens[end]!.pos) ? { from, to: end } : null;
  }

  function endOfName(from: number, to: number): number {
    const last = nameEnds.get(tokens[from]!.start);
    if (last === undefined) return -1;
    let at = from;
    while (at < to && tokens[at]!.end <= last) at += 1;
    return at;
  }

  function isOf({ speaker: other }: Found, { from, to }: TokenRange): boolean {
    return (
      other !== null &&
      (other.from === from ||
        (other.to - other.from === 1 && to - from === 1 && tokens[other.from]!.lower === tokens[from]!.lower))
    );
  }
}
