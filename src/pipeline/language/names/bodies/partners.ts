import { foundAt } from '../found-at.ts';
import { gazetteer } from '../gazetteer.ts';
import { isLetters, type Word } from '../words.ts';

/** In names, of a house of partners. */
const MOST = 4;

/** The names of houses by their partners: "Velm, Quarn & Ost", of which the last two alone would be another's. */
export function partnersIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return foundAt(sentences, houseEnding);
}

// The whole house, at its last partner.
function houseEnding(words: readonly Word[], at: number): readonly Word[] | null {
  if (words[at]!.gap !== ' & ' || !isPartner(words, at - 1) || !isPartner(words, at)) return null;
  let from = at - 1;
  while (from > at - MOST && words[from]!.gap === ', ' && isPartner(words, from - 1)) from -= 1;
  const isOne = from < at - 1 && !(words[from - 1]?.capital && words[from]!.gap === ' ');
  return isOne ? words.slice(from, at + 1) : null;
}

function isPartner(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && !isLetters(word) && gazetteer.find(words, at)?.type !== 'country';
}
