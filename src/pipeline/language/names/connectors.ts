import nameWords from '../../data/name-words.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Atom } from './groups.ts';
import { knownKind } from './known-kinds.ts';
import { BODY_ENDS, GIVEN, NONE, ORGANISATIONS, PLACES } from './lists.ts';
import { runEnd, touches, type Word } from './words.ts';

/** In letters, what a hyphen joins to a name, and to a given name behind the surname. */
const LONGEST_PART = 5;
const LONGEST_GIVEN = 7;
const ON_HEADS = new Set(nameWords.onHeads);
const PARTICLES = new Set(nameWords.particles);
/** Of a land, without being named so: "the Ministry of Dairy Farmers of Peru". */
const STATE = new Set(titles.stateBodies);
/** What a hyphen joins to a name that is no part of it: "-led". */
const COMPOUND = new Set(nameWords.compound);
/** What covers two shires or towns at once. */
const SHIRED = new Set(nameWords.shired);

/** What joins the name before to the one behind: "van der", "of the", "and" inside a body's name; null where nothing does. */
export function connectorAt(
  words: readonly Word[],
  at: number,
  group: readonly Atom[],
  gazetteer: Gazetteer,
): Atom | null {
  const word = words[at]!;
  const last = group.at(-1)!;
  if (joinsTrades(words, at)) return { kind: 'connector', words: [word], found: null };
  if (last.words.at(-1)!.possessive) return null;
  if (word.gap === '-') return hyphened(words, at, last);
  if (last.kind === 'title') return null;
  return particles(words, at) ?? preposition(words, at, group) ?? conjunction(words, at, group, gazetteer);
}

function opens(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && touches(word) && !NONE.has(word.key);
}

function particles(words: readonly Word[], at: number): Atom | null {
  if (words[at]!.capital || !PARTICLES.has(words[at]!.key)) return null;
  let end = at + 1;
  while (end < at + 3 && words[end] && PARTICLES.has(words[end]!.key) && touches(words[end]!)) end += 1;
  return opens(words, end) ? { kind: 'particle', words: words.slice(at, end), found: null } : null;
}

// "Ministry of the Interior", "Council on Wool", "Unity of Cities"; not "Hundreds of Syrians"
function preposition(words: readonly Word[], at: number, group: readonly Atom[]): Atom | null {
  const { key } = words[at]!;
  const last = group.at(-1)!;
  const head = last.words.at(-1)!;
  // "Irish Congress of Trade Unions": what is listed alone may be a part here.
  const part = last.kind === 'listed' && last.words.length === 1 && last.found?.type === 'organisation' && key === 'of';
  if ((last.kind !== 'word' && !part) || !/^(?:of|for|on)$/.test(key)) return null;
  const common =
    isDictionaryWord(head.key) && !GIVEN.has(head.key) && (group.length === 1 ? !head.first : isAim(group));
  const body = ORGANISATIONS.has(head.key) && (key !== 'on' || ON_HEADS.has(head.key));
  const staff =
    key === 'of' &&
    group.length > 1 &&
    BODY_ENDS.has(head.key) &&
    group.every(({ words: own }) => isDictionaryWord(own[0]!.key));
  // "Court of Arbitration | for Sport"
  const aim =
    key === 'for' &&
    group.at(-2)?.kind === 'connector' &&
    isDictionaryWord(head.key) &&
    !GIVEN.has(head.key) &&
    group.slice(-3, -2).some(({ words: [first] }) => ORGANISATIONS.has(first!.key));
  const campaign = group.length === 1 && isCampaign(words, at - 1);
  const trade = key === 'of' && areTrade(group);
  const joins = campaign || body || staff || aim || trade || (key === 'of' && (PLACES.has(head.key) || common));
  const length = words[at + 1]?.key === 'the' ? 2 : 1;
  return joins && opens(words, at + length)
    ? { kind: 'connector', words: words.slice(at, at + length), found: null }
    : null;
}

// "Beverage Makers | of Kenya", "Chamber of Dairy Exporters | of Uruguay"
function areTrade(group: readonly Atom[]): boolean {
  if (
    group.length < 2 ||
    !group.every(
      ({ kind, words: [word] }) => kind === 'connector' || isDictionaryWord(word!.key) || BODY_ENDS.has(word!.key),
    )
  )
    return false;
  const head = group.at(-1)!.words[0]!;
  return BODY_ENDS.has(head.key) && /[^s]s$/.test(head.key) && !STATE.has(group[0]!.words[0]!.key);
}

// "Institute for the Study | of War": what a body is for may itself be of something; a ministry of a land is the land's.
function isAim(group: readonly Atom[]): boolean {
  return group.at(-2)?.kind === 'connector' && group.at(-2)!.words[0]!.key !== 'of';
}

