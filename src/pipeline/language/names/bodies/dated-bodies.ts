import { MONTHS } from '../../../wording/calendar.ts';
import { foundAt } from '../found-at.ts';
import { ORGANISATIONS } from '../lists.ts';
import type { Word } from '../words.ts';

/** The names of bodies called by the day they began: "the 9 May Movement", "the April 6 Front". */
export function datedBodiesIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return foundAt(sentences, bodyAt);
}

// At the body's last word.
function bodyAt(words: readonly Word[], at: number): readonly Word[] | null {
  const body = words[at]!;
  if (!body.capital || body.gap !== ' ' || !ORGANISATIONS.has(body.key)) return null;
  const next = words[at + 1];
  if (next?.capital && next.gap === ' ') return null;
  // "The April 6 | Youth | Movement".
  const isKind = words[at - 1]?.capital && words[at - 1]?.gap === ' ' && !isMonth(words[at - 1]!);
  const start = at - (isKind ? 3 : 2);
  const [first, second] = [words[start], words[start + 1]];
  if (!first || second?.gap !== ' ') return null;
  const dated = (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
  const before = words[start - 1];
  const isNamed = /^(?:the|an?|of|called)$/.test(before?.key ?? 'the') || before?.possessive === true;
  return dated && isNamed ? words.slice(start, at + 1) : null;
}

function isDay({ text }: Word): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(text);
}

function isMonth({ key, capital }: Word): boolean {
  return capital && MONTHS.includes(key);
}
