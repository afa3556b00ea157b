import { foundAt } from '../found-at.ts';
import { FUNCTION } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** In words, of the union whose branch it is. */
const LONGEST = 5;

/** The names of a union's branches with their numbers: "Weavers United Local 31", "Local 31", "TWU District 7", "Union No. 7". */
export function numberedBranchesIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return foundAt(sentences, nameBefore);
}

function nameBefore(words: readonly Word[], at: number): readonly Word[] | null {
  const [branch, number] = [words[at - 1], words[at]!];
  if (branch?.key === 'no') return numberedUnion(words, at);
  if (!branch?.capital || number.gap !== ' ' || !/^\d{1,5}$/.test(number.text)) return null;
  if (branch.key !== 'local' && !isDistrictOfUnion(words[at - 2], branch)) return null;
  let from = at - 1;
  while (from > 0 && at - from <= LONGEST && isOfName(words[from - 1]!, words[from]!)) from -= 1;
  return words.slice(from, at + 1);
}

// "TWU | District 751": behind the letters of a union, which a land's or a town's district has none of.
function isDistrictOfUnion(union: Word | undefined, branch: Word): boolean {
  return DISTRICTS.test(branch.key) && touches(branch) && /^\p{Lu}{3,7}$/u.test(union?.text ?? '');
}

const DISTRICTS = /^(?:district|lodge|branch|council)$/;

function isOfName(word: Word, next: Word): boolean {
  return word.capital && touches(next) && !word.possessive && !FUNCTION.has(word.key);
}

// "Union No. 7", as miners and dockers of some lands count theirs
function numberedUnion(words: readonly Word[], at: number): readonly Word[] | null {
  const [union, no, number] = [words[at - 2], words[at - 1], words[at]!];
  const isNumber = /^\d{1,4}$/.test(number.text) && /^\.? $/.test(number.gap) && /^No\.?$/.test(no?.text ?? '');
  return isNumber && union?.capital && UNIONS.test(union.key) && touches(no!) ? words.slice(at - 2, at + 1) : null;
}

const UNIONS = /^(?:union|lodge|syndicate|sindicato|syndicat|section)$/;
