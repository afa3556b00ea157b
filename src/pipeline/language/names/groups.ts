import givenNames from '../../data/given-names.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Found, Gazetteer } from './gazetteer.ts';
import type { Habits } from './habits.ts';
import type { Word } from './words.ts';

const TITLES = new Set([...titles.titles, ...titles.honorifics]);
const MODIFIERS = new Set(titles.modifiers);
const ROLES = new Set([...titles.roles, ...titles.titles]);
const FUNCTION = new Set(nameWords.function);
const NONE = new Set([...nameWords.none, ...nameWords.function]);
const GIVEN = new Set([...nameWords.givenNames, ...givenNames.names.split(' ')]);
const PARTICLES = new Set(nameWords.particles);
const ORGANISATIONS = new Set(nameWords.organisation);
const INSTITUTIONS = new Set([...nameWords.organisation, ...nameWords.place]);

/** The stretches of a sentence that may hold names: capitalised words with what joins them, cut into atoms. */
export function groupsOf(words: readonly Word[], gazetteer: Gazetteer, habits: Habits): Atom[][] {
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  let at = 0;
  while (at < words.length) {
    const joined = group.length > 0 && touches(words[at]!);
    if (!joined) close();
    const atom =
      atomAt(words, at, gazetteer, habits, joined) ?? (joined ? connectorAt(words, at, group, gazetteer) : null);
    if (atom) group.push(atom);
    else close();
    at += atom?.words.length ?? 1;
  }
  close();
  return groups;
}

