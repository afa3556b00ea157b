import units from '../data/units.json' with { type: 'json' };
import type { LocalFact } from '../types.ts';
import { conceptOf } from '../wording/concept-of.ts';

/**
 * What a figure measures: its kind and the noun it counts. "1,000 prisoners of war" and "1,000 detainees" count the same;
 * what follows the counted noun is left aside.
 */
export function measureOf({ kind, unit }: LocalFact): string {
  if (kind === 'date' || kind === 'percentage') return kind;
  const words =
    (unit ?? '')
      .toLowerCase()
      .replace(/\s(?:of|in|from|at|on|by|for)\s.*$/, '')
      .match(/\p{L}+/gu) ?? [];
  // "Travellers daily" are no flights daily.
  const noun = words.findLast((word) => !RATES.has(word));
  const rate = noun === words.at(-1) ? '' : ` ${words.at(-1)}`;
  return `${kind} ${conceptOf(noun ?? '')}${rate}`;
}

const RATES: ReadonlySet<string> = new Set(units.per);
