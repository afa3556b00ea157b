import titlesData from '../../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { tellsDeed } from '../deeds.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { GIVEN, MODIFIERS, ORGANISATIONS } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** Bodies that no name is made of where nothing stands beside them. */
const UNITS = new Set(['government', 'cabinet', 'office', 'department', 'household', 'delegation', 'mission']);
const ON_OFFICES = /^(?:rapporteur|representative|adviser|advisor|expert|envoy|commissioner)$/;
/** Whose portfolio may be somebody's: "Minister of Women's Affairs". */
const OF_STATES = /^(?:ministers?|(?:under)?secretary|secretaries|commissioner|ministry)$/;
/** Of whom no field of work is told, but who is theirs. */
const OF_BODIES = /^(?:chair(?:man|woman|person)|executive|ceo|treasurer|counsel|partner|mayor(?:ess)?|governor)$/;
/** What a field of work of many is called: "Director of Women's Health". */
const FIELDS: ReadonlySet<string> = new Set(titlesData.fields);

/** Where a title ends with what its office is for: "Minister of Energy and Mines", "Secretary of State"; what is listed ("of Ukraine") is a name. */
export function withPortfolio(words: readonly Word[], end: number, gazetteer: Gazetteer): number {
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

/** True for a word that may tell what an office is for, and names nobody: "Irrigation" before "Secretary". */
export function isQualifier(word: Word, at: number, words: readonly Word[], gazetteer: Gazetteer): boolean {
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