/** True where a campaign's name opens: "Parents for Open Schools", "Bridges for the Valley"; not "Tickets for Quarn". */
export function isCampaign(words: readonly Word[], at: number): boolean {
  const [head, link] = [words[at]!, words[at + 1]];
  if (link?.key !== 'for' || link.gap !== ' ' || !/[^s]s$/.test(head.key) || !isDictionaryWord(singular(head.key)))
    return false;
  const aim = words[words[at + 2]?.key === 'the' ? at + 3 : at + 2];
  return (
    aim?.capital === true && aim.gap === ' ' && isDictionaryWord(aim.key) && !GIVEN.has(aim.key) && !NONE.has(aim.key)
  );
}

function singular(key: string): string {
  return isDictionaryWord(key) ? key : key.replace(/ies$/, 'y').replace(/s$/, '');
}

/** True for the "and" of a body of two trades: "Builders' and Tunnellers' Union". */
export function joinsTrades(words: readonly Word[], at: number): boolean {
  const [before, and, second, body] = words.slice(Math.max(0, at - 1), at + 3);
  if (and?.key !== 'and' || !before?.capital || !second?.capital || !body?.capital) return false;
  const isTrade = ({ key }: Word, next: Word) => /[^s]s$/.test(key) && /^['’]? $/.test(next.gap);
  const owned = before.possessive || /^['’]/.test(and.gap);
  return owned && isTrade(before, and) && isTrade(second, body) && ORGANISATIONS.has(body.key);
}

function conjunction(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): Atom | null {
  if (words[at]!.key !== 'and' || group.at(-1)!.kind !== 'word' || !opens(words, at + 1)) return null;
  const lists = group.some((atom) => atom.kind === 'connector') && !opensBody(words, at + 1, gazetteer);
  return lists || isPairOfSubjects(words, at, group, gazetteer) || isOfTwoPlaces(words, at, group, gazetteer)
    ? { kind: 'connector', words: [words[at]!], found: null }
    : null;
}

// "… Institute of Technology and Colorado State University": a body of its own follows.
function opensBody(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  let end = at;
  while (words[end]?.capital && (end === at || touches(words[end]!)) && end < at + 6) end += 1;
  if (end < at + 2 || !(ORGANISATIONS.has(words[end - 1]!.key) || PLACES.has(words[end - 1]!.key))) return false;
  return words.slice(at, end).some((word, i) => !isDictionaryWord(word.key) || gazetteer.find(words, at + i) !== null);
}

// "Food and Drug Administration", of the U.S. too: plain words joined before what they are about.
function isPairOfSubjects(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): boolean {
  const own = isLand(group[0]!) ? group.slice(1) : group;
  const before = group[0]!.words[0]!;
  if (own.length === 0 || own.length > 2 || !own.every(isSubject)) return false;
  if (own === group && group.length > 1 && before.first) return false;
  if (ORGANISATIONS.has(group.at(-1)!.words[0]!.key) || gazetteer.find(words, at + 1)) return false;
  const end = runEnd(words, at);
  const behind = words.slice(at + 1, end);
  return (
    end > at + 2 &&
    ORGANISATIONS.has(words[end - 1]!.key) &&
    behind.every((word) => isDictionaryWord(word.key)) &&
    knownKind(behind) === null
  );
}

// "Quarn and Velm Police", "Quarn Health and Social Care Trust": what covers two shires, or what a place has.
function isOfTwoPlaces(words: readonly Word[], at: number, group: readonly Atom[], gazetteer: Gazetteer): boolean {
  if (
    gazetteer.find(words, at + 1) ||
    !group.every(({ kind, words: [word] }) => kind === 'word' && !ORGANISATIONS.has(word!.key))
  )
    return false;
  const end = runEnd(words, at);
  const behind = words.slice(at + 1, end);
  const last = behind.at(-1)!;
  const own = group.map(({ words: [word] }) => word!);
  if (own.length === 1 && behind.length === 2) return SHIRED.has(last.key) && !GIVEN.has(own[0]!.key);
  const plain = behind.length > 1 && behind.every(({ key }) => isDictionaryWord(key)) && ORGANISATIONS.has(last.key);
  return (
    plain &&
    own.length === 2 &&
    isDictionaryWord(own[1]!.key) &&
    !isDictionaryWord(own[0]!.key) &&
    !GIVEN.has(own[0]!.key)
  );
}

function isLand({ found }: Atom): boolean {
  return found?.type === 'country' && found.use === 'name';
}

// "Food", "Traders", "African"
function isSubject({ kind, words, found }: Atom): boolean {
  if (found) return found.use === 'demonym';
  const { key } = words[0]!;
  return kind === 'word' && (isDictionaryWord(key) || /s$/.test(key)) && !GIVEN.has(key);
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
  if (first.text.length > 5 || isDictionaryWord(first.key) || COMPOUND.has(word.key)) return false;
  return (
    (before?.capital === true && first.gap === ' ' && !before.possessive) ||
    (next?.capital === true && next.gap === ' ')
  );
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

// "al-Burhan", "Lung-bin": a small part of a name after a hyphen; not "US-led", "Kremlin-backed".
function hyphened(words: readonly Word[], at: number, last: Atom): Atom | null {
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
