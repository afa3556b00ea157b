import type { Difference } from '#src/schema/evidence.ts';
import type { LocalFact } from '../../types.ts';
import { DAY_IN_MS } from '../../wording/calendar.ts';
import { NUMBER_WORDS } from '../../wording/number-words.ts';
import type { Member } from '../differences.ts';
import { measureOf } from '../measure.ts';
import { isSameThing, type Thing, thingOf } from './thing.ts';

/**
 * Figures and dates of the same kind and unit, and of the same thing, that differ, where two sentences give just one each
 * that the other does not.
 */
export function figureDifferences(members: readonly Member[]): Difference[] {
  const measures = new Map<string, Given[][]>();
  const numbers = members.map(numbersIn);
  members.forEach((member, i) => {
    for (const fact of member.analysis.facts) {
      if (fact.sentence !== member.sentence.index || fact.value === null || fact.kind === 'place') continue;
      const measure = measureOf(fact);
      const given = measures.get(measure) ?? members.map(() => []);
      given[i]!.push({
        document: member.analysis.document.id,
        start: fact.start,
        end: fact.end,
        value: fact.value,
        numbers: numbers[i]!,
        thing: thingOf(fact, member),
        terms: fact.kind === 'date' ? termsOf(fact, member) : null,
      });
      measures.set(measure, given);
    }
  });
  return [...measures].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([measure, given]) => differing(measure, given));
}

function differing(measure: string, given: readonly (readonly Given[])[]): Difference[] {
  const versions = new Map<Given['value'], Given>();
  for (const [i, own] of given.entries()) {
    for (const other of given.slice(i + 1)) {
      const [a, ...moreOfOwn] = own.filter(({ value }) => !other.some((one) => one.value === value));
      const [b, ...moreOfOther] = other.filter(({ value }) => !own.some((one) => one.value === value));
      if (!a || !b || moreOfOwn.length > 0 || moreOfOther.length > 0 || agree(a, b)) continue;
      if (!isSameThing(a.thing, b.thing) || !mayBeOne(measure, a, b, own.length + other.length)) continue;
      for (const one of [a, b]) if (!versions.has(one.value)) versions.set(one.value, one);
    }
  }
  if (versions.size < 2) return [];
  const kind = measure.startsWith('date') ? 'date' : 'figure';
  return [{ kind, spans: [...versions.values()].map(({ document, start, end }) => ({ document, start, end })) }];
}

// Two days are told of one thing only where each sentence has no other, both stand alike ("on", "from", "by") and are
// near; a share or a length that is many times another is of something else, and so are "two patrol boats" of "70 boats".
function mayBeOne(measure: string, a: Given, b: Given, given: number): boolean {
  if (measure.startsWith('date'))
    return given === 2 && a.terms !== null && a.terms === b.terms && daysBetween(a.value, b.value) <= MOST_DAYS;
  const [low, high] = [Number(a.value), Number(b.value)].sort((one, other) => one - other);
  if (/^(?:percentage|duration)/.test(measure)) return high! <= MOST_TIMES * low!;
  return low! >= FEW || high! <= MOST_TIMES_FEW * low!;
}

function daysBetween(a: Given['value'], b: Given['value']): number {
  const [own, other] = [a, b].map((value) =>
    DAY.test(String(value)) ? Date.parse(String(value).slice(0, 10)) : Number.NaN,
  );
  const days = Math.abs(own! - other!) / DAY_IN_MS;
  return Number.isNaN(days) ? Infinity : days;
}

// How a day stands: null of one in brackets, which says when a paper was filed, and of "today's prices", which tells of which
// prices.
function termsOf({ start, end }: LocalFact, { analysis, sentence }: Member): string | null {
  const before = analysis.document.text.slice(sentence.start, start);
  if (/\([^()]*$/.test(before) || /^['’]s?\s/.test(analysis.document.text.slice(end, end + 3))) return null;
  return TERMS.exec(before)?.[1]?.toLowerCase() ?? 'on';
}

// "March 2022" only says less than "3 March 2022", "3 June" less than "3 to 5 June"; and "40 of 210 trains" does not
// contradict "40 trains".
function agree(a: Given, b: Given): boolean {
  if (typeof a.value === 'string' && typeof b.value === 'string') {
    const [own, other] = [a.value.split('/'), b.value.split('/')];
    // "--06-03" is the third of June of any year.
    const ends = (one: string, day: string) => day.startsWith('--') && one.endsWith(day.slice(1));
    return own.some((one) =>
      other.some((day) => one.startsWith(day) || day.startsWith(one) || ends(one, day) || ends(day, one)),
    );
  }
  return a.numbers.has(Number(b.value)) || b.numbers.has(Number(a.value));
}

function numbersIn({ analysis, sentence }: Member): Set<number> {
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const facts = analysis.facts.filter((fact) => fact.sentence === sentence.index);
  return new Set([
    ...tokens.map(({ lower }) => NUMBER_WORDS.get(lower) ?? Number(lower.replaceAll(',', ''))),
    ...facts.map(({ value }) => Number(value)),
  ]);
}

/** "By", "from the", "by 2 p.m. on". */
const TERMS =
  /\b(from|since|until|till|by|before|after)(?: the| late| early| \d[\d.:]*(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?: on)?| (?:noon|midnight|midday) on)? $/iu;
const DAY = /^\d{4}-\d\d-\d\d/;
/** Dates farther apart, and figures so many times as large, are of two things, and no two accounts of one. */
const MOST_DAYS = 31;
const MOST_TIMES = 4;
/** So few are not miscounted for so many times as many. */
const FEW = 5;
const MOST_TIMES_FEW = 10;

interface Given {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  /** All numbers of its sentence. */
  readonly numbers: ReadonlySet<number>;
  /** What it is a figure of. */
  readonly thing: Thing;
  /** Of a day, how it stands; null of other facts, and where it is none of the thing's. */
  readonly terms: string | null;
}