function touches(word: Word): boolean {
  return /^(?:['’]? |-|‑|\n| & )$/.test(word.gap);
}

function atomAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
  habits: Habits,
  joined: boolean,
): Atom | null {
  const word = words[at]!;
  const listed = word.capital || gazetteer.hasSmall ? gazetteer.find(words, at) : null;
  const found = listed ?? withoutApostrophe(words, at, gazetteer);
  if (!word.capital && found?.use !== 'known')
    return opensWithParticle(words, at, joined) || opensWithOrdinal(words, at)
      ? { kind: 'word', words: [word], found: null }
      : null;
  const title = titleLength(words, at, gazetteer);
  if (found && (title === 0 || found.use === 'known' || !isTitleWord(word)) && fits(found, words, at))
    return { kind: 'listed', words: words.slice(at, at + found.length), found };
  if (isNoName(word, words[at + 1])) return null;
  if (isPortfolioBehind(words, at, gazetteer)) return null;
  if (title > 0)
    return { kind: 'title', words: words.slice(at, withPortfolio(words, at + title, gazetteer)), found: null };
  if (word.first && !joined && !opensName(words, at, gazetteer, habits)) return null;
  return { kind: 'word', words: [word], found: null };
}

// "the 501st Legion", not "the 22nd Fishing Fair"
function opensWithOrdinal(words: readonly Word[], at: number): boolean {
  if (!/^\d+(?:st|nd|rd|th)$/.test(words[at]!.text)) return false;
  let end = at + 1;
  while (words[end]?.capital && touches(words[end]!) && end < at + 5) end += 1;
  return end > at + 1 && ORGANISATIONS.has(words[end - 1]!.key);
}

// "Ukraines desire" in a machine-translated text: a country's name whose apostrophe was lost.
function withoutApostrophe(words: readonly Word[], at: number, gazetteer: Gazetteer): Found | null {
  const word = words[at]!;
  if (!word.capital || !word.key.endsWith('s') || isDictionaryWord(word.key) || words[at + 1]?.capital !== false)
    return null;
  const bare = { ...word, key: word.key.slice(0, -1), text: word.text.slice(0, -1) };
  const found = gazetteer.find([bare], 0);
  return found?.type === 'country' && found.use === 'name' && found.length === 1 ? found : null;
}

// "al-Haddi"
function opensWithParticle(words: readonly Word[], at: number, joined: boolean): boolean {
  const next = words[at + 1];
  return (
    !joined &&
    /^(?:al|el|as|ad|an|ar|at|az|ul|bin|ben)$/.test(words[at]!.text) &&
    next?.capital === true &&
    /^[-‑]$/.test(next.gap)
  );
}

// The one-letter network is meant where something is said on it, not in "Malcolm X" or "X-ray".
function fits(found: Found, words: readonly Word[], at: number): boolean {
  // "US$ 20,000"
  if (words[at + found.length]?.gap.startsWith('$')) return false;
  if (found.use === 'known' || words[at]!.text.length > 1) return true;
  return /^(?:on|via|platform|network|app|site)$/.test(words[at - 1]?.key ?? '') && !words[at + 1]?.gap.startsWith('-');
}

function isNoName(word: Word, next: Word | undefined): boolean {
  if (NONE.has(word.key) && word.text !== 'WHO') return true;
  if (FUNCTION.has(word.text.split(/['’]/)[0]!.toLowerCase()) && /['’]/.test(word.text)) return true;
  if (/n['’]t$/iu.test(word.text)) return true;
  if (/[#@]$/.test(word.gap) || /^[IVXLC]{2,}$/.test(word.text) || /.(?:isms?|phobia)$/.test(word.key)) return true;
  return word.text.length === 1 && (next === undefined || next.gap === '-' || !next.capital);
}

// A capital at the head of a sentence is a name where the word is one elsewhere, or no common word.
function opensName(words: readonly Word[], at: number, gazetteer: Gazetteer, habits: Habits): boolean {
  const word = words[at]!;
  const use = habits.get(word.key);
  if (use && use.small > 0) return false;
  if (use && use.inside > 0) return true;
  if (!isDictionaryWord(word.key) || /^\p{Lu}{3,6}$/u.test(word.text)) return true;
  const next = words[at + 1];
  if (!next?.capital || !touches(next) || word.possessive || NONE.has(next.key)) return false;
  // "Will Belgium sign?", "Recent Ukrainian strikes"
  if (gazetteer.find(words, at + 1)) return false;
  if (GIVEN.has(word.key)) return true;
  return !ROLES.has(word.key) && !/(?:[^s]s|ly|ing|ed)$/.test(word.key);
}

function isTitleWord(word: Word): boolean {
  return TITLES.has(word.key) || MODIFIERS.has(word.key);
}

/** How many words from here on are a capitalised title ("Foreign Minister", "Irrigation Secretary"), 0 where none. */
function titleLength(words: readonly Word[], at: number, gazetteer: Gazetteer): number {
  let last = 0;
  for (let i = at; i < words.length && i < at + 6; i += 1) {
    const word = words[i]!;
    if (!word.capital || (i > at && !touches(word))) break;
    if (TITLES.has(word.key)) last = i - at + 1;
    else if (!MODIFIERS.has(word.key) && !isQualifier(word, i, words, gazetteer)) break;
    if (word.possessive) break;
  }
  return last;
}

// "Minister of Energy and Mines", "Secretary of State"; what is listed ("of Ukraine") is a name.
function withPortfolio(words: readonly Word[], end: number, gazetteer: Gazetteer): number {
  const follows = (i: number) =>
    words[i] !== undefined && touches(words[i]!) && isPortfolio(words[i]!, i, words, gazetteer);
  if (!/^(?:of|for)$/.test(words[end]?.key ?? '') || words[end]!.gap !== ' ') return end;
  let at = words[end + 1]?.key === 'the' ? end + 2 : end + 1;
  if (!follows(at)) return end;
  while (follows(at) || (words[at]?.key === 'and' && follows(at + 1))) at += 1;
  return at;
}

// "secretary of State Ana Lind": the portfolio belongs to the role in small letters before it.
function isPortfolioBehind(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [role, of] = [words[at - 2], words[at - 1]];
  return (
    of?.key === 'of' &&
    role !== undefined &&
    !role.capital &&
    /^(?:under)?secretary$|^minister$/.test(role.key) &&
    words[at + 1]?.capital === true &&
    touches(words[at + 1]!) &&
    isPortfolio(words[at]!, at, words, gazetteer)
  );
}

function isPortfolio(word: Word, at: number, words: readonly Word[], gazetteer: Gazetteer): boolean {
  return word.capital && (isQualifier(word, at, words, gazetteer) || MODIFIERS.has(word.key));
}

function isQualifier(word: Word, at: number, words: readonly Word[], gazetteer: Gazetteer): boolean {
  if (GIVEN.has(word.key) || ORGANISATIONS.has(word.key) || gazetteer.find(words, at)) return false;
  return isDictionaryWord(word.key);
}

function connectorAt(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): Atom | null {
  const word = words[at]!;
  const last = group.at(-1)!;
  const before = last.words.at(-1)!;
  if (before.possessive) return null;
  if (word.gap === '-') return hyphened(word, last);
  const opens = (i: number) => words[i]?.capital === true && touches(words[i]!) && !NONE.has(words[i]!.key);
  if (PARTICLES.has(word.key) && !word.capital && last.kind !== 'title') {
    let i = at + 1;
    while (i < at + 3 && words[i] && PARTICLES.has(words[i]!.key) && touches(words[i]!)) i += 1;
    if (opens(i)) return { kind: 'particle', words: words.slice(at, i), found: null };
  }
  const institution = last.kind === 'word' && INSTITUTIONS.has(before.key);
  const body = last.kind === 'word' && ORGANISATIONS.has(before.key);
  // "Unity of Cities", not "Hundreds of Syrians"
  const common =
    last.kind === 'word' &&
    group.length === 1 &&
    !before.first &&
    isDictionaryWord(before.key) &&
    !GIVEN.has(before.key);
  if ((word.key === 'of' && (institution || common)) || ((word.key === 'for' || word.key === 'on') && body)) {
    if (opens(at + 1)) return { kind: 'connector', words: [word], found: null };
    if (words[at + 1]?.key === 'the' && opens(at + 2))
      return { kind: 'connector', words: words.slice(at, at + 2), found: null };
  }
  const listing = group.some((atom) => atom.kind === 'connector') && last.kind === 'word';
  if (
    word.key === 'and' &&
    opens(at + 1) &&
    ((listing && !opensBody(words, at + 1, gazetteer)) || isPairOfSubjects(words, at, group))
  )
    return { kind: 'connector', words: [word], found: null };
  return null;
}

// "… Institute of Technology and Colorado State University": a body of its own follows.
function opensBody(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  let end = at;
  while (words[end]?.capital && (end === at || touches(words[end]!)) && end < at + 6) end += 1;
  if (end < at + 2 || !INSTITUTIONS.has(words[end - 1]!.key)) return false;
  return words.slice(at, end).some((word, i) => !isDictionaryWord(word.key) || gazetteer.find(words, at + i) !== null);
}

// "Food and Drug Administration": plain words joined before what they are about.
function isPairOfSubjects(words: readonly Word[], at: number, group: readonly Atom[]): boolean {
  const before = group[0]!.words[0]!;
  if (group.length > 1 || group[0]!.kind !== 'word' || !(isDictionaryWord(before.key) || /s$/.test(before.key)))
    return false;
  let end = at + 1;
  while (words[end]?.capital && touches(words[end]!) && end < at + 5) end += 1;
  return (
    end > at + 2 &&
    ORGANISATIONS.has(words[end - 1]!.key) &&
    words.slice(at + 1, end).every((word) => isDictionaryWord(word.key))
  );
}

// "al-Burhan", "Lung-bin": a small part of a name after a hyphen; not "US-led", "Kremlin-backed".
function hyphened(word: Word, last: Atom): Atom | null {
  if (last.kind === 'title' || last.kind === 'listed') return null;
  const short = word.text.length < 6 && /^\p{Ll}+$/u.test(word.text) && !isDictionaryWord(word.key);
  return short ? { kind: 'word', words: [word], found: null } : null;
}

/** A piece of a group: a listed name, a title, a plain capitalised word, or what joins two of them. */
export interface Atom {
  readonly kind: 'listed' | 'title' | 'word' | 'particle' | 'connector';
  readonly words: readonly Word[];
  readonly found: Found | null;
}
