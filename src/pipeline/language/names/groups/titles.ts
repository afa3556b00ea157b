import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import titlesData from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { BODY_STARTS, GIVEN, MODIFIERS, NONE, ORGANISATIONS, PARTY_ADJECTIVES, SIDED, TITLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';
import { isQualifier, withPortfolio } from './portfolio.ts';

const HELD_BY_SEVERAL =
  /^(?:ministers|presidents|secretaries|senators|governors|ambassadors|premiers|generals|mayors)$/;
const ELECTED = new Set(nameWords.elected);
/** Of an office, and no field of one: "Labour and Prime Minister Ana Lind" are two. */
const RANKS: ReadonlySet<string> = new Set(titlesData.ranksOfOffices);
const NOBLE: ReadonlySet<string> = new Set(peopleWords.nobles);
const STREET: ReadonlySet<string> = new Set(besideNames.namedForNobles);
const INSIDE_NAMES: ReadonlySet<string> = new Set(titlesData.insideNames);
/** For whom an office is made. */
const CAUSES: ReadonlySet<string> = new Set(peopleWords.someHave);
const OFFICES_FOR: ReadonlySet<string> = new Set(peopleWords.madeForSome);
const OFFICES = /^(?:directorate|secretariat|consulate|commissariat|inspectorate)$/;

/** In words, with "Union". */
const LONGEST_FIELD = 5;

/** How many words from here on are a capitalised title ("Foreign Minister", "Minister of Energy and Mines"), 0 where none. */
export function titleLength(words: readonly Word[], at: number, gazetteer: Gazetteer): number {
  // "Directorate General of Customs", "Consulate General"
  if (words[at]!.key === 'general' && OFFICES.test(words[at - 1]?.key ?? '')) return 0;
  if (isPartyOf(words, at) || isFirstOf(words, at) || isInsideName(words, at, gazetteer)) return 0;
  const length = unionMinister(words, at) || plainLength(words, at, gazetteer);
  if (holdsBody(words, at, length, gazetteer)) return 0;
  if (length === 1 && isStreetOf(words, at)) return 0;
  const headed = headedBehind(words, at, length, gazetteer);
  if (headed > 0) return headed;
  return length > 0 ? withPortfolio(words, at + length, gazetteer) - at : 0;
}

// "President Hassan | Sheikh | Mohamud": a name that others have as a title, behind another of one person's.
function isInsideName(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!INSIDE_NAMES.has(word.key) || !before?.capital || !touches(word) || !next?.capital || !touches(next))
    return false;
  if (before.possessive || isTitleWord(before.key) || gazetteer.find(words, at - 1)) return false;
  return GIVEN.has(before.key) || !isDictionaryWord(before.key);
}

function isTitleWord(key: string): boolean {
  return TITLES.has(key) || MODIFIERS.has(key) || ORGANISATIONS.has(key) || isRole(key);
}

// "Green Party | MP Ana Lind", "Quarn Police | Chief": a body's name, whose member or officer comes behind it; "Party Chairwoman" and
// "Deputy Police Commissioner" are titles.
function holdsBody(words: readonly Word[], at: number, length: number, gazetteer: Gazetteer): boolean {
  const body = words.slice(at, at + length - 1).findIndex(({ key }) => key === 'party' || key === 'police');
  const before = body < 0 ? undefined : words[at + body - 1];
  if (!before?.capital || !/^(?:['’]s?)? $/.test(words[at + body]!.gap)) return false;
  if (NONE.has(before.key) || SIDED.has(before.key) || RANKS.has(before.key)) return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) && (!before.possessive || gazetteer.find(words, at + body - 1) === null)
  );
}

// "Union Jal Shakti Minister", of India: whatever his field is called; 0 where no such office stands.
function unionMinister(words: readonly Word[], at: number): number {
  if (words[at]!.key !== 'union' || (words[at - 1]?.capital && touches(words[at]!))) return 0;
  let last = at + 1;
  while (last < at + LONGEST_FIELD && words[last]?.capital && touches(words[last]!) && words[last]!.key !== 'minister')
    last += 1;
  return words[last]?.capital && words[last]!.key === 'minister' && touches(words[last]!) ? last - at + 1 : 0;
}

// "Premier League", "the Premier Liga": the first of its kind, and no premier.
function isFirstOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isBody = ORGANISATIONS.has(next?.key ?? '') || BODY_STARTS.has(next?.key ?? '');
  return words[at]!.key === 'premier' && next?.capital === true && next.gap === ' ' && isBody;
}

