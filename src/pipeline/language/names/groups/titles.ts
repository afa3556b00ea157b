import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import titlesData from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isRole } from '../../phrases/role-words.ts';
import { tellsDeed } from '../deeds.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { BODY_STARTS, GIVEN, MODIFIERS, NONE, ORGANISATIONS, PARTY_ADJECTIVES, SIDED, TITLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** Bodies that no name is made of where nothing stands beside them. */
const UNITS = new Set(['government', 'cabinet', 'office', 'department', 'household', 'delegation', 'mission']);

const HELD_BY_SEVERAL =
  /^(?:ministers|presidents|secretaries|senators|governors|ambassadors|premiers|generals|mayors)$/;
const ELECTED = new Set(nameWords.elected);
const ON_OFFICES = /^(?:rapporteur|representative|adviser|advisor|expert|envoy|commissioner)$/;
/** What a field of work of many is called: "Director of Women's Health". */
const FIELDS: ReadonlySet<string> = new Set(titlesData.fields);
/** Of an office, and no field of one: "Labour and Prime Minister Ana Lind" are two. */
const RANKS: ReadonlySet<string> = new Set(titlesData.ranksOfOffices);
/** Whose portfolio may be somebody's: "Minister of Women's Affairs". */
const OF_STATES = /^(?:ministers?|(?:under)?secretary|secretaries|commissioner|ministry)$/;
/** Of whom no field of work is told, but who is theirs. */
const OF_BODIES = /^(?:chair(?:man|woman|person)|executive|ceo|treasurer|counsel|partner|mayor(?:ess)?|governor)$/;
const NOBLE: ReadonlySet<string> = new Set(peopleWords.nobles);
const STREET: ReadonlySet<string> = new Set(besideNames.namedForNobles);
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
  if (isPartyOf(words, at) || isFirstOf(words, at)) return 0;
  const length = unionMinister(words, at) || plainLength(words, at, gazetteer);
  if (holdsBody(words, at, length, gazetteer)) return 0;
  if (length === 1 && isStreetOf(words, at)) return 0;
  const headed = headedBehind(words, at, length, gazetteer);
  if (headed > 0) return headed;
  return length > 0 ? withPortfolio(words, at + length, gazetteer) - at : 0;
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

/**
 * True where the word is the portfolio of an office in small letters before it: "secretary of State Ana Lind", "minister of
 * the Foreign Affairs".
 */
