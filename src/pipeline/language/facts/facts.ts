import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../in-order.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalFact, Names, Sentence } from '../../types.ts';
import { statedDay } from '../../wording/stated-day.ts';
import { type LargeUnit, largeUnitOf } from './amounts/large-unit.ts';
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
 * issue nearest to it and the parties whose deed or thing it is. Millions of which it does not say what are of `currency`,
 * until it names one.
 */
export function factsOf(
  lexed: Lexed,
  names: Names,
  issues: readonly (readonly IssueMention[])[],
  acts: readonly LocalAct[],
  when: When = whenOf(lexed.document),
  currency: string | null = null,
): LocalFact[] {
  const places = placeNames(names);
  const owners = ownersOf(lexed, names, acts);
  const lately: (readonly Amount[])[] = [];
  let large: LargeUnit = { unit: currency, mixed: false };
  return lexed.sentences.flatMap((sentence) => {
    const told = large.mixed ? null : large.unit;
    const amounts = amountsOf(lexed, { ...sentence, from: datelineEnd(lexed, sentence) }, places, when, lately, told);
    large = largeUnitOf(amounts, lexed.tokens, large);
    lately.push(amounts);
    if (lately.length > LATELY) lately.shift();
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
        issue: issueOf(issues[sentence.index] ?? [], span, act, lexed.document.text),
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
  lately: readonly (readonly Amount[])[],
  currency: string | null,
): Amount[] {
  const dates = datesIn(tokens, from, to, when, (at) => tenseAt(tokens, from, to, at));
  const taken = new Set<number>();
  for (const { from: start, to: end } of dates) for (let at = start; at < end; at += 1) taken.add(at);
  const spelled = spelledIn(tokens, from, to).filter((amount) => !overlaps(amount, taken));
  for (const { from: start, to: end } of spelled) for (let at = start; at < end; at += 1) taken.add(at);
  const figures = amountsIn(tokens, from, to, (at) => taken.has(at), lately.at(-1), currency, lately.flat());
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

// That of the act that tells it, else the issue nearest to the figure. What stands in another clause says nothing of it,
// "Nurses want a raise, and 412 flights were cancelled", but where a party does something by the figure and the sentence
// treats nothing else: "Peru frees 40, while Chile will hand over 12".
function issueOf(issues: readonly IssueMention[], span: Span, act: LocalAct | null, text: string): string | null {
  const within = act !== null && act.start <= span.start && span.end <= act.end;
  if (act !== null && act.issue !== null && (within || !isParted(act, span, text))) return act.issue;
  const first = nearest(issues, span);
  if (!first || !isParted(first, span, text)) return first?.issue ?? null;
  return within && issues.every(({ issue }) => issue === first.issue) ? first.issue : null;
}

function isParted(told: Span, figure: Span, text: string): boolean {
  if (told.end <= figure.start) return PARTED.test(text.slice(told.end, figure.start));
  return figure.end <= told.start && PARTED_AHEAD.test(text.slice(figure.end, told.start));
}

// Issues come in order of start: only the neighbours of the place can be nearest.
function nearest(issues: readonly IssueMention[], { start, end }: Span): IssueMention | undefined {
  const place = firstStarting(issues, start);
  const gap = (issue: IssueMention) => Math.max(0, issue.start - end, start - issue.end);
  return issues.slice(Math.max(0, place - 2), place + 2).sort((a, b) => gap(a) - gap(b))[0];
}

/** In sentences: for so long a figure may answer one that was told. */
const LATELY = 3;
const CLAUSE =
  '[;:–—]|,\\s(?:and|but|or|so|yet|nor|as|the|an?|he|she|it|they|we|his|her|its|their)\\b|,\\s\\p{L}+(?:ed|id)\\s|\\b(?:and|but)\\s\\p{L}+ed\\s|\\b(?:when|while|whereas|because|after|before|until|unless|if|although|though)\\b';
const RELATIVE = '\\b(?:that|which|who|whom|whose|where)\\b';
/** "A strike that has cost 3,000 jobs" goes on about the strike; "a strike at a mill that employs 3,000" does not. */
const PARTED = new RegExp(`${CLAUSE}|\\S\\s.*${RELATIVE}`, 'su');
const PARTED_AHEAD = new RegExp(`${CLAUSE}|${RELATIVE}`, 'u');
