import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { BODIES, TOWN_NOUNS } from '../lists.ts';
import type { Word } from '../words.ts';
import { saysRole } from './roles.ts';

/**
 * True where a role stands behind a name: ", a retired teacher", ", the union's chair", " – general secretary of", ",
 * Peru's envoy".
 */
export function isApposedRole(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]];
  if (/^ [–—] $/.test(first.gap) && !first.capital && isTitled(words, at)) return true;
  if (first.gap === ', ' && first.capital && first.possessive && second && !second.capital && isTitled(words, at + 1))
    return true;
  if (first.gap !== ', ' || !/^(?:a|an|the|its|his|her|their)$/.test(first.key)) return false;
  for (let i = at + 1; i < words.length && i < at + 6 && /^(?:['’]s?)?[ -]$/.test(words[i]!.gap); i += 1) {
    if (saysRole(words[i]!)) return !isFirm(words[i]!) && !OF_FIRMS.has(words[i]!.key) && !isOfNameBehind(words, i);
    if (words[i]!.pos === 'ADP') return false;
  }
  return false;
}

/**
 * True for a role whose bearer is named behind it and not before: "After talks with Norwind, the minister of ports, Ana
 * Lind, left". Of a list it is not: "Ana Lind, the minister, Norwind and others".
 */
export function isOfNameBehind(words: readonly Word[], role: number): boolean {
  let at = role + 1;
  while (at < role + LONGEST && words[at] && /^(?:['’]s?)?[ -]$/.test(words[at]!.gap)) at += 1;
  const first = words[at];
  if (first?.gap !== ', ' || !first.capital || first.pos !== 'PROPN') return false;
  let end = at + 1;
  while (words[end]?.gap === ' ' && words[end]!.capital) end += 1;
  const next = words[end];
  return end > at + 1 && next !== undefined && (/^,/.test(next.gap) || /^(?:VERB|AUX)$/.test(next.pos));
}

// "general secretary | of", "ambassador | to": what only people are, with nothing but nouns before it.
function isTitled(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 4 && /^(?:NOUN|ADJ|PROPN)$/.test(words[i]!.pos); i += 1) {
    const { key } = words[i]!;
    if (saysRole(words[i]!) && /^(?:of|to|for|at|in)$/.test(words[i + 1]?.key ?? '')) return !BODIES.has(key);
  }
  return false;
}

/**
 * True for ", an environmental charity,", ", the biggest airline,", ", the charity that": the last word before a mark is
 * the name of a kind of body.
 */
export function isApposedBody(words: readonly Word[], at: number): boolean {
  if (words[at]!.gap !== ', ' || !/^(?:a|an|the|its|their)$/.test(words[at]!.key)) return false;
  let end = at + 1;
  while (end < at + 6 && words[end] && isInPhrase(words[end]!)) end += 1;
  const head = words[end - 1]!;
  const closes =
    words[end] === undefined || /^[,.;:)]/.test(words[end]!.gap) || /^(?:which|that|whose)$/.test(words[end]!.key);
  return closes && end > at + 1 && isFirm(head) && !TOWN_NOUNS.has(head.key) && !head.possessive;
}

// "a | local | Quarn | group"
function isInPhrase({ gap, pos, capital }: Word): boolean {
  return /^(?:['’]s?)?[ -]$/.test(gap) && (capital ? /^(?:PROPN|ADJ)$/ : /^(?:NOUN|ADJ|NUM)$/).test(pos);
}

// ", a German steelmaker": no trade of people's, whatever it ends in.
function isFirm({ key }: Word): boolean {
  return BODIES.has(key) && !OWNERS.test(key);
}

/** In words, of what stands between a role and the name behind it: "minister of health and sport". */
const LONGEST = 7;
/** What firms are as well as people: "Norwind, the biggest customer,". */
const OF_FIRMS = new Set(nameWords.rolesOfFirms);
/** Companies too are called so: "the owner, Minera Alta,". */
export const OWNERS = /^(?:owner|operator|founder|partner|host|broker|parent)$/;
