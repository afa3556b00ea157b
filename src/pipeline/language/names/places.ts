import type { Span } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import { tellsPaper } from '../../wording/dateline.ts';
import { NONE } from './lists.ts';
import type { Word } from './words.ts';

const INSIDE = new Set(nameWords.placeBefore);
const MOTION = new Set(nameWords.motion);
const HELD = new Set(nameWords.heldInTowns);
const DATELINE = /^\s*(?:,[^.–—-]{0,40})?(?:\([^)]{1,40}\)\s*)?(?:[-–—]+\s|\((?!\d))/u;
const DATED =
  /^, (?:\p{Lu}\p{L}+,? )?(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2})(?:,? \d{4})?\s*(?:\n|$|\.(?: \p{Lu}|\s*$))/u;

/** In words, of what is held somewhere: "documentary film festival". */
const LONGEST_OCCASION = 4;

/** True where a capital stands for the city, not for the government in it: "in Kyiv", a dateline, "flew to Kyiv". */
export function isPlace(name: Named, words: readonly Word[], text: string): boolean {
  return (
    opensReport(name, text) ||
    isAddress(name, words, text) ||
    follows(words, name.words[0]!) ||
    isWhereHeld(words, name.words.at(-1)!)
  );
}

// "The Lisbon film | festival", "the Tokyo | summit": where it is held.
function isWhereHeld(words: readonly Word[], last: Word): boolean {
  if (last.possessive) return false;
  let head = last.index;
  const isNext = (word: Word | undefined) => word?.gap === ' ' && !word.capital && /^(?:NOUN|ADJ)$/.test(word.pos);
  while (head < last.index + LONGEST_OCCASION && isNext(words[head + 1])) head += 1;
  return head > last.index && HELD.has(words[head]!.key);
}

/** True where the name opens a report as its dateline: "JEDDAH, March 12 (Reuters) - ". */
export function opensReport(name: Named, text: string): boolean {
  const first = name.words[0]!;
  if (first.index !== 0 || first.sentence >= 4) return false;
  const behind = text.slice(name.end, name.end + 60);
  // "TARN. On Monday …"
  const own = text.slice(name.start, name.end);
  if (own.length > 3 && own === own.toUpperCase() && /^\. \p{Lu}\p{Ll}/u.test(behind)) return true;
  const length = DATELINE.exec(behind)?.[0].length ?? 0;
  // "NORWIND - PRESS RELEASE" is a letterhead.
  return length > 0 && !tellsPaper(behind.slice(length));
}

/** True for a name of one word alone that opens a text before its date: "Tarn, 3 May. …"; no firm is written so. */
export function opensDated({ words: [first, second], start, end }: Named, text: string): boolean {
  const own = text.slice(start, end);
  const isLetters = own.length < 5 && own === own.toUpperCase();
  return (
    second === undefined &&
    !isLetters &&
    first!.index === 0 &&
    first!.sentence < 4 &&
    DATED.test(text.slice(end, end + 40))
  );
}

// "Quito, 5 May 2027" and "MINISTRY OF PORTS, QUITO", lines by themselves: where a paper was written.
function isAddress(name: Named, words: readonly Word[], text: string): boolean {
  const first = name.words[0]!;
  if (first.sentence >= 4) return false;
  if (first.index === 0 && DATED.test(text.slice(name.end, name.end + 40))) return true;
  return (
    name.words.at(-1) === words.at(-1) &&
    first.gap === ', ' &&
    words.every(({ text: own }) => own === own.toUpperCase())
  );
}

/** True where what stands right behind the word is a place: "in", "near", "visited". */
export function standsInside(word: Word): boolean {
  return INSIDE.has(word.key);
}

/** True for the further names of a list of places: "in Goro, Velm and Quarn"; behind "in May, and" another clause begins. */
export function isAmongPlaces(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > at - 10 && words[before] && (words[before]!.capital || words[before]!.key === 'and')) before -= 1;
  if (before >= at - 1 || !/^(?:in|near|across|around)$/.test(words[before]?.key ?? '')) return false;
  const list = words.slice(before + 1, at + 1);
  if (list.some(({ gap, capital, key }) => !/^,? $/.test(gap) || (capital && NONE.has(key)))) return false;
  const commas = list.filter(({ gap }) => gap === ', ').length;
  if (words[at - 1]!.key === 'and') return words[at - 1]!.gap === ' ' || commas > 1;
  return words[at]!.gap === ', ' && goesOn(words, at);
}

// "Velm, | Quarn and Goro"
function goesOn(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < at + 8 && words[i] && /^,? $/.test(words[i]!.gap); i += 1) {
    if (words[i]!.key === 'and') return words[i + 1]?.capital === true;
    if (!words[i]!.capital) return false;
  }
  return false;
}

// "in Kyiv", "to fly to Kyiv", and the second of "in Kyiv and Moscow".
function follows(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (!before || !/^[\s,]*$/.test(word.gap)) return false;
  if (INSIDE.has(before.key)) return true;
  const earlier = words[before.index - 1];
  if (/^(?:to|from|for|of|via|into|through)$/.test(before.key)) return MOTION.has(earlier?.key ?? '');
  if (before.key === 'and' || before.key === 'or') return earlier?.capital === true && follows(words, earlier);
  return false;
}

interface Named extends Span {
  readonly words: readonly Word[];
}
