import forces from '../../data/forces.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import occasions from '../../data/occasions.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Found } from './gazetteer/forms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isTradeOf } from './groups/calling-of.ts';
import { joinsTrades } from './groups/conjunctions.ts';
import { connectorAt } from './groups/connectors.ts';
import { isHonour } from './groups/honours.ts';
import { isNoName } from './groups/no-names.ts';
import { isOfficeOwned } from './groups/office-owned.ts';
import { opensName, opensWithParticle } from './groups/opens-name.ts';
import { isOwnOfPeople } from './groups/own-of-people.ts';
import { isPrefix, isPrefixed } from './groups/prefixed.ts';
import { sloganLength } from './groups/slogans.ts';
import { isPortfolioBehind, titleLength } from './groups/titles.ts';
import type { Habits } from './habits.ts';
import { isCity } from './known-kinds.ts';
import { DIRECTIONS, GIVEN, MODIFIERS, NONE, ORGANISATIONS, PLACES, TITLES } from './lists.ts';
import { isBehindPartisan } from './pieces/behind-partisan.ts';
import { wordsIn } from './pieces/heads.ts';
import { areMembers } from './things.ts';
import { runEnd, touches, type Word } from './words.ts';

const MEMBERS = new Set(nameWords.members);
const ORDINALS = new Set(occasions.ordinals);
/** What there are several of, told apart by number. */
const UNITS_AND_COURTS: ReadonlySet<string> = new Set(forces.numbered);
/** What a line that only says what a paper is opens with. */
const PAPERS =
  /^(?:(?:press|media|news|public|joint|official) (?:release|statement|notice|communiqu[eé]|office|service|note)|(?:statement|communiqu[eé]|bulletin) )/;
/** What makes another word of a land's name: see isPrefixed. */
const PRO = /^(?:pro|anti|non|pre|post)$/;
const BETWEEN = new Set(nameWords.between);
/** In atoms, of the name of a place: "Rio de Janeiro". */
const LONGEST_PLACE = 3;

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
    const listed = group.length > 0 ? listTail(words, at, group, gazetteer) : [];
    if (listed.length > 0) {
      group.push(...listed.map((word): Atom => ({ kind: 'word', words: [word], found: null })));
      at += listed.length;
      continue;
    }
    const joined =
      group.length > 0 &&
      (touches(words[at]!) || isOfMembers(words, at) || joinsTrades(words, at)) &&
      !opensPaper(words, at) &&
      !isSecondOfTwo(words, at, habits) &&
      !isBehindLand(words, at, habits) &&
      !isBehindPlace(words, at, group, habits) &&
      !isBehindPartisan(words, at, habits);
    if (!joined) close();
    const behindTitle = joined && group.at(-1)!.kind === 'title';
    const atom =
      atomAt(words, at, gazetteer, habits, joined, behindTitle) ??
      (joined ? connectorAt(words, at, group, gazetteer) : null);
    if (atom) group.push(atom);
    else close();
    at += atom?.words.length ?? 1;
  }
  close();
  return groups;
}

// "Union of Millers" above a line that says "Press release".
function opensPaper(words: readonly Word[], at: number): boolean {
  return words[at]!.gap === '\n' && PAPERS.test(`${words[at]!.key} ${words[at + 1]?.key ?? ''}`);
}

// "The Quarn-Velm border": two lands, where each is told of alone too.
function isSecondOfTwo(words: readonly Word[], at: number, habits: Habits): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^[-–]$/.test(word.gap) || !word.capital || !before?.capital || !BETWEEN.has(next?.key ?? '')) return false;
  return [before, word].every(({ key }) => (habits.get(key)?.alone ?? 0) > 0);
}

// "The president of Velmar | Ana Ruiz": whose office it is, told of alone too, and who holds it.
function isBehindLand(words: readonly Word[], at: number, habits: Habits): boolean {
  const [office, of, land, word, next] = words.slice(Math.max(0, at - 3), at + 2);
  if (
    of?.key !== 'of' ||
    office!.pos !== 'NOUN' ||
    office!.capital ||
    !word?.capital ||
    word.gap !== ' ' ||
    land!.possessive
  )
    return false;
  return (
    GIVEN.has(word.key) &&
    next?.capital === true &&
    touches(next) &&
    !GIVEN.has(land!.key) &&
    (habits.get(land!.key)?.alone ?? 0) > 0
  );
}

