import type { Analysis, LocalFact } from '../types.ts';
import { DAY_IN_MS, WEEKDAY } from '../wording/calendar.ts';
import { datelineLength } from '../wording/dateline.ts';
import type { Report } from './independence.ts';
import { areNear, type Day, daysIn, ownDay } from './occasions/days.ts';
import { type Ordinals, ordinalsIn } from './occasions/ordinals.ts';

/**
 * How the occasions stand to each other that two sentences tell of: later rounds of the same talks read alike. A sentence
 * that says nothing tells of its document's.
 */
export function occasionsOf(analyses: readonly Analysis[]): (a: Report, b: Report) => Timing {
  const documents = analyses.map(occasionIn);
  const figures = analyses.map(figuresIn);
  const dates = analyses.map((one) => datesIn(one));
  const weekdays = analyses.map((one) => datesIn(one, WEEKDAYS));
  return (a, b) => {
    const [one, other] = [documents[a.document]!, documents[b.document]!];
    const [first, second] = [one.sentences[a.sentence]!, other.sentences[b.sentence]!];
    const [filed, otherFiled] = [one.day, other.day];
    const daysApart = (days: number) => filed !== null && otherFiled !== null && !areNear(filed, otherFiled, days);
    const sameDay = first.days.some((day) => second.days.some((same) => areNear(day, same, 0)));
    const sameFigure = share(figures[a.document]![a.sentence]!, figures[b.document]![b.sentence]!);
    // One of them looks at what the other's document is about, or both give a figure that is not met twice by chance.
    const linked = sameDay || refersTo(first, other) || refersTo(second, one) || sameFigure;
    const otherDay = first.days.length > 0 && second.days.length > 0 && !sameDay;
    const [told, otherTold] = [dates[a.document]![a.sentence]!, dates[b.document]![b.sentence]!];
    const otherDates = areElsewhen(told, otherTold);
    // Two days may be two counts of one thing; "by 2029" and "in 2031" are not.
    const otherYear = otherDates && [...told, ...otherTold].some((date) => /^\d{4}$/.test(date));
    const otherWeek = isOfOtherWeek(first, second, otherFiled) || isOfOtherWeek(second, first, filed);
    return {
      otherRound:
        ((otherYear || otherWeek) && !sameFigure) ||
        differ(first.ordinals, second.ordinals) ||
        (differ(one.ordinals, other.ordinals) && !linked) ||
        areWeeksApart(weekdays[a.document]![a.sentence]!, weekdays[b.document]![b.sentence]!) ||
        isEachOwnNews(
          { told: weekdays[a.document]![a.sentence]!, filed },
          { told: weekdays[b.document]![b.sentence]!, filed: otherFiled },
        ),
      otherTime: otherDay || otherDates || otherWeek || (daysApart(SAME_AFFAIR) && !linked),
      otherNews: daysApart(SAME_NEWS),
    };
  };
}

function occasionIn({ document, sentences }: Analysis): DocumentOccasion {
  const told = sentences.map(({ start, end }) => {
    const filed = datelineLength(document.text.slice(start, end));
    const words = document.text.slice(start + filed, end);
    return { ordinals: ordinalsIn(words), days: daysIn(words), weekday: ON_WEEKDAY.test(words) };
  });
  // Where the head tells of two, the first told is the document's own.
  const lead = [ordinalsIn(document.title), ...told.slice(0, LEAD).map((own) => own.ordinals)];
  const ordinals = new Map(lead.reverse().flatMap((own) => [...own]));
  return { sentences: told, ordinals, day: ownDay(document) };
}

// "On 4 June" and "on Thursday" of a report filed on 20 August.
function isOfOtherWeek({ days }: Occasion, other: Occasion, filed: Day | null): boolean {
  if (days.length === 0 || other.days.length > 0 || !other.weekday || filed === null) return false;
  return !days.some((day) => areNear(day, filed, SAME_AFFAIR));
}

