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
  const [first, second, body] = words.slice(Math.max(0, at - 2), at + 1);
  if (!body?.capital || body.gap !== ' ' || second?.gap !== ' ' || !ORGANISATIONS.has(body.key)) return null;
  const dated = (isDay(first!) && isMonth(second)) || (isMonth(first!) && isDay(second));
  const isNamed = /^(?:the|an?|of|called)$/.test(words[at - 3]?.key ?? 'the') || words[at - 3]?.possessive === true;
  return dated && isNamed && !words[at + 1]?.capital ? words.slice(at - 2, at + 1) : null;
}

function isDay({ text }: Word): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(text);
}

function isMonth({ key, capital }: Word): boolean {
  return capital && MONTHS.includes(key);
}
