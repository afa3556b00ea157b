import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { currencyOf } from './currency-of.ts';
import { isYear } from './no-count.ts';
import { isAllSaid, isInMillions, spanned } from './parts.ts';

/**
 * A figure without its noun that answers one told just before, in its sentence or the one before: "The union wants 6
 * percent. The firm has offered 2.2", "she has 31 votes and needs 51", "owes 9.6 billion francs; it admits 5.1 billion".
 */
export function rivalTo(figure: Figure, scope: Scope, found: readonly Amount[]): Amount | null {
  const { tokens, to, told } = scope;
  if (typeof figure.value !== 'number' || figure.value < 2 || isYear(tokens, figure)) return null;
  if (!closes(figure, tokens, to)) return null;
  const isMillions = isInMillions(figure, tokens);
  if (!isMillions && !isAnswered(tokens, figure, scope.start)) return null;
  const mostTimes = isMillions ? 1000 : 5;
  const like = [...told, ...found].filter((one) => isLike(figure.value as number, one, isMillions, mostTimes));
  const other = like.at(-1);
  // Millions of two things: nobody can say which these are.
  const isOpen = isMillions && like.some(({ unit }) => unit !== other?.unit);
  return other && !isOpen
    ? {
        ...spanned(figure, figure.from, figure.to),
        kind: other.kind,
        unit: unitOf(other, isMillions),
        rule: 'unit-of-rival',
      }
    : null;
}

// "410 million francs a year, with debts of 1.2 billion": what is so large need not come each year.
function unitOf({ kind, unit }: Amount, isMillions: boolean): string | null {
  return kind === 'money' && isMillions ? currencyOf(unit!) : unit;
}

// "not the 300 | first spoken of"; not "5-2", "24/7".
function closes(figure: Figure, tokens: readonly Token[], to: number): boolean {
  const next = tokens[figure.to]?.lower ?? '';
  return (isAllSaid(figure, tokens, to) && next !== '-' && next !== '/') || FIRST.test(next);
}

// What differs so much is not measured by the same thing.
function isLike(value: number, one: Amount, isMillions: boolean, mostTimes: number): boolean {
  if (
    one.unit === null ||
    one.unit === 'times' ||
    typeof one.value !== 'number' ||
    !/^(?:money|percentage|count)$/.test(one.kind)
  )
    return false;
  if (isMillions && one.value < 1_000_000) return false;
  return one.value / value <= mostTimes && value / one.value <= mostTimes;
}

// "has offered 2.2", "insists on 20", "held out for 4.9", "not the 300", "rather than 60".
function isAnswered(tokens: readonly Token[], figure: Figure, start: number): boolean {
  let link = figure.from - 1;
  while (link >= start && QUALIFYING.test(tokens[link]!.lower)) link -= 1;
  if (link < start) return false;
  if (/^(?:not|than)$/.test(tokens[link]!.lower)) return true;
  for (let steps = 0; steps < 2 && link > start && /^(?:for|on|of|out)$/.test(tokens[link]!.lower); steps += 1)
    link -= 1;
  // "Of their pay for two": the tagger takes it for a verb.
  if (OWNING.test(tokens[link - 1]?.lower ?? '')) return false;
  return tokens[link]!.pos === 'VERB' && isAnswering(tokens[link]!.base);
}

const isAnswering = isAmong(units.answering);
const FIRST = /^(?:first|originally|earlier|previously|now|instead)$/;
const OWNING = /^(?:the|an?|my|your|his|her|its|our|their)$/;
const QUALIFYING =
  /^(?:about|around|nearly|almost|some|just|only|roughly|over|under|more|less|fewer|least|most|at|the|no|even|another|up|to)$/;
