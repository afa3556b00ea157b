import type { EvidenceSentence, Fact, Span } from '#src/schema/evidence.ts';
import { MONTHS_IN_TEXT } from '../../../wording/calendar.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';

/** The figures of a sentence in its order: its facts, and the numbers in digits that count what only the words before them name. */
export function figuresIn(sentence: EvidenceSentence, text: string, index: EvidenceIndex): Figure[] {
  const facts = index.factsIn.get(sentence.id) ?? [];
  const told = facts.flatMap((fact) => figureOf(fact, sentence));
  const bare = [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)].flatMap(({ 0: digits, index: at }) => {
    const [start, end] = [sentence.start + at, sentence.start + at + digits.length];
    if (facts.some((fact) => fact.start < end && start < fact.end)) return [];
    const value = Number(digits.replaceAll(',', ''));
    return [{ kind: 'count', value, unit: null, sentence: sentence.id, start, end } satisfies Figure];
  });
  return [...told, ...bare].sort((a, b) => a.start - b.start);
}

function figureOf({ kind, value, unit, start, end }: Fact, { id }: EvidenceSentence): Figure[] {
  if (typeof value !== 'number' || !(kind === 'count' || kind === 'percentage' || kind === 'money')) return [];
  return [{ kind, value, unit: unitOf(unit), sentence: id, start, end }];
}

// "Swiss francs a year": francs.
function unitOf(unit: string | null): string | null {
  const [thing = ''] = (unit ?? '').toLowerCase().split(/ (?:an?|per) /);
  return thing.split(' ').at(-1) || null;
}

/** In digits, of two or more; no date, and no part of a longer number. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?:\\d{1,3}(?:,\\d{3})+|\\d{2,3})(?![\\p{L}\\d:/-]|[.,]\\d| (?:${MONTHS_IN_TEXT.join('|')}|million|billion)\\b)`,
  'gu',
);

export interface Figure extends Span {
  readonly kind: 'count' | 'percentage' | 'money';
  readonly value: number;
  readonly unit: string | null;
  readonly sentence: string;
}
