import type { Modality } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { isUnreal } from '../../phrases/is-unreal.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';

/**
 * How an act stands to what is the case: what its rule says (negated, future, hypothetical), and historical where it
 * was over before what is reported: "had accused", "last year", "in 2014", "two years ago".
 */
export function modalityOf({ clause, inner, modality }: Event, tokens: readonly Token[]): Modality[] {
  if (isLeftOpen(clause, tokens)) return ['hypothetical'];
  const past =
    !modality.includes('future') && (clause.pluperfect || hasPastTime(clause, inner?.end ?? clause.end, tokens));
  const unreal = modality.length === 0 && isUnreal(clause, tokens);
  return [...modality, ...(unreal ? (['hypothetical'] as const) : []), ...(past ? (['historical'] as const) : [])];
}

// "The union was free to give notice": whether it does is open.
function isLeftOpen({ form, from }: Clause, tokens: readonly Token[]): boolean {
  if (form !== 'infinitive') return false;
  const before = tokens[from]!.lower === 'to' ? from - 1 : from - 2;
  return /^(?:free|entitled|at liberty)$/.test(tokens[before]?.lower ?? '');
}

function hasPastTime(clause: Clause, last: number, tokens: readonly Token[]): boolean {
  const { from, to, end, verb } = clause;
  for (
    let at = isBehindAside(clause, tokens) ? from : startBefore(from, tokens);
    at < Math.max(end, to, last);
    at += 1
  ) {
    const { lower, sentence } = tokens[at]!;
    if (sentence !== tokens[from]!.sentence) continue;
    const next = tokens[at + 1]?.lower ?? '';
    // "Rejected the result of last week's vote" now.
    if (lower === 'ago' || (lower === 'last' && PERIODS.has(next) && !/^['’]s?$/.test(tokens[at + 2]?.text ?? '')))
      return true;
    // "Settled the dispute of 2019": what is ended is as old as that; the terms of 2019 may be refused today.
    if ((lower === 'in' || (lower === 'of' && verb === 'settle')) && /^(?:1[89]|20)\d\d$/.test(next)) return true;
  }
  return false;
}

// "Chile, which left last year, | urged them to stay".
function isBehindAside({ from, subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return subject !== undefined && subject.to < from - 1 && tokens[from - 1]!.text === ',';
}

// Up to four words before: "Last week, Chile left"; not over what is set apart: "Chile – founded in 1998 – left".
function startBefore(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > Math.max(0, from - 4) && !closesAside(tokens[at - 1]!.lexeme)) at -= 1;
  return at;
}

const closesAside = isAmong(['–', '—', ')', '-']);
const PERIODS = new Set(verbs.words.pastPeriods);