export function isPortfolioBehind(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  if (!isPortfolio(words[at]!, at, words, gazetteer)) return false;
  let of = at - 1;
  while (of > at - 5 && words[of] && (words[of]!.key === 'and' || isPortfolio(words[of]!, of, words, gazetteer)))
    of -= 1;
  if (words[of]?.key === 'the') of -= 1;
  const office = words[of - 1];
  if (words[of]?.key !== 'of' || !office || office.capital) return false;
  if (/^(?:ministers?|ministry|ministries|commissioners?)$/.test(office.key)) return true;
  // "The secretary of State", "the head of Mission".
  if (/^(?:under)?secretary$/.test(office.key) && isAlone(words, at)) return true;
  // "The head of the Border Monitoring Mission" is of a body with a name.
  const isWhole = words[at - 1]!.key === 'of' || (words[at - 1]!.key === 'the' && words[at - 2]?.key === 'of');
  if (isWhole && /^(?:head|councillor|counsellor|chief)$/.test(office.key) && isAlone(words, at)) return true;
  const named = words[at + 1]?.capital === true && touches(words[at + 1]!);
  return /^(?:under)?secretary$/.test(office.key) && of === at - 1 && named;
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

// "Minister of Energy and Mines", "Secretary of State"; what is listed ("of Ukraine") is a name.
function withPortfolio(words: readonly Word[], end: number, gazetteer: Gazetteer): number {
  const follows = (i: number) =>
    words[i] !== undefined &&
    touches(words[i]!) &&
    isPortfolio(words[i]!, i, words, gazetteer) &&
    !opensName(words, i, gazetteer);
  if (!linksPortfolio(words, end)) return end;
  let at = words[end + 1]?.key === 'the' ? end + 2 : end + 1;
  if (!follows(at)) return end;
  while (follows(at) || (/^(?:and|for)$/.test(words[at]?.key ?? '') && follows(at + 1))) at += 1;
  if (isOfBoard(words, at)) return at + 2;
  return isBodyBehind(words, end, at) ? end : at;
}

// "Minister of Foreign Affairs | Will Quarnel": behind a whole field two words of which the latter is in no dictionary are
// somebody's, whatever the former means.
function opensName(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const [field, word, family] = words.slice(at - 1, at + 2);
  if (!FIELDS.has(field!.key) || field!.possessive || FIELDS.has(word!.key) || word!.gap !== ' ') return false;
  if (!family?.capital || family.gap !== ' ' || isDictionaryWord(family.key) || gazetteer.find(words, at + 1))
    return false;
  return !(words[at + 2]?.capital && touches(words[at + 2]!));
}

// "Chief Executive of | Tarn County Hospital", "Director of | Cyclists' Circle": what its first words look like is no
// portfolio; "Minister of Women's Affairs" is one.
function isBodyBehind(words: readonly Word[], of: number, end: number): boolean {
  const next = words[end];
  if (next?.capital && touches(next) && ORGANISATIONS.has(next.key)) return true;
  if (OF_STATES.test(words[of - 1]!.key) || FIELDS.has(words[end - 1]!.key)) return false;
  return words.slice(of + 1, end - 1).some(({ possessive }) => possessive);
}

// "Minister | of", "Secretary | for", "Rapporteur | on"
function linksPortfolio(words: readonly Word[], at: number): boolean {
  const [office, link, field] = words.slice(at - 1, at + 2);
  if (link?.gap !== ' ') return false;
  // "Chairman of Norwind": of a body, whatever word it is called by; the board is any body's.
  if (OF_BODIES.test(office!.key) && link.key === 'of' && !(field && UNITS.has(field.key)) && !isBoard(field))
    return false;
  return /^(?:of|for)$/.test(link.key) || (link.key === 'on' && ON_OFFICES.test(office!.key));
}

// "Chair of the Board | of Trustees": who sits on it, and no name.
function isOfBoard(words: readonly Word[], at: number): boolean {
  const [board, of, members] = words.slice(at - 1, at + 2);
  return board?.key === 'board' && of?.key === 'of' && members !== undefined && ON_BOARDS.test(members.key);
}

const ON_BOARDS = /^(?:directors|trustees|governors|regents|supervisors|commissioners|managers)$/;

function isBoard(word: Word | undefined): boolean {
  return word !== undefined && /^(?:board|committee|council|the|cabinet)$/.test(word.key);
}

function isPortfolio(word: Word, at: number, words: readonly Word[], gazetteer: Gazetteer): boolean {
  if (!word.capital) return false;
  return isQualifier(word, at, words, gazetteer) || MODIFIERS.has(word.key) || isUnit(words, at) || isField(words, at);
}

// "Minister of Fisheries and Ocean Resources", though somebody may be called Ocean.
function isField(words: readonly Word[], at: number): boolean {
  const [and, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (and?.key !== 'and' || !next?.capital || !touches(next) || GIVEN.has(next.key)) return false;
  return isDictionaryWord(word.key) && isDictionaryWord(next.key) && /[^s]s$/.test(next.key);
}

// "Head of Government"; "of the Office of Roads" names a body.
function isUnit(words: readonly Word[], at: number): boolean {
  return UNITS.has(words[at]!.key) && isLast(words, at);
}

function isAlone(words: readonly Word[], at: number): boolean {
  return (UNITS.has(words[at]!.key) || words[at]!.key === 'state') && isLast(words, at);
}

function isLast(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !(next && touches(next) && (next.capital || /^(?:of|for)$/.test(next.key)));
}

function isQualifier(word: Word, at: number, words: readonly Word[], gazetteer: Gazetteer): boolean {
  if (GIVEN.has(word.key) || ORGANISATIONS.has(word.key) || gazetteer.find(words, at)) return false;
  if (isDeedOf(words, at)) return false;
  return isDictionaryWord(word.key) && !areLettersOfBody(words, at);
}

// "Lind | Praises | President Holm", in a headline; "Public Works Minister" has a field.
function isDeedOf(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  const isNamed = before?.capital === true && word.gap === ' ' && !MODIFIERS.has(before.key);
  return isNamed && tellsDeed(word) && !FIELDS.has(word.key);
}

// "FAT President", "President of FAT": whose president it is; "TRADE MINISTER" is all loud, and of "IT Manager" a manager's field.
function areLettersOfBody(words: readonly Word[], at: number): boolean {
  const isSpelt = (word: Word | undefined) => word !== undefined && /^\p{Lu}{2,}$/u.test(word.text);
  if (!isSpelt(words[at]) || words[at]!.text.length < 3 || words[at]!.text.length > 5) return false;
  return !isSpelt(words[at - 1]) && !isSpelt(words[at + 1]);
}
