import { isOfPeople } from '../deeds.ts';
import { ROLES } from '../lists.ts';
import { isApposedRole } from '../stated/apposed.ts';
import { touches, type Word } from '../words.ts';

/** In words: "Hill, in a statement on Monday, said". */
const LONGEST = 8;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * True where the surname of somebody that opens a sentence is told of as a person, and not as the thing it is elsewhere: "Hill also
 * refused", "Hill, whose son left", "Hill, the union's chair", "Hill and Ruiz"; what a hill does has an article, and of "Hill farmers
 * refused" no Hill is told.
 */
export function isToldAsPerson(words: readonly Word[], at: number, isSurname: (key: string) => boolean): boolean {
  const [word, next, further] = words.slice(at, at + 3);
  if (next?.gap === ', ' && /^(?:who|whose|whom|now)$/.test(next.key)) return true;
  if (next && isApposedRole(words, at + 1)) return true;
  if (word!.possessive) return next !== undefined && /^['’]s? $/.test(next.gap) && ROLES.has(next.key);
  if (next?.key === 'and' && next.gap === ' ' && further?.capital && touches(further)) return isSurname(further.key);
  let verb = at + 1;
  while (verb < at + LONGEST && isBetween(words, verb, at)) verb += 1;
  const told = words[verb];
  return told !== undefined && isOfPeople({ ...told, gap: told.gap === ', ' ? ' ' : told.gap });
}

// "also", "has", "on Monday", ", in a statement,", ", speaking in Oslo,"
function isBetween(words: readonly Word[], at: number, name: number): boolean {
  const word = words[at];
  const first = at === name + 1;
  if (!word || !/^,? $/.test(word.gap)) return false;
  if (word.capital) return !first && (DAY.test(word.key) || words[at - 1]!.pos === 'ADP');
  if (first && word.gap === ' ') return /^(?:ADV|AUX|ADP|PRON)$/.test(word.pos);
  return /^(?:ADV|AUX|ADP|DET|PRON|NOUN)$/.test(word.pos) || (first && /ing$/.test(word.key));
}
