import nameWords from '../../../data/name-words.json' with { type: 'json' };
import type { Found } from '../gazetteer/forms.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Habits } from '../habits.ts';
import { ROLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

const PREFIXES = new Set(nameWords.compounding);

/**
 * True of a listed name that a prefix makes another: "Trans-| Pacific", and a people's before a further name, "Anglo-| Dutch
 * Shipping", or where a longer name begins so. "The Anglo-Dutch talks" name the Dutch.
 */
export function isPrefixed(words: readonly Word[], at: number, found: Found, habits: Habits): boolean {
  if (!isBehindPrefix(words, at)) return false;
  return (
    found.use !== 'demonym' || opensName(words[at + found.length]) || beginsLonger(words[at - 1]!, words[at]!, habits)
  );
}

/** True of "Western" in "Western Pine": of a name behind it that no list has, and not of the West. */
export function isPointed(words: readonly Word[], at: number, { type, use }: Found, gazetteer: Gazetteer): boolean {
  const next = words[at + 1];
  if (type !== 'group' || use !== 'demonym' || !/ern$/.test(words[at]!.key)) return false;
  return opensName(next) && next?.gap === ' ' && !gazetteer.find(words, at + 1) && !ROLES.has(next.key);
}

/** True of a prefix before a people's name alone: "the | Franco-German brigade" names no Franco. */
export function isPrefix(words: readonly Word[], at: number, gazetteer: Gazetteer, habits: Habits): boolean {
  if (!isBehindPrefix(words, at + 1)) return false;
  const next = gazetteer.find(words, at + 1);
  return next?.use === 'demonym' && !isPrefixed(words, at + 1, next, habits);
}

/** True where a name of the document goes on behind the two words: "Trans-Pacific" beside Trans-Pacific Airways. */
export function beginsLonger(prefix: Word, { key, gap }: Word, { openings }: Habits): boolean {
  return gap === '-' && openings.has(`${prefix.key} ${key}`);
}

/** True of what makes another name of the one behind its hyphen: "trans", "anglo". */
export function isCompounding(key: string): boolean {
  return PREFIXES.has(key);
}

function isBehindPrefix(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.gap === '-' && before?.capital === true && isCompounding(before.key);
}

function opensName(word: Word | undefined): boolean {
  return word?.capital === true && touches(word);
}
