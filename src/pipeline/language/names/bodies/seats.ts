import { foundAt } from '../found-at.ts';
import { ROLES, TITLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** In words, of a name with its title. */
const LONGEST = 5;
/** In words, of what stands in the brackets. */
const WIDEST = 4;
/** Who sits for nobody. */
const ALONE = /^(?:independents?|ind|nonpartisan|unaffiliated|crossbench(?:er)?)$/;

/**
 * The bodies that minutes give in brackets behind those who speak: "Mr Otto Ruiz (Progress)", "Dr Ana Velm (Quarn List)",
 * "Ms Ana Velm (President, Quarn List)", each by its words. One bracket alone may hold anything: a town, a role.
 */
export function seatsIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  const found = foundAt(sentences, seatAt);
  const several = new Set(found.map((words) => words.map(({ key }) => key).join(' '))).size > 1;
  return several ? found : [];
}

function seatAt(words: readonly Word[], at: number): readonly Word[] | null {
  const { gap } = words[at]!;
  // Most words stand behind a blank.
  if (gap.length < 2 || !/^\.? \($/.test(gap) || !isTitledName(words, at)) return null;
  const from = behindOffice(words, at);
  let to = from;
  while (to < from + WIDEST && words[to]?.capital && (to === from || goesOn(words[to]!))) to += 1;
  if (to === from + 1 && ALONE.test(words[from]!.key)) return null;
  return to > from && /^\)/.test(words[to]?.gap ?? '') ? words.slice(from, to) : null;
}

// "(Vice-President, | Norwind)", "(Director of Ports, | Quarn List)"
function behindOffice(words: readonly Word[], at: number): number {
  const comma = words.slice(at + 1, at + 1 + WIDEST).findIndex(({ gap }) => gap === ', ');
  const behind = at + 1 + comma;
  if (comma === -1 || !words.slice(at, behind).some(({ key }) => ROLES.has(key))) return at;
  return words.slice(at + 1, behind).every(({ gap }) => /^[ -]$/.test(gap)) ? behind : at;
}

// "People's | Platform"
function goesOn(word: Word): boolean {
  return touches(word) || /^['’]s $/.test(word.gap);
}

// "Mr Otto Ruiz |", "Hon. Ana Velm |"
function isTitledName(words: readonly Word[], to: number): boolean {
  let from = to;
  while (from > Math.max(0, to - LONGEST) && words[from - 1]!.capital && (from === to || touches(words[from]!)))
    from -= 1;
  return words.slice(from, to - 1).some(({ key }) => TITLES.has(key));
}
