import nameWords from '../../../data/name-words.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import titles from '../../../data/titles.json' with { type: 'json' };
import { isFormOfAddress } from '../addressed.ts';
import { ADDRESS, COMPOUND } from '../lists.ts';
import type { Reading } from '../readings.ts';
import type { Stated } from '../stated.ts';
import { textOf, type Word } from '../words.ts';
import { qualifiesRole, saysRole } from './roles.ts';

const QUALIFIERS = new Set([...titles.modifiers, ...nameWords.participles]);
const SENT = new Set([...roles.abroad, 'rapporteur', 'representative', 'coordinator']);
/** In words. */
const LONGEST = 9;

/** The role that stands before a name and whose it is: "Oman's deputy foreign minister, Nasser al-Haddi,", "union leader Maro". */
export function roleBefore(i: number, readings: readonly Reading[], words: readonly Word[]): Stated | null {
  const reading = readings[i]!;
  const titled = titleOf(reading);
  const first = Math.max(0, reading.words[0]!.index - titled.all);
  const { gap } = words[first]!;
  const apposed = /^,\s$/.test(gap);
  // "After meeting the minister, Lind left": an apposition is closed behind the name.
  if (apposed ? !closes(words, reading.words.at(-1)!.index) : isParted(gap, titled)) return null;
  const owner = previous(i, readings);
  const whole = owner && apposed ? ofOwner(owner, first, words) : null;
  if (whole) return whole;
  const end = behindAddress(words, apposed ? first : first + titled.role);
  const start = !apposed && titled.role > 0 ? qualifiedFrom(words, first) : phraseStart(words, end, owner);
  const phrase = words.slice(start, end);
  if (!hasRole(phrase)) return owner && isOwned(owner, reading, words) ? { role: null, owner } : null;
  return { role: textOf(phrase), owner: ownerOf(owner, words, start, end) };
}

// "The Minister of Health; Mr Lind" are two; "Chair: Mr Lind" is one, and what is part of a title needs nothing before it.
function isParted(gap: string, { all, role }: { all: number; role: number }): boolean {
  if (/^\s$/.test(gap) || role > 0) return false;
  return all === 0 || /^[;.]/.test(gap);
}

// "Local 88 thanks Dr. Holm": a form of address is no role, and takes none before it.
function behindAddress(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && ADDRESS.has(words[at - 1]!.key)) at -= 1;
  return at;
}

// How many words of title were cut off the name, and how many of them, from the first, are more than a form of address.
function titleOf(reading: Reading): { all: number; role: number } {
  const words = reading.title?.split(/[\s-]+/) ?? [];
  const address = words.findIndex(isFormOfAddress);
  return { all: words.length, role: address < 0 ? words.length : address };
}

// "former Foreign Minister Lind": before a title stand only the words that qualify it.
function qualifiedFrom(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0 && words[at]!.gap === ' ' && QUALIFIERS.has(words[at - 1]!.key)) at -= 1;
  return at;
}

// "The leader of the Centre Union, Henrike Vossberg,": the name before is part of the role; "the envoy for Peru, Ana Lind,"
// is sent there by others.
function ofOwner(owner: Reading, first: number, words: readonly Word[]): Stated | null {
  if (owner.words.at(-1)!.index !== first - 1) return null;
  let at = owner.words[0]!.index - 1;
  if (words[at]?.key === 'the') at -= 1;
  const link = words[at]?.key ?? '';
  if (!/^(?:of|at|for|with|from)$/.test(link)) return null;
  const start = phraseStart(words, at, undefined);
  const phrase = words.slice(start, at);
  if (!hasRole(phrase)) return null;
  if (link === 'for' && SENT.has(phrase.at(-1)!.key) && owner.type === 'country') return null;
  return { role: textOf(link === 'of' ? words.slice(start, first) : phrase), owner };
}

// "Labour's Hana Te Rito"
function isOwned(owner: Reading, reading: Reading, words: readonly Word[]): boolean {
  const last = owner.words.at(-1)!;
  const next = words[last.index + 1];
  return (
    owner.type === 'organisation' &&
    last.possessive &&
    next?.index === reading.words[0]!.index &&
    /^['’]s?\s$/.test(next.gap)
  );
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
    if (word.possessive || word.index === wall) break;
    if (!qualifiesRole(word) && !joins(word, words[at], words[at - 2])) break;
    if (isBeside(word, words[at])) break;
    at -= 1;
  }
  while (at < end && (!qualifiesRole(words[at]!) || isJoinedTo(words[at]!, wall))) at += 1;
  // "The far-|right leader": the other half of a word.
  return at > 0 && at < end && words[at]!.gap === '-' && words[at - 1]!.index !== wall ? at - 1 : at;
}

// "Tarn-|based| lawyer": where the name before is, and no part of what the person is.
function isJoinedTo({ gap, key, index }: Word, wall: number): boolean {
  return index === wall + 1 && /^[-‑]$/.test(gap) && COMPOUND.has(key);
}

// "In particular Prime Minister Holm": small letters before a title in capitals belong to it only as
// "former" or "deputy".
function isBeside(word: Word, next: Word | undefined): boolean {
  return next?.capital === true && !word.capital && qualifiesRole(word) && !QUALIFIERS.has(word.key) && !saysRole(word);
}

// "president of the bank", "parent and plumber"; not "Norwind thanks the secretary".
function joins(word: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (word.key === 'the' && !/^(?:of|for)$/.test(before?.key ?? '')) return false;
  return /^(?:of|for|the|and)$/.test(word.key) && next !== undefined && next.pos !== 'VERB';
}

// "deputy minister", or "president of the bank".
function hasRole(phrase: readonly Word[]): boolean {
  if (phrase.length === 0) return false;
  if (saysRole(phrase.at(-1)!)) return true;
  const of = phrase.findIndex((word) => word.key === 'of' || word.key === 'for');
  return of > 0 && of < phrase.length - 1 && saysRole(phrase[of - 1]!);
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