// "In Oslo | Ana Quarn left", "In Peru | Sintraq, the union, left": where it is told to be, and who acts there.
function isBehindPlace(words: readonly Word[], at: number, group: readonly Atom[], habits: Habits): boolean {
  if (group.length > LONGEST_PLACE || words[at]!.gap !== ' ') return false;
  const place = wordsIn(group);
  const link = words[at - place.length - 1];
  const [word, next] = [words[at]!, words[at + 1]];
  if (link?.key !== 'in' || link.capital !== link.first || !word.capital) return false;
  if (!(isCity(place) || (group.length === 1 && group[0]!.found?.use === 'name'))) return false;
  if (isDictionaryWord(word.key) && !GIVEN.has(word.key)) return false;
  if (next?.capital && next.gap === ' ')
    return GIVEN.has(word.key) && !isDictionaryWord(next.key) && !isCity([...place, word]);
  const opens = link.first || /[,;:–—]/.test(link.gap);
  return opens && !isDictionaryWord(word.key) && (habits.get(word.key)?.alone ?? 0) > 0;
}

// "Department for Environment, | Food and | Rural Affairs": what a body is for may be a list; it ends with "and".
function listTail(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): readonly Word[] {
  const last = group.at(-1)!;
  if (words[at]!.gap !== ', ' || last.kind !== 'word' || !group.some(({ kind }) => kind === 'connector')) return [];
  const isSubject = (word: Word | undefined, i: number) =>
    word?.capital === true &&
    isDictionaryWord(word.key) &&
    !NONE.has(word.key) &&
    !ORGANISATIONS.has(word.key) &&
    gazetteer.find(words, i) === null;
  let end = at;
  for (; end < at + 8; end += 1) {
    const word = words[end];
    if (word?.key === 'and' && end > at) return isSubject(words[end + 1], end + 1) ? words.slice(at, end) : [];
    if (!isSubject(word, end) || !/^,? $/.test(word!.gap)) return [];
  }
  return [];
}

// "Trawlermen's Association", "St Brannoc's Hospital": who meets in a body owns its name; "Peru's Parliament" is two names.
function isOfMembers(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  const several = /^['’] $/.test(word?.gap ?? '') && before?.key.endsWith('s') === true;
  if (!before?.capital || !word?.capital || !(several || /^['’]s $/.test(word.gap))) return false;
  // "People's Alternative"
  if (before.key === 'people' && isDictionaryWord(word.key) && !before.first) return true;
  if (isOwnOfPeople(words, at) || isOfficeOwned(words, at)) return true;
  let end = at;
  while (words[end + 1]?.capital && touches(words[end + 1]!) && end < at + 4) end += 1;
  // "Quarn Women's Weavers"
  if (/^(?:women|men)$/.test(before.key) && !before.first && areMembers(words[end]!.key)) return true;
  const body = words.slice(at, end + 1).some(({ key }) => ORGANISATIONS.has(key) || PLACES.has(key));
  if (!body) return false;
  return (
    (several && areMembers(before.key)) ||
    MEMBERS.has(before.key) ||
    /..(?:men|women)$/.test(before.key) ||
    /^(?:st|saint)\.?$/i.test(words[at - 2]?.text ?? '')
  );
}

function atomAt(
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
  const found =
    (part || (listed && isPrefixed(words, at, listed, habits)) ? null : listed) ??
    withoutApostrophe(words, at, gazetteer);
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
  if (isNoName(words, at, joined) || isHonour(words, at)) return null;
  if (word.first && isPro(word) && words[at + 1]?.gap === '-' && gazetteer.find(words, at + 1)) return null;
  if (isPrefix(words, at, gazetteer, habits)) return null;
  if (isPortfolioBehind(words, at, gazetteer)) return null;
  const owns = words[at + 1] !== undefined && isOfMembers(words, at + 1);
  if (
    title > 0 &&
    !owns &&
    !isHospital(words, at, joined) &&
    !isWanted(words[at + title]) &&
    !(title === 1 && isSurnameHere(words, at, habits, joined))
  )
    return { kind: 'title', words: words.slice(at, at + title), found: null };
  if (word.first && !joined && !owns && !opensName(words, at, gazetteer, habits)) return null;
  return { kind: 'word', words: [word], found: null };
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

// The one-letter network is meant where something is said on it, not in "Malcolm X" or "X-ray".
function fits(found: Found, words: readonly Word[], at: number): boolean {
  // "US$ 20,000"
  if (words[at + found.length]?.gap.startsWith('$')) return false;
  if (found.use === 'known' || words[at]!.text.length > 1) return true;
  return /^(?:on|via|platform|network|app|site)$/.test(words[at - 1]?.key ?? '') && !words[at + 1]?.gap.startsWith('-');
}

/** A piece of a group: a listed name, a title, a plain capitalised word, or what joins two of them. */
export interface Atom {
  readonly kind: 'listed' | 'title' | 'word' | 'particle' | 'connector';
  readonly words: readonly Word[];
  readonly found: Found | null;
}
