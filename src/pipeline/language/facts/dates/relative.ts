import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { DAY_IN_MS } from '../../../wording/calendar.ts';
import { isoDay, MONTHS, periodValue, timeOf } from './calendar.ts';
import type { Found, Place } from './found.ts';
import { isNowadays } from './is-nowadays.ts';
import { DIRECTIONS, partOfDay, startOfPeriod } from './words.ts';

/** "yesterday", "last month", "this week", "next year", "last autumn". */
export function relative({ tokens, at, to, published }: Place): Found | null {
  const { lower } = tokens[at]!;
  const shift = NEAR_DAYS.get(lower);
  if (shift !== undefined) {
    if (isNowadays(tokens, at) || endsName(tokens, at)) return null;
    const value = published ? isoDay(timeOf(published) + shift * DAY_IN_MS) : null;
    return { from: at, to: partOfDay(tokens, at + 1, to), value, rule: 'date-near' };
  }
  const direction = DIRECTIONS.get(lower);
  const noun = at + 1 < to ? tokens[at + 1]! : null;
  if (direction === undefined || !noun || !isPeriod(noun)) return null;
  const from = startOfPeriod(tokens, at);
  const value = published && from === at ? periodValue(published, direction, noun.lower) : null;
  return { from, to: at + 2, value, rule: 'date-period' };
}

// "Told Peru | TODAY": a paper so called, where not every word is large.
function endsName(tokens: readonly Token[], at: number): boolean {
  const { sentence, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (!/^\p{Lu}/u.test(text) || before?.sentence !== sentence || before.pos !== 'PROPN') return false;
  for (const step of [-1, 1])
    for (let near = at + step; tokens[near]?.sentence === sentence; near += step)
      if (/^(?:VERB|ADJ|ADV)$/.test(tokens[near]!.pos) && /^\p{Ll}/u.test(tokens[near]!.text)) return true;
  return false;
}

function isPeriod({ lower, text }: Token): boolean {
  return PERIODS.has(lower) || (MONTHS.has(lower) && /^\p{Lu}/u.test(text));
}

const NEAR_DAYS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);
const PERIODS = new Set([...units.periods, ...units.seasons]);
