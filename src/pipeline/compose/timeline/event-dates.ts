import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isElsewhen } from '../figures/elsewhen.ts';
import type { Figure } from '../figures.ts';
import { wordsBefore } from '../sentences/words-at.ts';

/**
 * Of the dates of each sentence those that tell when what it reports was: one it looks forward or back to, "agreed on Tuesday
 * to stop from Thursday", only where there is no other, and no day twice.
 */
export function eventDates(dates: readonly Figure[], index: EvidenceIndex): Figure[] {
  const own = Map.groupBy(dates, ({ lead }) => lead.sentence);
  return dates.filter((date) => {
    const beside = own.get(date.lead.sentence) ?? [];
    const first = beside.find(({ lead }) => lead.value === date.lead.value && typeof lead.value === 'string');
    if (first !== undefined && first !== date) return false;
    return !isDayBeside(date.lead, index) || beside.every(({ lead }) => isDayBeside(lead, index));
  });
}

/** True for a day to which a sentence looks forward or back. */
export function isDayBeside(fact: Fact, index: EvidenceIndex): boolean {
  return STARTING.test(wordsBefore(fact, index)) || isElsewhen(fact, index);
}

/** "From noon on", "effective": a time at which something is to begin. */
const STARTING = /\b(?:from|starting|beginning|effective|as of)(?: (?:noon|midnight|early|late|on|in|the))* ?$/i;
