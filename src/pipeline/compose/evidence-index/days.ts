import type { Evidence } from '#src/schema/evidence.ts';
import { dayWithoutYear, statedDay } from '../../wording/stated-day.ts';
import { FILED } from '../../wording/told-fact.ts';

/**
 * The day of each document, ISO, by id: as it states it whole, else that of its dateline or head as read beside the others
 * ("HOLMVIK, June 4" or "Saturday 4 June" among papers of 2026); no entry for one that states none. Where no document states a
 * year, "--06-04", which is enough to tell which report is the later one.
 */
export function daysOf({ documents, facts }: Pick<Evidence, 'documents' | 'facts'>): Map<string, string> {
  const dates = facts.filter(({ kind, value }) => kind === 'date' && WHOLE.test(String(value)));
  const byDocument = Map.groupBy(dates, ({ document }) => document);
  const whole = new Map(
    documents.flatMap((one) => {
      const day = statedDay(one) ?? headDay(one, byDocument.get(one.id) ?? []);
      return day === null ? [] : [[one.id, day] as const];
    }),
  );
  return whole.size > 0 ? whole : withoutYears(documents);
}

// The first day that a dateline was read as, or a line of the head.
function headDay(document: Evidence['documents'][number], dates: Evidence['facts']): string | null {
  const monthAndDay = dayWithoutYear(document);
  const found =
    dates.find(({ rule }) => rule === FILED) ??
    (monthAndDay === null ? undefined : dates.find(({ value }) => String(value).endsWith(`-${monthAndDay}`)));
  return found ? String(found.value) : null;
}

// Of reports from both ends of a year nobody can tell which is the later one.
function withoutYears(documents: Evidence['documents']): Map<string, string> {
  const days = documents.flatMap((one) => {
    const day = dayWithoutYear(one);
    return day === null ? [] : [[one.id, `--${day}`] as const];
  });
  const isOfWinter = days.some(([, day]) => day >= LATE) && days.some(([, day]) => day < EARLY);
  return new Map(isOfWinter ? [] : days);
}

const LATE = '--10-01';
const EARLY = '--04-01';
const WHOLE = /^\d{4}-\d\d-\d\d$/;