// "Prince Street", "Queen Square": nobody's title.
function isStreetOf(words: readonly Word[], at: number): boolean {
  const [title, place, behind] = words.slice(at, at + 3);
  if (!place?.capital || place.gap !== ' ' || title!.possessive || (behind?.capital && touches(behind))) return false;
  return NOBLE.has(title!.key) && STREET.has(place.key);
}

/** "Labour | MP", not "Labour Minister": a party has whoever is elected for it. */
export function isPartyOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return PARTY_ADJECTIVES.has(words[at]!.key) && next?.gap === ' ' && ELECTED.has(next.key);
}

// "Head of Mission", "Deputy Head of the Delegation", "Keeper of the Seals": titles only by what they are at the head of.
function headedBehind(words: readonly Word[], at: number, length: number, gazetteer: Gazetteer): number {
  const head = words[at + length];
  if (!head?.capital || !(head.key === 'head' || head.key === 'keeper') || (length > 0 && !touches(head))) return 0;
  const end = withPortfolio(words, at + length + 1, gazetteer);
  return end > at + length + 1 ? end - at : 0;
}

// "Foreign Minister", "Irrigation Secretary"
function plainLength(words: readonly Word[], at: number, gazetteer: Gazetteer): number {
  let last = 0;
  for (let i = at; i < words.length && i < at + 6; i += 1) {
    const word = words[i]!;
    if (i === at + 1 && joinsFields(words, i, gazetteer)) continue;
    if (!word.capital || (i > at && !touches(word) && !isOfThose(words, i)) || isHyphened(words, i)) break;
    if (TITLES.has(word.key) || isSoldier(words, i) || isOfSeveral(words, i) || (i > at && isOfficeOfTwo(words, i)))
      last = i - at + 1;
    else if (
      !MODIFIERS.has(word.key) &&
      !isQualifier(word, i, words, gazetteer) &&
      !(i === at && joinsFields(words, i + 1, gazetteer)) &&
      !(i > at && words[i - 1]!.key === 'and')
    )
      break;
    if (word.possessive && !isOfThose(words, i + 1)) break;
  }
  return last;
}

// "General | Counsel", "Managing | Partner": what only both words together are.
function isOfficeOfTwo(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  return word.gap === ' ' && !before.possessive && isRole(`${before.key} ${word.key}`);
}

// "Foreign Ministers | Ana Lind and Tor Berg": what each of them is.
function isOfSeveral(words: readonly Word[], at: number): boolean {
  const [title, given, family] = [words[at]!, words[at + 1], words[at + 2]];
  if (title.possessive || !given?.capital || given.gap !== ' ' || !HELD_BY_SEVERAL.test(title.key)) return false;
  return family?.capital === true && family.gap === ' ' && (GIVEN.has(given.key) || !isDictionaryWord(given.key));
}

// "Private | Ana Lind", and not "Private Equity Partners".
function isSoldier(words: readonly Word[], at: number): boolean {
  if (words[at]!.key !== 'private') return false;
  const [given, family] = [words[at + 1], words[at + 2]];
  if (!given?.capital || !family?.capital || given.gap !== ' ' || family.gap !== ' ') return false;
  return !isDictionaryWord(family.key) && (GIVEN.has(given.key) || !isDictionaryWord(given.key));
}

// "Trade | and | Industry Minister": the fields of one office.
function joinsFields(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [before, and, next, office] = words.slice(at - 1, at + 3);
  if (and?.key !== 'and' || and.gap !== ' ' || !next?.capital || !touches(next) || PARTY_ADJECTIVES.has(before!.key))
    return false;
  if (!office?.capital || !touches(office) || !TITLES.has(office.key)) return false;
  const isField = ({ key }: Word, place: number) =>
    !TITLES.has(key) && !RANKS.has(key) && !GIVEN.has(key) && isDictionaryWord(key) && !gazetteer.find(words, place);
  return isField(before!, at - 1) && isField(next, at + 1);
}

// "Children's | Commissioner", "Victims' | Commissioner": whose cause an office has.
function isOfThose(words: readonly Word[], at: number): boolean {
  const [owner, office] = [words[at - 1], words[at]];
  return (
    office?.capital === true &&
    /^['’]s? $/.test(office.gap) &&
    OFFICES_FOR.has(office.key) &&
    CAUSES.has(owner?.key ?? '')
  );
}

// "Anwar Sheikh-Dale", not "Vice-President" and "Attorney-General".
function isHyphened(words: readonly Word[], at: number): boolean {
  const isWordOfTitle = (word: Word) => TITLES.has(word.key) || MODIFIERS.has(word.key);
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (next?.gap === '-' && next.capital && !isWordOfTitle(next)) return true;
  return word.gap === '-' && before?.capital === true && !isWordOfTitle(before);
}
