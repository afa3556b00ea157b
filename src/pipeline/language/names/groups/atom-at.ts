import forces from '../../../data/forces.json' with { type: 'json' };
import occasions from '../../../data/occasions.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Found } from '../gazetteer/forms.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Atom } from '../groups.ts';
import type { Habits } from '../habits.ts';
import { DIRECTIONS, GIVEN, JOINED_BODIES, MODIFIERS, ORGANISATIONS, TITLES } from '../lists.ts';
import { runEnd, touches, type Word } from '../words.ts';
import { isTradeOf } from './calling-of.ts';
import { isOfLand } from './council-of-land.ts';
import { isHonour } from './honours.ts';
import { isNoName } from './no-names.ts';
import { isOfMembers } from './of-members.ts';
import { opensName, opensWithParticle } from './opens-name.ts';
import { isPortfolioBehind } from './portfolio.ts';
import { isPointed, isPrefix, isPrefixed } from './prefixed.ts';
import { sloganLength } from './slogans.ts';
import { titleLength } from './titles.ts';

/** The atom that begins at a word: a listed name, a title or a plain capitalised word; null where none does. */
export function atomAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
  habits: Habits,
  joined: boolean,
  behindTitle: boolean,
): Atom | null {
  const word = words[at]!;
  const slogan = joined ? 0 : sloganLength(words, at, habits.slogans);
  if (slogan > 0) return { kind: 'word', words: words.slice(at, at + slogan), found: null };
  const listed = word.capital || gazetteer.hasSmall ? gazetteer.find(words, at) : null;
  // "The Mid-West Chamber" is of no West.
  const part = word.gap === '-' && words[at - 1]?.capital === true && DIRECTIONS.has(word.key);
  const pointed = listed !== null && isPointed(words, at, listed, gazetteer);
  const surname = isBehindArticle(words, at);
  const ofLand = listed !== null && isOfLand(words, at, listed, gazetteer);
  const other = part || pointed || surname || ofLand || (listed !== null && isPrefixed(words, at, listed, habits));
  const found = (other ? null : listed) ?? withoutApostrophe(words, at, gazetteer);
  // "the pro-Peru Herders' Party": the party is named, and not Peru.
  if (found && word.gap === '-' && isPro(words[at - 1])) return null;
  if (!word.capital && found?.use !== 'known')
    return opensWithParticle(words, at, joined && !behindTitle) || opensWithOrdinal(words, at)
      ? { kind: 'word', words: [word], found: null }
      : null;
  if (word.first && !joined && isTradeOf(words, at)) return null;
  const title = titleLength(words, at, gazetteer);
  const isTitle = TITLES.has(word.key) || MODIFIERS.has(word.key);
  if (found && (title === 0 || found.use === 'known' || !isTitle) && fits(found, words, at))
    return { kind: 'listed', words: words.slice(at, at + found.length), found };
  if (!joined && opensWithUnit(words, at)) return { kind: 'word', words: [word], found: null };
  const isOwn = surname || (joined && isJoinedIn(words, at));
  if ((isNoName(words, at, joined) && !isOwn) || isHonour(words, at)) return null;
  if (word.first && isPro(word) && words[at + 1]?.gap === '-' && gazetteer.find(words, at + 1)) return null;
  if (isPrefix(words, at, gazetteer, habits)) return null;
  if (isPortfolioBehind(words, at, gazetteer)) return null;
  const owns = words[at + 1] !== undefined && isOfMembers(words, at + 1);
  if (
    title > 0 &&
    !owns &&
    !(joined && isJoinedIn(words, at)) &&
    !isHospital(words, at, joined) &&
    !isWanted(words[at + title]) &&
    !(title === 1 && isSurnameHere(words, at, habits, joined))
  )
    return { kind: 'title', words: words.slice(at, at + title), found: null };
  if (word.first && !joined && !owns && !pointed && !opensName(words, at, gazetteer, habits)) return null;
  return { kind: 'word', words: [word], found: null };
}

