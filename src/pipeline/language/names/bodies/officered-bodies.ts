import data from '../../../data/small-bodies.json' with { type: 'json' };
import { GIVEN, JOINED_BODIES, ROLES } from '../lists.ts';
import type { Reading } from '../readings.ts';
import { areMembers } from '../things.ts';
import { nameKey, type Word } from '../words.ts';

const HEADS = new Set(data.officered);
const OFFICERS = new Set(data.officers);
const TOLD = new Set(data.told);
/** What tells no body from another, or whose part it is. */
const VAGUE = new Set(data.vague);
/** In words: of what stands before the word for the body, and of an office. */
const LONGEST_KIND = 2;
const LONGEST_OFFICE = 3;

/**
 * What the bodies of a briefing are called that have no name but an officer with one, by their words: "marketing board" of
 * "marketing board chief executive Ana Ruiz", "boat owners' guild" of "the boat owners' guild, led by Ana Ruiz". None where
 * a body with a name may be meant: one with the same word at its head, or one of the same people.
 */
export function officeredBodies(
  sentences: readonly (readonly Word[])[],
  outer: readonly Reading[],
  unions: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  let named: ReadonlySet<string> | null = null;
  for (const [place, words] of sentences.entries())
    for (let at = 1; at < words.length; at += 1) {
      if (!HEADS.has(words[at]!.key) || words[at]!.capital) continue;
      const own = kindBefore(words, at);
      const isLed = () =>
        hasOfficer(words, at) || isOfOfficer(words, own[0]!.index, at) || hasItsLater(sentences, place);
      if (own.length === 0 || !isLed() || (JOINED_BODIES.has(words[at]!.key) && !unions.has(words[at]!.key))) continue;
      named ??= wordsOfBodies(outer);
      if (!own.some(({ key }) => [key, `${key}s`, key.replace(/s$/, '')].some((one) => named!.has(one))))
        found.add(nameKey(own));
    }
  return found;
}

/**
 * The same of those that are all that is told of whose somebody is: "Ana Ruiz (municipal workers' committee)", "Ana Ruiz of the tram
 * depot union: …". None that a body with a name may be: one that has all its words.
 */
export function attachedBodies(
  sentences: readonly (readonly Word[])[],
  outer: readonly Reading[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length; at += 1) {
      if (!HEADS.has(words[at]!.key) || words[at]!.capital) continue;
      const own = attachedAt(words, at);
      if (own.length > 0 && tells(own) && !isWithinName(own, outer)) found.add(nameKey(own));
    }
  return found;
}

