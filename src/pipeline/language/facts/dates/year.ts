import units from '../../../data/units.json' with { type: 'json' };
import type { Found, Place } from './found.ts';
import { isYearNumber, startOfPeriod } from './words.ts';

/**
 * "in 2022", "early 2024", "the 1990s", "the 2026 election": a bare number is a year only where words make it one. Of what
 * lies within a year the value is the year.
 */
export function year({ tokens, at, to }: Place): Found | null {
  const token = tokens[at]!;
  if (/^(?:1[89]|20)\d0s$/.test(token.text)) return { from: at, to: at + 1, value: null, rule: 'date-decade' };
  if (/^mid-(?:1[5-9]|20)\d\d$/.test(token.lower))
    return { from: at, to: at + 1, value: token.text.slice(4), rule: 'date-year' };
  if (!isYearNumber(token)) return null;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  const after = at + 1 < to ? tokens[at + 1]! : null;
  const plural = after?.pos === 'NOUN' && /s$/.test(after.lower) && !OF_A_YEAR.test(after.lower);
  const from = startOfPeriod(tokens, at);
  // "A 2008 accord": an article and one thing of that year.
  const ofOne =
    /^an?$/.test(before) && (after?.pos === 'NOUN' || after?.pos === 'ADJ') && !plural && !COUNTED.has(after.lower);
  const said = (ofOne || YEAR_LEADS.has(before)) && !(plural && before !== 'the' && before !== 'since');
  if (from === at && !said) return null;
  return { from, to: at + 1, value: token.text, rule: 'date-year' };
}

/** What there are 2,000 of. */
const COUNTED: ReadonlySet<string> = new Set(units.countedInThousands);
const YEAR_LEADS = new Set(units.yearLeads);
/** "From 2019 levels": not so many levels. */
const OF_A_YEAR = /^(?:levels|prices|terms|figures|rates|standards)$/;
