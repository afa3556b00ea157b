import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import type { Found, Gazetteer } from './gazetteer.ts';
import type { Habits } from './habits.ts';
import type { Word } from './words.ts';

const TITLES = new Set([...titles.titles, ...titles.honorifics]);
const MODIFIERS = new Set(titles.modifiers);
const NONE = new Set(nameWords.none);
const PARTICLES = new Set(nameWords.particles);
const INSTITUTIONS = new Set([...nameWords.organisation, ...nameWords.place]);
const ORGANISATIONS = new Set(nameWords.organisation);

/** The stretches of a sentence that may hold names: capitalised words with what joins them, cut into atoms. */
export function groupsOf(words: readonly Word[], gazetteer: Gazetteer, habits: Habits): Atom[][] {
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  let at = 0;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  while (at < words.length) {
    const joined = group.length > 0 && touches(words[at]!);
    if (!joined) close();
    const atom = atomAt(words, at, gazetteer, habits, joined) ?? (joined ? connectorAt(words, at, group) : null);
    if (atom) {
      group.push(atom);
      at += atom.words.length;
    } else {
      close();
      at += 1;
    }
  }
  close();
  return groups;
}

function touches(word: Word): boolean {
  return word.gap === ' ' || word.gap === '-' || word.gap === '‑' || word.gap === ' & ' || word.gap === '\n';
}

function atomAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
  habits: Habits,
  joined: boolean,
): Atom | null {
  const word = words[at]!;
  const title = titleLength(words, at);
  const found = gazetteer.find(words, at);
  if (found && (word.capital || found.use === 'known') && (title < found.length || title === 0))
    return { kind: 'listed', words: words.slice(at, at + found.length), found };
  if (!word.capital || NONE.has(word.key)) return null;
  if (title > 0) return { kind: 'title', words: words.slice(at, at + title), found: null };
  if (word.first && !joined && !opensName(words, at, habits)) return null;
  return { kind: 'word', words: [word], found: null };
}

// A capital at the head of a sentence is a name where the word is one elsewhere, or no common word.
function opensName(words: readonly Word[], at: number, habits: Habits): boolean {
  const word = words[at]!;
  const use = habits.get(word.key);
  if (use && use.inside > 0 && use.small === 0) return true;
  if (use && use.small > 0) return false;
  return (
    word.pos === 'PROPN' ||
    (word.text.length > 1 &&
      /^[\p{Lu}\p{N}]+$/u.test(word.text) &&
      word.text.length < 6 &&
      word.pos !== 'DET' &&
      word.pos !== 'PRON')
  );
}

/** How many words from here on are a capitalised title ("Foreign Minister"), 0 where none. */
function titleLength(words: readonly Word[], at: number): number {
  let length = 0;
  let last = 0;
  for (let i = at; i < words.length && words[i]!.capital && (i === at || touches(words[i]!)); i += 1) {
    const { key } = words[i]!;
    length += 1;
    if (TITLES.has(key)) last = length;
    else if (!MODIFIERS.has(key)) break;
    if (words[i]!.possessive) break;
  }
  return last;
}

function connectorAt(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const word = words[at]!;
  const last = group.at(-1)!;
  const lastKey = last.words.at(-1)!.key;
  if (last.words.at(-1)!.possessive) return null;
  if (word.gap === '-' && PARTICLES.has(last.words.at(-1)!.key)) return { kind: 'word', words: [word], found: null };
  const capitalAfter = (i: number) => words[i]?.capital === true && touches(words[i]!) && !NONE.has(words[i]!.key);
  if (PARTICLES.has(word.key) && word.key !== 'y' && word.key !== 'e') {
    let i = at + 1;
    while (i < words.length && i < at + 3 && PARTICLES.has(words[i]!.key) && touches(words[i]!)) i += 1;
    if (capitalAfter(i)) return { kind: 'particle', words: words.slice(at, i), found: null };
  }
  const institution = last.kind === 'word' && INSTITUTIONS.has(lastKey);
  if ((word.key === 'of' && institution) || ((word.key === 'for' || word.key === 'on') && ORGANISATIONS.has(lastKey))) {
    if (capitalAfter(at + 1)) return { kind: 'connector', words: [word], found: null };
    if (words[at + 1]?.key === 'the' && capitalAfter(at + 2))
      return { kind: 'connector', words: words.slice(at, at + 2), found: null };
  }
  if (
    word.key === 'and' &&
    group.some((atom) => atom.kind === 'connector') &&
    last.kind === 'word' &&
    capitalAfter(at + 1)
  )
    return { kind: 'connector', words: [word], found: null };
  return null;
}

/** A piece of a group: a listed name, a title, a plain capitalised word, or what joins two of them. */
export interface Atom {
  readonly kind: 'listed' | 'title' | 'word' | 'particle' | 'connector';
  readonly words: readonly Word[];
  readonly found: Found | null;
}