const ORDINALS = new Set(occasions.ordinals);
/** What there are several of, told apart by number. */
const UNITS_AND_COURTS: ReadonlySet<string> = new Set(forces.numbered);
/** Of Arabic names, before a hyphen. */
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)$/;
/** What makes another word of a land's name: see isPrefixed. */
const PRO = /^(?:pro|anti|non|pre|post)$/;
// "Guild of | Editors", "Union of | Teachers": who has joined, and no office before a name.
function isJoinedIn(words: readonly Word[], at: number): boolean {
  const [body, of] = words.slice(Math.max(0, at - 2), at);
  const next = words[at + 1];
  if (of?.key !== 'of' || !body?.capital || !JOINED_BODIES.has(body.key) || (next?.capital && touches(next)))
    return false;
  return /[^s]s$/.test(words[at]!.key);
}

// "Climate Justice | Now": of no judge.
function isWanted(behind: Word | undefined): boolean {
  return behind?.gap === ' ' && /^(?:Now|Today|Tomorrow)$/.test(behind.text);
}

// "Chief executive of Tarnbury | General": a hospital, where what stands before is no office and no given name.
function isHospital(words: readonly Word[], at: number, joined: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!joined || word.key !== 'general' || word.gap !== ' ' || !before?.capital || (next?.capital && touches(next)))
    return false;
  return (
    !TITLES.has(before.key) && !MODIFIERS.has(before.key) && !GIVEN.has(before.key) && !isDictionaryWord(before.key)
  );
}

// "Tom King", and "King said" below it; not "the King", "King Tom" and "Prince Tom".
function isSurnameHere(words: readonly Word[], at: number, habits: Habits, joined: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (next?.capital && touches(next)) return false;
  if (joined) return word.gap === ' ' && GIVEN.has(before!.key);
  return (
    habits.get(word.key)?.surname === true && !/^(?:the|an?|his|her|its|their|our|this|that)$/.test(before?.key ?? '')
  );
}

// "Hamid al-| Iraqi", "al-| Farsi": a surname, and neither a land nor a tongue.
function isBehindArticle(words: readonly Word[], at: number): boolean {
  return words[at]!.gap === '-' && ARTICLE.test(words[at - 1]?.key ?? '');
}

// "pro-Peru", and at the head of a sentence "Pro-Peru"
function isPro(word: Word | undefined): boolean {
  return word !== undefined && PRO.test(word.first ? word.key : word.text);
}

// "the Third Corps", "the Second Labour Court of Quarn"
function opensWithUnit(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  return (
    ORDINALS.has(word.key) &&
    next?.capital === true &&
    touches(next) &&
    UNITS_AND_COURTS.has(words[runEnd(words, at) - 1]!.key)
  );
}

// "the 501st Legion", not "the 22nd Fishing Fair"
function opensWithOrdinal(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (text.charCodeAt(0) > 0x39 || !/^\d+(?:st|nd|rd|th)$/.test(text)) return false;
  const end = runEnd(words, at);
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

// "State Department | of Education": one of a part of a land, and not its foreign office.
function isDepartmentOf({ length }: Found, words: readonly Word[], at: number): boolean {
  const [last, of, next] = words.slice(at + length - 1, at + length + 2);
  return length > 1 && last!.key === 'department' && of?.key === 'of' && of.gap === ' ' && next?.capital === true;
}

// The one-letter network is meant where something is said on it, not in "Malcolm X" or "X-ray".
function fits(found: Found, words: readonly Word[], at: number): boolean {
  // "US$ 20,000"
  if (words[at + found.length]?.gap.startsWith('$')) return false;
  if (found.use !== 'known' && isDepartmentOf(found, words, at)) return false;
  if (found.use === 'known' || words[at]!.text.length > 1) return true;
  return /^(?:on|via|platform|network|app|site)$/.test(words[at - 1]?.key ?? '') && !words[at + 1]?.gap.startsWith('-');
}
