import type { Analysis, LocalFact } from '../types.ts';
import { datelineLength } from '../wording/dateline.ts';
import type { Report } from './independence.ts';
import { areNear, type Day, daysIn, ownDay } from './occasions/days.ts';
import { type Ordinals, ordinalsIn } from './occasions/ordinals.ts';

/**
 * How alike two sentences must be to report one thing, for the occasions they tell of: later rounds of the same talks
 * read alike. 0 where nothing speaks against one occasion; a sentence that says nothing tells of its document's.
 */
export function occasionsOf(analyses: readonly Analysis[]): (a: Report, b: Report) => number {
  const documents = analyses.map(occasionIn);
  const figures = analyses.map(figuresIn);
  const dates = analyses.map(datesIn);
  return (a, b) => {
    const [one, other] = [documents[a.document]!, documents[b.document]!];
    const [first, second] = [one.sentences[a.sentence]!, other.sentences[b.sentence]!];
    if (differ(first.ordinals, second.ordinals)) return NEVER;
    const apart =
      differ(one.ordinals, other.ordinals) ||
      (one.day !== null && other.day !== null && !areNear(one.day, other.day, SAME_NEWS));
    const dated = first.days.length > 0 && second.days.length > 0;
    if (!apart && areElsewhen(dates[a.document]![a.sentence]!, dates[b.document]![b.sentence]!)) return DATES_DIFFER;
    const sameDay = first.days.some((day) => second.days.some((same) => areNear(day, same, 0)));
    if (dated && !sameDay) return apart ? NEVER : DATES_DIFFER;
    if (!apart || sameDay || refersTo(first, other) || refersTo(second, one)) return 0;
    return share(figures[a.document]![a.sentence]!, figures[b.document]![b.sentence]!) ? FIGURE_AGREES : NEVER;
  };
}

function occasionIn({ document, sentences }: Analysis): DocumentOccasion {
  const told = sentences.map(({ start, end }) => {
    const filed = datelineLength(document.text.slice(start, end));
    const words = document.text.slice(start + filed, end);
    return { ordinals: ordinalsIn(words), days: daysIn(words) };
  });
  // Where the head tells of two, the first told is the document's own.
  const lead = [ordinalsIn(document.title), ...told.slice(0, LEAD).map((own) => own.ordinals)];
  const ordinals = new Map(lead.reverse().flatMap((own) => [...own]));
  return { sentences: told, ordinals, day: ownDay(document) };
}

// "The second round, in March, …" in a report of the third.
function refersTo(sentence: Occasion, document: DocumentOccasion): boolean {
  for (const [noun, ordinal] of sentence.ordinals) if (document.ordinals.get(noun) === ordinal) return true;
  return document.day !== null && sentence.days.some((day) => areNear(day, document.day!, SAME_NEWS));
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

function datesIn({ facts, sentences }: Analysis): string[][] {
  const dates: string[][] = sentences.map(() => []);
  for (const { kind, value, sentence } of facts)
    if (kind === 'date' && value !== null && !String(value).startsWith('--'))
      dates[sentence]!.push(...String(value).split('/'));
  return dates;
}

// "By 2029" and "in 2031"; "in 2031" only says less than "in March 2031".
function areElsewhen(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));
}

function isTelling({ kind, value }: LocalFact): boolean {
  return kind !== 'date' && kind !== 'place' && kind !== 'duration' && typeof value === 'number' && value >= 10;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((figure) => b.has(figure));
}

/** Sentences at the head of a document that say which occasion it is about. */
const LEAD = 2;
/** Days within which two documents can tell of the same news. */
const SAME_NEWS = 7;
const NEVER = Number.POSITIVE_INFINITY;
/** Two reports of one thing may differ on its date; then all the rest must agree. */
const DATES_DIFFER = 0.45;
/** A figure told again of another occasion may be what was asked then and is agreed now. */
const FIGURE_AGREES = 0.45;

interface Occasion {
  readonly ordinals: Ordinals;
  readonly days: readonly Day[];
}

interface DocumentOccasion {
  readonly sentences: readonly Occasion[];
  readonly ordinals: Ordinals;
  /** The day it is dated; null where none is stated. */
  readonly day: Day | null;
}
