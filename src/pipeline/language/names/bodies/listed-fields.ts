import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isOfDay } from '../../../wording/calendar.ts';
import { isLandName } from '../../phrases/capitals.ts';
import { foundAt } from '../found-at.ts';
import { ORGANISATIONS } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** In words, of each field and of what stands behind the last "and". */
const LONGEST = 3;
/** In fields, before the last. */
const MOST = 4;

/**
 * The names of bodies that list their fields with commas: "the Rail, Maritime and Transport Union", "the Hearth, Patio & Barbecue
 * Association"; before their letters also without the word for a body: "Rail, Maritime and Transport (RMT) members". Each field is a
 * plain word and no body itself: "the Guild, Kestrel and the Farm Union" are three.
 */
export function listedFieldsIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return foundAt(sentences, bodyAt);
}

// At the first field.
function bodyAt(words: readonly Word[], first: number): readonly Word[] | null {
  let at = fieldEnd(words, first);
  let fields = 1;
  if (at < 0) return null;
  while (fields < MOST && words[at]?.gap === ', ' && fieldEnd(words, at) > 0) {
    at = fieldEnd(words, at);
    fields += 1;
  }
  const joined = words[at]?.key === 'and' || / & $/.test(words[at]?.gap ?? '');
  if (fields < 2 || !joined) return null;
  const last = words[at]!.key === 'and' ? at + 1 : at;
  if (isPlain(words[last]) && areLettersOf(words[last + 1], words.slice(first, last + 1)))
    return words.slice(first, last + 1);
  if (words[first - 1]?.key !== 'the' || words[first]!.gap !== ' ') return null;
  for (let end = last + 1; end <= last + LONGEST && words[end] && touches(words[end]!); end += 1)
    if (isBody(words, end)) return isPlain(words[last]) ? words.slice(first, end + 1) : null;
  return null;
}

// "(RMT)": the first letter of each word with a capital, in their order.
function areLettersOf(word: Word | undefined, name: readonly Word[]): boolean {
  const initials = name.flatMap(({ capital, text }) => (capital ? [text[0]!] : []));
  return word?.gap === ' (' && word.text === initials.join('');
}

// Behind one or more plain words with capitals; -1 where none stands.
function fieldEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + LONGEST && isField(words[at]) && (at === from || words[at]!.gap === ' ')) at += 1;
  return at === from ? -1 : at;
}

function isField(word: Word | undefined): boolean {
  return isPlain(word) && !word!.possessive && !ORGANISATIONS.has(word!.key);
}

function isPlain(word: Word | undefined): boolean {
  if (!word?.capital || isOfDay(word.key) || isLandName(word.key)) return false;
  return isDictionaryWord(word.key);
}

// "Union", the last word with a capital; not "ministries", which are several.
function isBody(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const next = words[at + 1];
  return ORGANISATIONS.has(key) && !key.endsWith('ies') && !(next?.capital && touches(next));
}
