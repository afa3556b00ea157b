import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import type { Reading } from './readings.ts';
import type { Stated } from './stated.ts';
import type { Word } from './words.ts';

const ROLES = new Set([...titles.roles, ...titles.titles]);
const ADDRESS = new Set(titles.address);
const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ']);
const PARTICIPLES = new Set(nameWords.participles);
const QUALIFIERS = new Set([...titles.modifiers, ...nameWords.participles, 'presidential']);
const LONGEST = 9;

/** The role that stands before a name and whose it is: "Oman's deputy foreign minister, Nasser al-Haddi,", "union leader Maro". */
export function roleBefore(i: number, readings: readonly Reading[], words: readonly Word[]): Stated | null {
  const reading = readings[i]!;
  const first = titleStart(reading, words);
  const apposed = /^,\s$/.test(words[first]!.gap);
  if (apposed && !closes(words, reading.words.at(-1)!.index)) return null;
  if (!apposed && !/^\s$/.test(words[first]!.gap) && first === reading.words[0]!.index) return null;
  const owner = previous(i, readings);
  const behind = owner && apposed ? ofOwner(owner, first, words) : null;
  if (behind !== null) return behind;
  const end = apposed ? first : roleEnd(reading, first);
  const start = reading.title && !apposed ? titledStart(words, first) : phraseStart(words, end, owner);
  const phrase = words.slice(start, end);
  if (!hasRole(phrase)) return owner && isOwned(owner, reading, words) ? { role: null, owner } : null;
  return { role: textOf(phrase), owner: ownerOf(owner, words, start, end) };
}

// "former Foreign Minister Lind": before a title stand only the words that qualify it.
function titledStart(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0 && words[at]!.gap === ' ' && QUALIFIERS.has(words[at - 1]!.key)) at -= 1;
  return at;
}

// "The leader of the Centre Union, Henrike Vossberg,": the name before is part of the role.
function ofOwner(owner: Reading, first: number, words: readonly Word[]): Stated | null {
  if (owner.words.at(-1)!.index !== first - 1) return null;
  let at = owner.words[0]!.index - 1;
  if (words[at]?.key === 'the') at -= 1;
  const link = words[at]?.key ?? '';
  if (!/^(?:of|at|for|with|from)$/.test(link)) return null;
  const start = phraseStart(words, at, undefined);
  const phrase = words.slice(start, at);
  if (!hasRole(phrase)) return null;
  return { role: textOf(link === 'of' ? words.slice(start, first) : phrase), owner };
}

// "Labour's Hana Te Rito"
function isOwned(owner: Reading, reading: Reading, words: readonly Word[]): boolean {
  const last = owner.words.at(-1)!;
  return (
    owner.type === 'organisation' &&
    last.possessive &&
    /^['’]s?\s$/.test(words[last.index + 1]?.gap ?? '') &&
    last.index + 1 === reading.words[0]!.index
  );
}

// Where the titles begin that were cut off the name.
function titleStart(reading: Reading, words: readonly Word[]): number {
  let at = reading.words[0]!.index;
  let left = reading.title?.split(/[\s-]+/).length ?? 0;
  while (left > 0 && at > 0) {
    at -= 1;
    left -= 1;
  }
  return Math.max(0, Math.min(at, words.length - 1));
}

// Forms of address are no part of a role.
function roleEnd(reading: Reading, first: number): number {
  const own = reading.title?.split(/[\s-]+/) ?? [];
  const kept = own.findIndex((word) => ADDRESS.has(word.toLowerCase().replace('.', '')));
  return first + (kept < 0 ? own.length : kept);
}

function previous(i: number, readings: readonly Reading[]): Reading | undefined {
  const before = readings[i - 1];
  return before && before.words[0]!.sentence === readings[i]!.words[0]!.sentence ? before : undefined;
}

function phraseStart(words: readonly Word[], end: number, owner: Reading | undefined): number {
  const wall = owner ? owner.words.at(-1)!.index : -1;
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    const word = words[at - 1]!;
    if (at < end && !/^[ -]$/.test(words[at]!.gap)) break;
    if (word.possessive || word.index === wall || !isPhrase(word, words[at])) break;
    at -= 1;
  }
  while (at < end && !PHRASE.has(words[at]!.pos) && !PARTICIPLES.has(words[at]!.key) && !ROLES.has(words[at]!.key))
    at += 1;
  return at;
}

function isPhrase(word: Word, next: Word | undefined): boolean {
  if (/^(?:of|for|the|and)$/.test(word.key)) return next !== undefined && next.pos !== 'VERB';
  if (PARTICIPLES.has(word.key) || ROLES.has(word.key)) return true;
  return PHRASE.has(word.pos);
}

// "deputy minister", or "president of the bank".
function hasRole(phrase: readonly Word[]): boolean {
  if (phrase.length === 0) return false;
  if (ROLES.has(phrase.at(-1)!.key)) return true;
  const of = phrase.findIndex((word) => word.key === 'of' || word.key === 'for');
  return of > 0 && of < phrase.length - 1 && ROLES.has(phrase[of - 1]!.key);
}

function ownerOf(owner: Reading | undefined, words: readonly Word[], start: number, end: number): Reading | null {
  if (!owner) return null;
  const last = owner.words.at(-1)!.index;
  if (last >= start && last < end) return owner;
  return last === start - 1 && /^(?:['’]s?)?[\s-]+$/.test(words[start]!.gap) ? owner : null;
}

function closes(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  return next === undefined || /^(?:['’]s)?\s?[,.;:)–—-]/.test(next.gap);
}

function textOf(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 ? word.gap : '') + word.text).join('');
}
