import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import { ROLES } from '../../lists.ts';
import type { Word } from '../../words.ts';

/** Whom bodies alone have. */
const OFFICERS: ReadonlySet<string> = new Set(nameWords.officersOfNamed);

/** "the Deputy Foreign | Minister" */
export function isHighOffice(words: readonly Word[], at: number): boolean {
  if (!ROLES.has(words[at]!.key)) return false;
  let from = at;
  while (from > at - 4 && words[from]?.capital && !words[from]!.first) from -= 1;
  return words[from]?.key === 'the';
}

/** Whom firms alone have: a person has a manager, a director of films and a chief of staff. */
const OF_FIRMS = /^(?:executive|chair(?:man|woman|person)|shareholders?|treasurer)$/;

/** "Felix Glass's chief executive", "Felix Glass chairman Ana Ruiz": a firm, though "Felix" is a given name too. */
export function hasChiefOfFirm(words: readonly Word[], at: number): boolean {
  const end = endOfRole(words, at);
  if (end === at + 1 || !OF_FIRMS.test(words[end - 1]!.key)) return false;
  return words[at]!.possessive || hasOfficer(words, at);
}

function endOfRole(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < at + 5 && words[end] && isOfRole(words[end]!)) end += 1;
  return end;
}

// "finance | director"; "Orvan Teel said that president Ana Ruiz left" tells of two people.
function isOfRole({ capital, gap, pos, key }: Word): boolean {
  return !capital && /^(?:['’]s?)?[ -]$/.test(gap) && /^(?:NOUN|ADJ|PROPN)$/.test(pos) && !key.endsWith('ed');
}

/** "Alta Verde president Ana Ruiz", "Alta Verde's finance director, Ana Ruiz,": an officer with a name; a lawyer anybody has. */
export function hasOfficer(words: readonly Word[], at: number): boolean {
  const end = endOfRole(words, at);
  const [role, name, second] = [words[end - 1], words[end], words[end + 1]];
  if (end === at + 1 || !name?.capital || !second?.capital || !/^,? $/.test(name.gap)) return false;
  if (/^,/.test(name.gap) && !words[at]!.possessive) return false;
  return OFFICERS.has(role!.key);
}