// From the bracket or the article to the word for the body.
function attachedAt(words: readonly Word[], head: number): readonly Word[] {
  let from = head;
  while (from > 0 && head - from < LONGEST_KIND && isSmall(words, from - 1) && /^['’]?s? $/.test(words[from]!.gap))
    from -= 1;
  const end = words[head + 1]?.gap ?? ')';
  const bracket = /^ \($/.test(words[from]!.gap) && end.startsWith(')') && isBehindName(words, from);
  const link = from - 2;
  const isOf = words[from - 1]?.key === 'the' && /^(?:of|from)$/.test(words[link]?.key ?? '');
  const label = isOf && end.startsWith(':') && isBehindName(words, link);
  return from < head && (bracket || label) ? words.slice(from, head + 1) : [];
}

function isSmall(words: readonly Word[], at: number): boolean {
  const { capital, pos, possessive, key } = words[at]!;
  return !capital && (possessive || /^(?:NOUN|ADJ)$/.test(pos)) && key !== 'the';
}

function isBehindName(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.capital === true && words[at - 2]?.capital === true && words[at - 1]!.gap === ' ';
}

// "the tram depot union", "the city council"; "the local council" may be any.
function tells(own: readonly Word[]): boolean {
  return TOLD.has(own.map(({ key }) => key).join(' ')) || own.slice(0, -1).some(({ key }) => !VAGUE.has(key));
}

function isWithinName(own: readonly Word[], outer: readonly Reading[]): boolean {
  return outer.some(({ type, words }) => {
    const keys = type === 'organisation' ? words.map(({ key }) => key) : [];
    return keys.length > 0 && own.every(({ key }) => keys.includes(key));
  });
}

/** The words of such a body that end at one for its kind: "the | marketing board", "Marketing board chief"; null elsewhere. */
export function officeredAt(words: readonly Word[], at: number, known: ReadonlySet<string>): readonly Word[] | null {
  if (known.size === 0 || !HEADS.has(words[at]!.key)) return null;
  for (let length = LONGEST_KIND; length > 0; length -= 1) {
    const own = words.slice(Math.max(0, at - length), at + 1);
    const [first] = own;
    const opens = first!.first || /^(?:the|its|their|our)$/.test(words[at - length - 1]?.key ?? '') || !first!.capital;
    if (own.length === length + 1 && opens && known.has(nameKey(own))) return own;
  }
  return null;
}

// "the | boat owners' guild", "Fishing union leader"
function kindBefore(words: readonly Word[], head: number): readonly Word[] {
  let from = head;
  while (from > 0 && head - from < LONGEST_KIND && isOfKind(words[from - 1]!, words[from]!)) from -= 1;
  const before = words[from - 1];
  // "Tarn's | planning board" and "the two | planning boards" are told of elsewhere.
  if (from === head || VAGUE.has(words[from]!.key) || before?.possessive || (before?.capital && !before.first))
    return [];
  return words.slice(from, head + 1);
}

function isOfKind(word: Word, next: Word): boolean {
  if (word.capital && !word.first) return false;
  if (word.possessive) return /^['’] $/.test(next.gap) && areMembers(word.key);
  if (word.key === 'joint' && next.gap === ' ') return true;
  const isNoun = word.pos === 'NOUN' || (word.first && word.pos === 'PROPN') || /^works$|..ing$/.test(word.key);
  return next.gap === ' ' && isNoun && !ROLES.has(word.key);
}

// "… board chief executive Ana Ruiz", "… board's chairman, Ana Ruiz,", "… guild in Tarn, led by Ana Ruiz"
function hasOfficer(words: readonly Word[], head: number): boolean {
  let at = head + 1;
  if (/^(?:in|of|at)$/.test(words[at]?.key ?? '') && words[at + 1]?.capital) at += 2;
  if (/^(?:led|headed|chaired)$/.test(words[at]?.key ?? '') && words[at + 1]?.key === 'by')
    return isPerson(words, at + 2);
  if (at > head + 1) return false;
  const { possessive } = words[head]!;
  while (at <= head + LONGEST_OFFICE && words[at] && !words[at]!.capital && /^(?:['’]s?)? $/.test(words[at]!.gap))
    at += 1;
  if (at === head + 1 || !OFFICERS.has(words[at - 1]!.key)) return false;
  const gap = words[at]?.gap;
  return (gap === ' ' || (possessive && gap === ', ')) && isPerson(words, at);
}

// "The chairman of the | marketing board, Ana Ruiz,", "Ana Ruiz, chairman of the | marketing board"
function isOfOfficer(words: readonly Word[], from: number, head: number): boolean {
  const office = from - 3;
  if (words[from - 1]?.key !== 'the' || !/^(?:of|at)$/.test(words[from - 2]?.key ?? '')) return false;
  if (!OFFICERS.has(words[office]?.key ?? '')) return false;
  if (words[head + 1]?.gap === ', ' && isPerson(words, head + 1)) return true;
  const first = /^(?:the|an?)$/.test(words[office - 1]?.key ?? '') ? office - 1 : office;
  return words[first]?.gap === ', ' && words[first - 1]?.capital === true && words[first - 2]?.capital === true;
}

// "The marketing board has no money. … said its chief executive, Ana Ruiz", "Ana Ruiz, its chairman"
function hasItsLater(sentences: readonly (readonly Word[])[], place: number): boolean {
  for (let next = place + 1; next <= place + LATER; next += 1) {
    const words = sentences[next] ?? [];
    const its = words.findIndex(({ key }) => key === 'its' || key === 'their');
    if (its === -1) continue;
    let at = its + 1;
    while (at <= its + LONGEST_OFFICE && words[at] && !words[at]!.capital && words[at]!.gap === ' ') at += 1;
    if (at === its + 1 || !OFFICERS.has(words[at - 1]!.key)) return false;
    const named = words[its]!.gap === ', ' && words[its - 1]?.capital === true && words[its - 2]?.capital === true;
    return named || (/^,? $/.test(words[at]?.gap ?? '') && isPerson(words, at));
  }
  return false;
}

/** In sentences, behind the one that tells of a body, where its officer is told of. */
const LATER = 3;

function isPerson(words: readonly Word[], at: number): boolean {
  const [given, last] = [words[at], words[at + 1]];
  if (!given?.capital) return false;
  return GIVEN.has(given.key) || (last?.capital === true && last.gap === ' ');
}

function wordsOfBodies(outer: readonly Reading[]): ReadonlySet<string> {
  return new Set(outer.flatMap(({ type, words }) => (type === 'organisation' ? words.map(({ key }) => key) : [])));
}
