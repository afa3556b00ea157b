import type { Reading } from '../../reading.ts';
import { type Line, linesOf } from './lines.ts';
import { isOwnAside, isOwnQuestion, isPrompt, saysWe } from './words.ts';

/**
 * What in a text may be asked of somebody and what answers it, by the ways in which interviews without labels are printed: the
 * questions in other letters; each in a line above its answer, with a blank line before the next; each in a paragraph of its
 * own. The last may begin at any of its first questions: the title may be one.
 */
export function exchangesIn(reading: Reading): Exchange[] {
  const lines = linesOf(reading);
  const printed = markedIn(reading, lines) ?? pairedIn(reading, lines);
  return printed ? [printed] : startsOf(reading, lines).map((first) => alternatingFrom(reading, lines, first));
}

// "**Will you sign?**" above what answers it.
function markedIn(reading: Reading, lines: readonly Line[]): Exchange | null {
  const first = lines.findIndex((one, at) => one.marked && asks(reading, one) && lines[at + 1]?.marked === false);
  if (first < 1) return null;
  const parts = lines.slice(first).map((line) => ({ line, asks: line.marked }));
  const marked = parts.filter(({ asks }) => asks);
  return areAsked(reading, marked, parts.length - marked.length)
    ? { before: lines.slice(0, first), parts, sure: true }
    : null;
}

// "You pay them 900. | Eleven hundred, since May." and a blank line.
function pairedIn(reading: Reading, lines: readonly Line[]): Exchange | null {
  const opens = lines.map(({ block }, at) => block !== lines[at - 1]?.block);
  const isPair = (at: number) =>
    opens[at]! && opens[at + 1] === false && isOwnAside(reading, lines[at]!) && !saysWe(reading, lines[at]!);
  const first = lines.findIndex((one, at) => isPair(at) && asks(reading, one));
  if (first < 1) return null;
  const parts = lines.slice(first).map((line, at) => ({ line, asks: isPair(first + at) }));
  const pairs = parts.filter(({ asks }) => asks);
  const blocks = opens.slice(first).filter(Boolean).length;
  return pairs.length * 4 >= blocks * 3 && areAsked(reading, pairs, pairs.length)
    ? { before: lines.slice(0, first), parts, sure: true }
    : null;
}

// Not every question of an interview ends as one: "The owners call it theft."
function areAsked(reading: Reading, asked: readonly Part[], answers: number): boolean {
  const put = asked.filter(({ line }) => asks(reading, line)).length;
  return asked.length >= FEWEST && answers >= FEWEST && put >= 2 && put * 4 >= asked.length;
}

// Where the first questions stand, each with what is put and answered before it.
function startsOf(reading: Reading, lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length && found.length < STARTS; at += 1) {
    if (!isOwnQuestion(reading, lines[at]!)) continue;
    let first = at;
    while (first > 2 && isPrompt(reading, lines[first - 2]!) && !asks(reading, lines[first - 1]!)) first -= 2;
    if (first > 0) found.push(first);
  }
  return found;
}

function alternatingFrom(reading: Reading, lines: readonly Line[], first: number): Exchange {
  const own = lines.slice(first);
  const put = putAmong(reading, own);
  const parts = own.map((line) => ({ line, asks: asks(reading, line) || put.has(line) }));
  return { before: lines.slice(0, first), parts, sure: false };
}

// "The owners call it theft." between two answers, where a question has one paragraph for its answer: it is put to the person
// too, even where a reader asks it and says "my".
function putAmong(reading: Reading, lines: readonly Line[]): ReadonlySet<Line> {
  const runs = runsBetween(reading, lines);
  const single = runs.filter(({ length }) => length === 1).length;
  if (single < LEAST_SINGLE || single * 2 < runs.length) return new Set();
  const strict = single * 3 >= runs.length * 2;
  const whole = runs.filter(({ length }) => length % 2 === 1);
  return new Set(
    whole.flatMap((run) =>
      run.filter(
        (one, at) =>
          at % 2 === 1 && isSentence(reading, one) && isOwnAside(reading, one) && (strict || !saysWe(reading, one)),
      ),
    ),
  );
}

// The paragraphs that stand together between two that ask.
function runsBetween(reading: Reading, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const one of lines)
    if (asks(reading, one)) runs.push([]);
    else runs.at(-1)?.push(one);
  return runs;
}

function isSentence({ tokens }: Reading, { from, to }: Line): boolean {
  return tokens[from]!.sentence === tokens[to - 1]!.sentence;
}

function asks(reading: Reading, one: Line): boolean {
  return isOwnQuestion(reading, one) || isPrompt(reading, one);
}

/** Questions, and answers. */
const FEWEST = 3;
/** Questions with which an interview may begin: one may be its title, one its subtitle. */
const STARTS = 3;
/** Answers of one paragraph. */
const LEAST_SINGLE = 2;

export interface Part {
  readonly line: Line;
  readonly asks: boolean;
}

export interface Exchange {
  /** What stands above the first question. */
  readonly before: readonly Line[];
  readonly parts: readonly Part[];
  /** It is printed so that it can be nothing but questions and what answers them. */
  readonly sure: boolean;
}