// "The second round, in March, …" in a report of the third.
function refersTo(sentence: Occasion, document: DocumentOccasion): boolean {
  for (const [noun, ordinal] of sentence.ordinals) if (document.ordinals.get(noun) === ordinal) return true;
  return document.day !== null && sentence.days.some((day) => areNear(day, document.day!, SAME_AFFAIR));
}

function differ(a: Ordinals, b: Ordinals): boolean {
  for (const [noun, ordinal] of a) if (b.has(noun) && b.get(noun) !== ordinal) return true;
  return false;
}

// Figures large enough not to be met twice by chance.
function figuresIn({ facts, sentences }: Analysis): Set<string>[] {
  const figures = sentences.map(() => new Set<string>());
  for (const fact of facts) if (isTelling(fact)) figures[fact.sentence]!.add(`${fact.kind} ${fact.value}`);
  return figures;
}

function datesIn({ facts, sentences }: Analysis, told?: string): string[][] {
  const dates: string[][] = sentences.map(() => []);
  for (const { kind, value, sentence, rule } of facts)
    if (kind === 'date' && value !== null && !String(value).startsWith('--') && (told ?? rule) === rule)
      dates[sentence]!.push(...String(value).split('/'));
  return dates;
}

// "By 2029" and "in 2031"; "in 2031" only says less than "in March 2031".
function areElsewhen(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));
}

// "Sued on Tuesday" and "were heard on Tuesday", weeks later: each is the news of its own week.
function areWeeksApart(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.map(Date.parse), b.map(Date.parse)];
  const apart = one.flatMap((day) => other.map((same) => Math.abs(day - same) / DAY_IN_MS));
  return apart.length > 0 && apart.every((days) => days > SAME_AFFAIR);
}

// "Announced on Wednesday", of a paper of that Wednesday, and "said on Thursday" of one of the Thursday before: each tells the
// news of its own day.
function isEachOwnNews(a: OfDays, b: OfDays): boolean {
  if (a.told.length !== 1 || b.told.length !== 1 || !isNewsOfDay(a) || !isNewsOfDay(b)) return false;
  return Math.abs(Date.parse(a.told[0]!) - Date.parse(b.told[0]!)) / DAY_IN_MS > SAME_NEWS;
}

function isNewsOfDay({ told: [day], filed }: OfDays): boolean {
  if (filed === null || filed.year === null) return false;
  const before = (Date.UTC(filed.year, filed.month, filed.day) - Date.parse(day!)) / DAY_IN_MS;
  return before >= 0 && before <= NEXT_DAY;
}

function isTelling({ kind, value }: LocalFact): boolean {
  return kind !== 'date' && kind !== 'place' && kind !== 'duration' && typeof value === 'number' && value >= 10;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const figure of a) if (b.has(figure)) return true;
  return false;
}

const ON_WEEKDAY = new RegExp(`\\b${WEEKDAY}\\b`, 'i');
/** The rule of a day that is told by its name alone. */
const WEEKDAYS = 'date-weekday';
/** Sentences at the head of a document that say which occasion it is about. */
const LEAD = 2;
/** Days within which two documents can have the same news, and after which they tell of another stage of an affair. */
const SAME_NEWS = 2;
/** Days after what was done in which a paper has it for its news. */
const NEXT_DAY = 1;
const SAME_AFFAIR = 7;

export interface Timing {
  /** One tells of the second round, the other of the third, or each of a time of its own. */
  readonly otherRound: boolean;
  /** Their dates differ, or their documents' stages of the affair, and neither looks at the other's. */
  readonly otherTime: boolean;
  /** Their documents were filed on other days. */
  readonly otherNews: boolean;
}

/** The weekdays that a sentence tells, and when its document was filed. */
interface OfDays {
  readonly told: readonly string[];
  readonly filed: Day | null;
}

interface Occasion {
  readonly ordinals: Ordinals;
  readonly days: readonly Day[];
  /** It tells of a day of the week. */
  readonly weekday: boolean;
}

interface DocumentOccasion {
  readonly sentences: readonly Occasion[];
  readonly ordinals: Ordinals;
  /** The day it is dated; null where none is stated. */
  readonly day: Day | null;
}
