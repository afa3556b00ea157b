import type { Evidence } from '#src/schema/evidence.ts';
import { statedDay } from '../../wording/stated-day.ts';
import { FILED } from '../../wording/told-fact.ts';

/**
 * The day of each document, ISO, by id: as it states it whole, else its dateline's as read beside the others ("HOLMVIK,
 * June 4" among papers of 2026); no entry for one that states none.
 */
export function daysOf({ documents, facts }: Pick<Evidence, 'documents' | 'facts'>): Map<string, string> {
  const filed = new Map<string, string>();
  for (const { document, kind, rule, value } of facts)
    if (rule === FILED && kind === 'date' && WHOLE.test(String(value)) && !filed.has(document))
      filed.set(document, String(value));
  return new Map(
    documents.flatMap((one) => {
      const day = statedDay(one) ?? filed.get(one.id);
      return day === undefined ? [] : [[one.id, day] as const];
    }),
  );
}

const WHOLE = /^\d{4}-\d\d-\d\d$/;
