import nameWords from '../../../data/name-words.json' with { type: 'json' };
import towns from '../../../data/towns.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { SITTING, TOWN_KINDS } from '../lists.ts';
import type { Word } from '../words.ts';

const ROUTES = new Set(nameWords.routes);
/** Who is of a town, and of no firm or party. */
const OF_A_TOWN: ReadonlySet<string> = new Set(towns.people);

/**
 * How much of a place a name has that its words do not show: "Quarn is a town", "Quarn, a village near the border,", "the
 * mayor of Quarn", "the villages of Quarn and Velm", "Ana Ruiz, 67, from Quarn", "the MP for Quarn", "the road from Quarn to Velm", "Quarn, where".
 */
export function votesOfPlaces(own: readonly Word[], words: readonly Word[]): number {
  const [first, last] = [own[0]!, own.at(-1)!];
  let votes = 0;
  if (isToldAsPlace(words, last.index + 1)) votes += 6;
  if (words[last.index + 1]?.key === 'where' && words[last.index + 1]!.gap === ', ') votes += 2.5;
  if (last.possessive) return votes + (own.length < 3 && ownsTown(words, last.index + 1) ? 6 : 0);
  if (isOfTown(words, first.index)) votes += 4;
  if (words[first.index - 1]?.key === 'from' && /^\d\d$/.test(words[first.index - 2]?.text ?? '')) votes += 4;
  if (isCampus(words, first.index)) votes += 6;
  if (isSatFor(own, words)) votes += 4;
  if (isOnRoute(words, first.index, last.index)) votes += 4;
  return votes;
}

// "is a small town", ", the region's second port,": up to the noun.
function isToldAsPlace(words: readonly Word[], at: number): boolean {
  const link = words[at];
  const copula = link?.gap === ' ' && /^(?:is|was)$/.test(link.key);
  if (!link || (!copula && link.gap !== ', ')) return false;
  const start = copula ? at + 1 : at;
  if (!/^(?:an?|the|one)$/.test(words[start]?.key ?? '')) return false;
  for (let i = start + 1; i < start + 5 && /^(?:['’]s?)?[ -]$/.test(words[i]?.gap ?? ''); i += 1) {
    const { key, possessive } = words[i]!;
    // "Ana Quarn is the manager of the port"
    if (i > start + 1 && /^(?:of|for|in|at|on)$/.test(key)) return false;
    if (TOWN_KINDS.has(key) && !possessive)
      return !/^[ -]$/.test(words[i + 1]?.gap ?? '') || words[i + 1]!.pos !== 'NOUN';
  }
  return false;
}

// "Quarn's mayor", "Quarn's former deputy mayor", "Quarn's town hall"
function ownsTown(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4 && words[i] && (i === at || words[i]!.gap === ' '); i += 1) {
    if (OF_A_TOWN.has(words[i]!.key)) return !/^(?:people|inhabitants)$/.test(words[i]!.key);
    if (/^(?:town|city)$/.test(words[i]!.key)) return words[i + 1]?.key === 'hall';
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(words[i]!.pos)) return false;
  }
  return false;
}

// "residents of Quarn", "the villages of Quarn, Velm and | Tarn"
function isOfTown(words: readonly Word[], at: number): boolean {
  let of = at - 1;
  while (of > at - 9 && words[of] && (words[of]!.capital || words[of]!.key === 'and')) of -= 1;
  const head = words[of - 1];
  if (words[of]?.key !== 'of' || !head) return false;
  if (of === at - 1) return OF_A_TOWN.has(head.key) || TOWN_KINDS.has(head.key) || isMany(head.key);
  return isMany(head.key) && words.slice(of + 1, at + 1).every(({ gap }) => /^,? $/.test(gap));
}

function isMany(key: string): boolean {
  return key.endsWith('s') && [key.slice(0, -1), key.replace(/ies$/, 'y')].some((one) => TOWN_KINDS.has(one));
}

// "the University of Quarn at | Velm"
function isCampus(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'at' || words[at]!.gap !== ' ') return false;
  let from = at - 2;
  while (words[from]?.capital || words[from]?.key === 'of') from -= 1;
  return words.slice(from + 1, at - 1).some(({ key, capital }) => capital && key === 'university');
}

// "the MP for | Quarn", not "the candidate for | Quarn" nor "the MP for | Reform": who may be a party's.
function isSatFor(own: readonly Word[], words: readonly Word[]): boolean {
  const { index } = own[0]!;
  if (words[index - 1]?.key !== 'for' || !SITTING.has(words[index - 2]?.key ?? '')) return false;
  return !own.every(({ key }) => isDictionaryWord(key)) && !own.some(({ possessive }) => possessive);
}

// "ferries between Quarn and Velm", "the road from Quarn to Velm"
function isOnRoute(words: readonly Word[], first: number, last: number): boolean {
  const isRoute = (at: number) => ROUTES.has(words[at]?.key ?? '');
  const [before, after] = [words[first - 1]?.key, words[last + 1]?.key];
  if (before === 'between' && after === 'and') return isRoute(first - 2) && words[last + 2]?.capital === true;
  if (before === 'from' && after === 'to') return isRoute(first - 2) && words[last + 2]?.capital === true;
  if (before !== 'and' && before !== 'to') return false;
  let at = first - 2;
  while (words[at]?.capital && at > first - 5) at -= 1;
  return words[at]?.key === (before === 'and' ? 'between' : 'from') && at < first - 2 && isRoute(at - 1);
}
