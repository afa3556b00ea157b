import gazetteer from '../../data/gazetteer.json' with { type: 'json' };
import { runAround } from './groups/run-around.ts';
import type { Word } from './words.ts';

/** Of the states and provinces of three lands that write a town so: "Washington, DC". */
const POSTAL = new Set(gazetteer.postalCodes);
/** What stands before a town. */
const BEFORE_TOWN = /^(?:in|at|from|of|near|to|outside|around|for|leaving|via)$/;

/** In words, of a place: "W.-Va." */
const LONGEST = 4;

/**
 * The letter of a party and the place where somebody is elected for it, behind his name: "(R-Texas)", "(D-W.Va.)",
 * ", D-Ohio,": no body is called so, and nothing is told of the place; nor of the state behind a town, "Tarn, OH". Read as
 * if written small.
 */
export function withoutSeatLetters(sentences: readonly Word[][]): Word[][] {
  return sentences.map((words) => {
    const seats = new Set<number>();
    for (let at = 0; at < words.length; at += 1)
      // Few words have a hyphen before them, or a comma and then letters.
      if (words[at + 1]?.gap === '-') for (const place of seatAt(words, at)) seats.add(place);
      else if (words[at]!.gap === ', ' && isStateOfTown(words, at)) seats.add(at);
    return seats.size === 0 ? words : words.map((word, at) => (seats.has(at) ? { ...word, capital: false } : word));
  });
}

// The places of its words; none where no seat is told.
function seatAt(words: readonly Word[], at: number): number[] {
  const [before, letter, place] = [words[at - 1], words[at]!, words[at + 1]!];
  if (!/^\p{Lu}$/u.test(letter.text) || !place.capital || !before?.capital) return [];
  const isBracketed = /^\.? ?\($/.test(letter.gap);
  if (!isBracketed && letter.gap !== ', ') return [];
  let to = at + 2;
  while (to < at + 1 + LONGEST && words[to]?.capital && /^[-. ]{0,2}$/.test(words[to]!.gap)) to += 1;
  const closing = words[to]?.gap ?? '.';
  const isClosed = isBracketed ? /^\.?\)/.test(closing) : /^\.?[,.;)]/.test(closing);
  return isClosed ? Array.from({ length: to - at }, (_, i) => at + i) : [];
}

// "Tarn, OH", alone on a line or behind "in"; not a body in a row of them, "Norwind, PA and Quarn".
function isStateOfTown(words: readonly Word[], at: number): boolean {
  if (!POSTAL.has(words[at]!.text) || !/^(?:$|[.,;)\n]| [-–—])/.test(words[at + 1]?.gap ?? '')) return false;
  if (!words[at - 1]?.capital) return false;
  const [first] = runAround(words, at - 1);
  return first === 0 || BEFORE_TOWN.test(words[first - 1]!.key);
}
