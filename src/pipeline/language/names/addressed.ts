import forms from '../../data/forms-of-address.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { keyOf } from '../../spelling/key.ts';
import { ADDRESS, GIVEN, TITLES } from './lists.ts';
import { touches, type Word } from './words.ts';

/** By form of address that nobody is called by, its tongues: "datuk". */
const SURE = byWord(forms.before);
/** The same for those that somebody may be called by: "tun". */
const NAMES_TOO = byWord(forms.namesToo);
const PAIRS: ReadonlySet<string> = new Set(forms.pairs);
const FIRST_OF_PAIR: ReadonlySet<string> = new Set(forms.pairs.map((pair) => pair.split(' ')[0]!));
const IN_PAIRS: ReadonlySet<string> = new Set(forms.pairs.flatMap((pair) => pair.split(' ')));
/** The key of a form of address that no name is made of. */
const PLAIN = 'mr';

/**
 * The sentences of all documents with the words that are forms of address here, though somebody may be called so: "Tun Salina"
 * where others are "Datuk", "Don Luis Ruiz" and "Don Luis" where he is "Luis Ruiz" too. They then have the key of one that nobody is called
 * by; "Tun Win" and "Don Ruiz" of other documents keep their names.
 */
export function withAddresses(documents: readonly Word[][][]): readonly Word[][][] {
  const open = documents.flatMap((sentences) =>
    sentences.flatMap((words) => words.filter((_, at) => isOpen(words, at))),
  );
  if (open.length === 0) return documents;
  const shown = new Set(documents.flatMap((sentences) => sentences.flatMap(tonguesIn)));
  const whole = new Set(documents.flatMap((sentences) => sentences.flatMap(namesAlone)));
  return documents.map((sentences) =>
    sentences.map((words) =>
      words.some((_, at) => isOpen(words, at))
        ? words.map((word, at) => (isAddress(words, at, shown, whole) ? { ...word, key: PLAIN } : word))
        : words,
    ),
  );
}

/** True for a title that is nothing but a form of address: "Mr", "Datuk", "Tan Sri", "Tun". */
export function isFormOfAddress(title: string): boolean {
  return title.split(/\s+/).every((word) => {
    const key = keyOf(word);
    return ADDRESS.has(key) || NAMES_TOO.has(key) || IN_PAIRS.has(key);
  });
}

function isAddress(
  words: readonly Word[],
  at: number,
  shown: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): boolean {
  if (isPair(words, at) || isPair(words, at - 1)) return true;
  if (!isOpen(words, at)) return false;
  if (NAMES_TOO.get(words[at]!.key)!.some((tongue) => shown.has(tongue))) return true;
  const name = nameAt(words, at + 1) ?? `${words[at + 1]!.key} `;
  return whole.has(name);
}

// "Tun | Salina", "Tan | Sri | Salina": before a name, and behind none.
function isOpen(words: readonly Word[], at: number): boolean {
  // Most words are written small: to ask that first takes a small part of the time.
  if (!words[at]!.capital) return false;
  return (NAMES_TOO.has(words[at]!.key) || isPair(words, at)) && opens(words, at) && isBeforeName(words, at + 1);
}

function isPair(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return (
    first?.capital === true &&
    FIRST_OF_PAIR.has(first.key) &&
    second?.capital === true &&
    touches(second) &&
    PAIRS.has(`${first.key} ${second.key}`) &&
    isBeforeName(words, at + 2)
  );
}

// Not "Ana | Tun"; "Then | Don Luis Ruiz" may be.
function opens(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (!word.capital) return false;
  if (!before?.capital || !touches(word) || TITLES.has(before.key)) return true;
  return before.first && isDictionaryWord(before.key) && !GIVEN.has(before.key);
}

function isBeforeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && /^['’]? $/.test(word.gap);
}

// Of which tongues a sentence has a form of address that is nothing else.
function tonguesIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => (word.capital && isBeforeName(words, at + 1) ? (SURE.get(word.key) ?? []) : []));
}

// The names of two words and more that a sentence has with no form of address before them, each by its first two, and by the
// first with a blank behind it: "Luis " of "Luis Tupa" may be "Don Luis".
function namesAlone(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const name = before?.capital && touches(word) ? null : nameAt(words, at);
    return name === null ? [] : [name, ...(isDictionaryWord(word.key) ? [] : [`${word.key} `])];
  });
}

function nameAt(words: readonly Word[], at: number): string | null {
  const [first, second] = [words[at], words[at + 1]];
  if (!first?.capital || !second?.capital || second.gap !== ' ') return null;
  return `${first.key} ${second.key}`;
}

function byWord(tongues: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [tongue, words] of Object.entries(tongues))
    for (const word of words) found.set(keyOf(word), [...(found.get(keyOf(word)) ?? []), tongue]);
  return found;
}
