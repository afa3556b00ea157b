import tongues from '../../data/tongues.json' with { type: 'json' };
import type { Word } from './words.ts';

const NAMES = new Set(tongues.names);
/** What is in a tongue, and no land's: "the Greek translation". */
const NOUNS = new Set(tongues.nouns);
const JOINED = new Set(tongues.joined);
const VERBS = new Set(tongues.verbs);
/** Only a tongue is so: "fluent German". */
const MASTERED = new Set(tongues.mastered);
const MUCH = new Set(tongues.much);
const OWNERS = /^(?:his|her|their|my|our|your)$/;

/**
 * True for a tongue that somebody uses or something is in, and no land or people: "written in Danish and Greek", "she speaks
 * only Polish", "a Spanish-language daily", "her Dutch is poor". What qualifies a noun is of the land: "in Danish ports".
 */
export function isTongue(own: readonly Word[], sentence: readonly Word[]): boolean {
  const [word, second] = own;
  if (second || !NAMES.has(word!.key) || word!.possessive) return false;
  const next = sentence[word!.index + 1];
  if (next?.gap === '-') return JOINED.has(next.key);
  if (next?.gap === ' ' && !next.capital && NOUNS.has(next.key)) return true;
  if (isNote(word!.index, sentence)) return true;
  const [first, last] = listAround(word!.index, sentence);
  return !qualifies(sentence[last + 1]) && isUsed(first, sentence, sentence[last + 1]);
}

// "Translated from the French", "original in Italian"
function isNote(at: number, sentence: readonly Word[]): boolean {
  const before = sentence[at - 1]?.key === 'the' ? at - 2 : at - 1;
  if (!/^(?:from|in|into|to)$/.test(sentence[before]?.key ?? '')) return false;
  return sentence
    .slice(Math.max(0, before - 3), before)
    .some(({ key }) => /^(?:translat(?:ed|ion|or)|original(?:ly)?)$/.test(key));
}

// The first and the last of "Russian, French and Arabic".
function listAround(at: number, sentence: readonly Word[]): readonly [number, number] {
  let [first, last] = [at, at];
  for (let before = beforeLink(first, sentence); isName(sentence[before]); before = beforeLink(first, sentence))
    first = before;
  for (let next = afterLink(last, sentence); isName(sentence[next]); next = afterLink(last, sentence)) last = next;
  return [first, last];
}

function beforeLink(at: number, sentence: readonly Word[]): number {
  const before = at - 1;
  if (/^,? $/.test(sentence[at]!.gap) && isAnd(sentence[before])) return before - 1;
  return sentence[at]!.gap === ', ' ? before : -1;
}

function afterLink(at: number, sentence: readonly Word[]): number {
  const next = sentence[at + 1];
  if (isAnd(next)) return at + 2;
  return next?.gap === ', ' ? at + 1 : -1;
}

function isAnd(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|or|nor)$/.test(word.key);
}

function isName(word: Word | undefined): boolean {
  return word?.capital === true && NAMES.has(word.key);
}

// "Danish | ports", "Danish | and Dutch ports", "Danish | state media"
function qualifies(next: Word | undefined): boolean {
  if (!next || !/^[ -]$/.test(next.gap)) return false;
  return next.capital || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

function isUsed(first: number, sentence: readonly Word[], next: Word | undefined): boolean {
  let before = first - 1;
  while (MUCH.has(sentence[before]?.key ?? '') && sentence[before + 1]!.gap === ' ') before -= 1;
  const word = sentence[before];
  if (!word || sentence[before + 1]!.gap !== ' ') return false;
  if (MASTERED.has(word.key) || VERBS.has(word.key) || /^(?:in|into)$/.test(word.key)) return true;
  return OWNERS.test(word.key) && next?.gap === ' ' && /^(?:is|was|are|were)$/.test(next.key);
}
