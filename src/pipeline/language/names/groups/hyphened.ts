import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isFamilyName } from '../../../spelling/family-first.ts';
import type { Atom } from '../groups.ts';
import { COMPOUND, GIVEN } from '../lists.ts';
import type { Word } from '../words.ts';

/** "al-Burhan", "Lung-bin": a small part of a name after a hyphen; not "US-led", "Kremlin-backed". */
export function hyphened(words: readonly Word[], at: number, last: Atom): Atom | null {
  if (last.kind === 'title' || last.kind === 'listed') return null;
  const word = words[at]!;
  if (isHyphenJoin(words, at)) return { kind: 'word', words: [word], found: null };
  const length = isBehindSurname(words, at) ? LONGEST_GIVEN : LONGEST_PART;
  const short =
    word.text.length <= length &&
    /^\p{Ll}+$/u.test(word.text) &&
    (!isDictionaryWord(word.key) || isGivenEnd(words, at));
  return short ? { kind: 'word', words: [word], found: null } : null;
}

/** True for the small word in the middle of one name: "Quarn-a-Velm", "Velm-upon-Quarn". */
export function isHyphenJoin(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (word?.gap !== '-' || next?.gap !== '-' || !next.capital) return false;
  return /^(?:a|au|aux|by|de|del|des|di|du|en|la|le|les|on|sous|sur|the|under|upon)$/.test(word.text);
}

// "Ban Ki-moon", "Jae-min Oh": the end of a given name that is a word by itself; not "Quarn-led", "the Velm Quarn-run port".
function isGivenEnd(words: readonly Word[], at: number): boolean {
  const [before, first, word, next] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]];
  if (first.text.length > 5) return false;
  // "Min Jae-won", "Park Do-min"
  const surname =
    before !== undefined && (GIVEN.has(before.key) || !isDictionaryWord(before.key) || isFamilyName(before.key));
  const korean = surname && SYLLABLE.has(word.text);
  if (!korean && (isDictionaryWord(first.key) || COMPOUND.has(word.key))) return false;
  return (
    (before?.capital === true && first.gap === ' ' && !before.possessive) ||
    (next?.capital === true && next.gap === ' ')
  );
}

/** True for what a Korean given name may end in: "jun" of "Sang-jun". */
export function isSyllable({ text, key }: Word): boolean {
  return SYLLABLE.has(text) || !isDictionaryWord(key);
}

// "Leung Che-cheung": not "the Velm Quarn-trained crews".
function isBehindSurname(words: readonly Word[], at: number): boolean {
  const [surname, first, word] = [words[at - 2], words[at - 1]!, words[at]!];
  return (
    surname?.capital === true &&
    !surname.possessive &&
    first.gap === ' ' &&
    first.text.length < 6 &&
    !isDictionaryWord(word.key) &&
    !/(?:ed|ing|en|ish|ly)$/.test(word.key)
  );
}

/** What Korean given names end in, of those that are words too. */
const SYLLABLE: ReadonlySet<string> = new Set(nameWords.koreanEnds);
/** In letters, what a hyphen joins to a name, and to a given name behind the surname. */
const LONGEST_PART = 5;
const LONGEST_GIVEN = 7;
