import type { Fact } from '#src/schema/evidence.ts';
import type { GoldBriefing, GoldFact } from './gold.ts';
import { plainName } from './names.ts';
import { overlaps, type ScoredRecord } from './record.ts';
import { count, type Tally } from './tally.ts';

/** Whether each figure, date and place is found with its value. */
export function scoreFacts({ id, facts }: GoldBriefing, { at, evidence }: ScoredRecord, tally: Tally): void {
  for (const fact of facts) {
    const place = at(fact.document, fact.span);
    const here = place
      ? evidence.facts.filter((one) => one.document === place.document.id && overlaps(place, one))
      : [];
    const right = here.some((one) => isSame(fact, one));
    count(tally, 'facts', fact.kind, ...(right ? ['fact right', `${fact.kind} right`] : []));
    if (!right)
      tally.misses.push({
        kind: 'fact',
        words: `${id} ${fact.document} “${fact.span}” is ${fact.kind} ${fact.value} ${fact.unit ?? ''}; given: ${here.map(({ kind, value, unit }) => `${kind} ${value} ${unit ?? ''}`).join(', ') || 'nothing'}`,
      });
  }
}

function isSame(gold: GoldFact, { value, unit, text }: Fact): boolean {
  if (gold.kind === 'place')
    return [value, text].some((one) => plainName(String(one)) === plainName(String(gold.value)));
  if (gold.kind === 'date') return isSameDate(String(gold.value), String(value ?? ''));
  const number = typeof value === 'number' ? value : Number.NaN;
  if (gold.kind === 'duration') {
    const [own, other] = [hoursIn(gold.unit ?? gold.span), hoursIn(`${unit} ${text}`)];
    return isNear(Number(gold.value) * own, number * other);
  }
  // "2.5 million dollars" is 2.5 million dollars as well as 2,500,000 dollars, on either side.
  return SCALES.some(
    (scale, place) =>
      (isNear(Number(gold.value), number * scale) && (place === 0 || isScaled(unit, place))) ||
      (place > 0 && isNear(Number(gold.value) * scale, number) && isScaled(gold.unit ?? null, place)),
  );
}

const SCALES = [1, 1e3, 1e6, 1e9, 1e12];

// As exactly as both are.
function isSameDate(gold: string, value: string): boolean {
  return /^\d{4}/.test(value) && (gold.startsWith(value) || value.startsWith(gold));
}

function hoursIn(words: string): number {
  for (const [word, hours] of Object.entries(HOURS)) if (new RegExp(word).test(words.toLowerCase())) return hours;
  return 1;
}

function isScaled(unit: string | null, place: number): boolean {
  return (unit ?? '').toLowerCase().includes(['', 'thousand', 'million', 'billion', 'trillion'][place]!);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}

const HOURS = {
  fortnight: 336,
  minute: 1 / 60,
  second: 1 / 3600,
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  decade: 87_660,
  year: 8766,
};
