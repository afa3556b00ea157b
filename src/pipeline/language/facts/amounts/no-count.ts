import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { IDENTIFIERS, MONTH_WORDS, WEEKDAYS } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { headTokenOf, nounPhraseEnd } from '../phrases.ts';
import { afterHyphen, timeOf } from './parts.ts';

/** "Article 5", "Boeing 737", "aged 45": the number names what stands before it. */
export function isName(figure: Figure, tokens: readonly Token[], from: number): boolean {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  if (!before) return false;
  if (IDENTIFIERS.has(before.lower)) return true;
  // "9:30", not "prisoners: 340 people".
  const glued = before.end === tokens[figure.from]!.start;
  // "7. Seventy-two of them": the item of a list has its number and a blank.
  if (/^[/#]$/.test(before.text) || (/^[.:]$/.test(before.text) && glued)) return true;
  const after = tokens[figure.to];
  const named = before.pos === 'PROPN' && !WEEKDAYS.has(before.lower) && !MONTH_WORDS.has(before.lower);
  return named && after?.pos !== 'NOUN' && after?.pos !== 'ADJ' && after?.pos !== 'PROPN';
}

/** True for four figures that may stand for a year, whatever is before them. */
export function mayBeYear({ from, to }: Figure, tokens: readonly Token[]): boolean {
  return to === from + 1 && /^(?:19|20)\d\d$/.test(tokens[from]!.text);
}

/** "In 2022", "May 2025": no count of anything. */
export function isYear(tokens: readonly Token[], figure: Figure): boolean {
  const { text } = tokens[figure.from]!;
  if (figure.to !== figure.from + 1 || !/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const before = figure.from > 0 ? tokens[figure.from - 1]!.lower : '';
  // "The landmark 2015 | Lima accord", "the 2015 | Athens accord", not "2015 Peruvians".
  const after = tokens[figure.to];
  const isOfMore = !after?.lower.endsWith('s') || tokens[figure.to + 1]?.pos === 'NOUN';
  if (mayBeYear(figure, tokens) && after?.pos === 'PROPN' && isOfMore) return true;
  return YEAR_BEFORE.test(before) || (figure.from > 0 && MONTH_WORDS.has(before));
}

/** "One in five nurses", "a two-thirds majority", "a six-year-old", "the two sides": no count of anything. */
export function isShare(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const before = figure.from - 2 >= from ? tokens[figure.from - 1]!.lower : '';
  if (before === 'in' && (tokens[figure.from - 2]!.pos === 'NUM' || tokens[figure.from - 2]!.lower === 'one'))
    return true;
  const { at } = afterHyphen(tokens, figure, to);
  const noun = at < to ? tokens[at]!.lower : '';
  if (FRACTIONS.has(noun) || (timeOf(noun) && figure.value !== null)) return true;
  if (figure.value !== 2) return false;
  const isKnown = figure.from > from && DEFINITE.test(tokens[figure.from - 1]!.lower);
  return SIDES.has(singular(noun)) || (isKnown && isPair(tokens, at, to));
}

// "the two warring parties", "the two unions", "these two": who they are is told elsewhere; "the two officers" are counted.
function isPair(tokens: readonly Token[], at: number, to: number): boolean {
  const end = nounPhraseEnd(tokens, at, to);
  if (end === at) return true;
  const head = singular(tokens[headTokenOf(tokens, at, end)]!.lower);
  return SIDES.has(head) || PAIRS.has(head);
}

function singular(noun: string): string {
  return noun.length > 3 && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** "One soldier" counts; "the one", "one another", "one of", "no one" do not. */
export function isCountedOne(tokens: readonly Token[], figure: Figure, from: number): boolean {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  const after = tokens[figure.to];
  return after?.pos === 'NOUN' && !(before && /^(?:the|this|that|no|any|every|each|which|another)$/.test(before.lower));
}

const YEAR_BEFORE = /^(?:in|since|by|until|the|of|from|before|after|during|early|late|mid|around|,|through|for)$/;
const FRACTIONS: ReadonlySet<string> = new Set(units.fractionNouns);
const SIDES = new Set(units.sides);
const PAIRS = new Set(units.knownPairs);
const DEFINITE = /^(?:the|both|these|those|his|her|its|their|our)$/;
