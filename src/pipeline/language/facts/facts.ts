import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../in-order.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalFact, Names, Sentence } from '../../types.ts';
import { statedDay } from '../../wording/stated-day.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { datelineEnd } from './dateline-end.ts';
import { tenseAt } from './dates/tense.ts';
import { datesIn, type When } from './dates.ts';
import { locatedIn } from './located.ts';
import { ownersOf } from './owners.ts';
import { type PlaceNames, placeNames, placesIn, withNumber } from './places.ts';
import { spelledIn } from './spelled.ts';

/**
 * Figures, money, percentages, durations, dates and places of a document, in order, each with its exact words, the
 * issue nearest to it and the parties whose deed or thing it is.
 */
export function factsOf(
  lexed: Lexed,
  names: Names,
  issues: readonly (readonly IssueMention[])[],
  acts: readonly LocalAct[],
  when: When = whenOf(lexed.document),
): LocalFact[] {
  const places = placeNames(names);
  const owners = ownersOf(lexed, names, acts);
  let earlier: Amount | undefined;
  return lexed.sentences.flatMap((sentence) => {
    const amounts = amountsOf(lexed, { ...sentence, from: datelineEnd(lexed, sentence) }, places, when, earlier);
    earlier = amounts.findLast(({ kind, unit }) => kind === 'count' && unit !== null);
    return amounts.map((amount) => {
      const { kind, value, unit, rule } = amount;
      const span = { start: lexed.tokens[amount.from]!.start, end: lexed.tokens[amount.to - 1]!.end };
      const { act, parties } = owners(span, sentence.index);
      return {
        id: recordId('f', lexed.document.sha256, span, kind),
        ...span,
        sentence: sentence.index,
        kind,
        value,
        unit,
        issue: act?.issue ?? nearest(issues[sentence.index] ?? [], span),
        parties,
        rule,
      };
    });
  });
}

function whenOf(document: Lexed['document']): When {
  const day = statedDay(document);
  return { day, near: day };
}

function amountsOf(
  { tokens }: Lexed,
  { from, to }: Sentence,
  places: PlaceNames,
  when: When,
  earlier: Amount | undefined,
): Amount[] {
  const dates = datesIn(tokens, from, to, when, (at) => tenseAt(tokens, from, to, at));
  const taken = new Set<number>();
  for (const { from: start, to: end } of dates) for (let at = start; at < end; at += 1) taken.add(at);
  const spelled = spelledIn(tokens, from, to).filter((amount) => !overlaps(amount, taken));
  for (const { from: start, to: end } of spelled) for (let at = start; at < end; at += 1) taken.add(at);
  const figures = amountsIn(tokens, from, to, (at) => taken.has(at), earlier);
  const amounts = [...spelled, ...figures.filter((amount) => !overlaps(amount, taken))];
  const found = [...dates, ...amounts].sort((a, b) => a.from - b.from);
  for (const { from: start, to: end } of amounts) for (let at = start; at < end; at += 1) taken.add(at);
  const numbered = (place: Amount) => withNumber(place, tokens, to);
  const where = placesIn(tokens, from, to, places)
    .map(numbered)
    .filter((place) => !overlaps(place, taken));
  for (const { from: start, to: end } of where) for (let at = start; at < end; at += 1) taken.add(at);
  const located = locatedIn(tokens, from, to, places)
    .map(numbered)
    .filter((place) => !overlaps(place, taken));
  return [...found, ...where, ...located].sort((a, b) => a.from - b.from);
}

function overlaps({ from, to }: Amount, taken: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
}

// Issues come in order of start: only the neighbours of the place can be nearest.
function nearest(issues: readonly IssueMention[], { start, end }: Span): string | null {
  const place = firstStarting(issues, start);
  const gap = (issue: IssueMention) => Math.max(0, issue.start - end, start - issue.end);
  const near = issues.slice(Math.max(0, place - 2), place + 2).sort((a, b) => gap(a) - gap(b));
  return near[0]?.issue ?? null;
}
