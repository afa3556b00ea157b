import stopWords from './data/stop-words.json' with { type: 'json' };
import type { Variants } from './variants.ts';
import { wordsIn } from './words.ts';

/** What a reader typed, as the things looked for, each with the ways it may be written. */
export function queryOf(text: string, variants: Variants): Query {
  const phrase = /^\s*["“].+["”]\s*$/u.test(text);
  const words = wordsIn(text).slice(0, mostWords);
  const slots = phrase ? words.map((word) => slot([word], [])) : slotsOf(words, variants);
  const telling = slots.filter(({ words: [first, ...rest] }) => rest.length > 0 || !dull.has(first ?? ''));
  return { words, phrase, slots: distinct(phrase || !isEnough(telling, words) ? slots : telling) };
}

/** "would not have been" is all dull words, and still a reader may look for just that. */
const isEnough = (telling: readonly Slot[], words: readonly string[]) =>
  telling.length > 1 || (telling.length === 1 && words.length < 4);

/** Enough for a pasted sentence; more would only cost time. */
const mostWords = 60;
const dull = new Set(stopWords.words);

/** From left to right, the longest stretch that has variants first. */
function slotsOf(words: readonly string[], variants: Variants): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; ) {
    const next = slotAt(words, at, variants);
    slots.push(next);
    at += next.words.length;
  }
  return slots;
}

function slotAt(words: readonly string[], at: number, variants: Variants): Slot {
  for (let length = Math.min(variants.longest, words.length - at); length > 0; length--) {
    const stretch = words.slice(at, at + length);
    const others = [...variants.of(stretch), ...amounts(stretch), ...daysOf(stretch)];
    if (length === 1 || others.length > 0) return slot(stretch, others);
  }
  return slot([words[at]!], []);
}

const slot = (words: readonly string[], others: readonly (readonly string[])[]): Slot => ({
  words,
  forms: [words, ...others].map((form) => {
    const telling = form.filter((word) => !dull.has(word));
    return telling.length === 0 ? form : telling;
  }),
});

/** "5bn" for "5 billion" and the reverse. */
function amounts(words: readonly string[]): string[][] {
  const [, figure, unit] = /^(\d+) ?([a-z]+)$/.exec(words.join(' ')) ?? [];
  const pair = units.find((names) => names.includes(unit ?? ''));
  if (!figure || !pair) return [];
  return words.length === 1 ? pair.slice(0, 1).map((name) => [figure, name]) : pair.map((name) => [`${figure}${name}`]);
}

/** "4 March 2025" for "2025-03-04", whose hyphens the comparison leaves out. */
function daysOf([word, next]: readonly string[]): string[][] {
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(word ?? '') ?? [];
  return year && next === undefined ? [[`${Number(day)}`, months[Number(month) - 1]!, year]] : [];
}

const months = 'january february march april may june july august september october november december'.split(' ');

const units = [
  ['thousand', 'k'],
  ['million', 'm', 'mn'],
  ['billion', 'bn'],
  ['trillion', 'tn'],
];

function distinct(slots: readonly Slot[]): Slot[] {
  const byWords = new Map(slots.map((each) => [each.words.join(' '), each]));
  return [...byWords.values()];
}

export interface Query {
  /** All words, in the form they are compared in. */
  readonly words: readonly string[];
  /** Asked for in quotation marks: next to each other, as they stand. */
  readonly phrase: boolean;
  readonly slots: readonly Slot[];
}

/** One thing looked for. */
export interface Slot {
  readonly words: readonly string[];
  /** The ways it may be written, as asked first; a form of several words must stand close together. */
  readonly forms: readonly (readonly string[])[];
}
