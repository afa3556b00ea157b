import nameWords from '../../../data/name-words.json' with { type: 'json' };
import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isFamilyName } from '../../../spelling/family-first.ts';
import { partisansOf } from '../../../spelling/partisans.ts';
import { isGeneration } from '../../../spelling/person.ts';
import { isLegalForm } from '../../../wording/legal-forms.ts';
import { isCurrencyCode } from '../../phrases/currency-codes.ts';
import { isPlayed } from '../../phrases/papers/played.ts';
import { isRole } from '../../phrases/role-words.ts';
import { FUNCTION, GIVEN, NONE, ORGANISATIONS, SAYING } from '../lists.ts';
import type { Word } from '../words.ts';
import { isNameAllTheSame } from './name-all-the-same.ts';
import { runAround } from './run-around.ts';
import { isManyByLetters, isOneOfKind } from './things-by-letters.ts';

const NOBLES = new Set(peopleWords.nobles);
const CURRENCIES = new Set(nameWords.currencyLetters);
/** "Ana Lind MP" */
const POSTNOMINAL = new Set(nameWords.postnominal);

/** Letters that say what kind of body the name behind them is: "the NGO Alta Verde". */
const KIND = /^(?:I?NGO|CSO|SME)$/;

const MINISTERS = /^(?:ministers|premiers|chancellors)$/;
/** What ministers are a body as: "the Council of Ministers of Trade". */
const MEETING = /^(?:assembly|board|cabinet|college|committee|conference|council|forum|group)$/;
/** In words, of "Deputy Foreign Ministers". */
const LONGEST_OFFICE = 4;

/** What a headline in capitals has somebody do: "Ana Lind Says It Is Late". */
const TELLS = /^(?:says|warns|urges|vows|insists|accuses|blames|denies|reaffirms)$/;
const OF_OFFICES = /^(?:(?:vice-)?presidential|ministerial|mayoral|gubernatorial|senatorial|parliamentary)$/;

/** Who sits on the board of a firm or a foundation; governors and supervisors sit on one that acts by itself. */
const ON_BOARDS = /^(?:directors|trustees|managers)$/;

/** True for a capital that makes no name: a month, a numeral, a small word, letters alone. */
export function isNoName(words: readonly Word[], at: number, joined: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (NONE.has(word.key) && !isNameAllTheSame(words, at, joined) && !isSurnameEnd(words, at, joined)) return true;
  if (
    isSaidBefore(words, at) ||
    isHouseOfPartisan(words, at) ||
    isWriterOfPaper(words, at) ||
    isGeneralStaff(words, at) ||
    isOfPortfolio(words, at) ||
    isOfMinisters(words, at) ||
    isEachParty(words, at) ||
    isOnBoard(words, at) ||
    isOfOffice(words, at) ||
    isEdgeOfText(words) ||
    isManyByLetters(words, at, joined) ||
    isOneOfKind(words, at) ||
    (joined && TELLS.test(word.key) && word.gap === ' ')
  )
    return true;
  // "Norwind Foods, | S.A."
  if (word.gap === ', ' && words[at - 1]?.capital && isLegalForm(word.text)) return true;
  // "Tel. 555", "Fax: +49"; not "Tel Quarn"
  if ((next === undefined || /^\d/.test(next.text)) && /^(?:tel|fax|mob|cell)$/.test(word.key)) return true;
  if (word.index === 0 && isPlayed(word.text) && next !== undefined && /^(?: \(|:)/.test(next.gap)) return true;
  if (isContraction(word.text)) return true;
  if (next && /^\d/.test(next.text) && next.gap === ' ' && (CURRENCIES.has(word.text) || isCurrencyCode(word.text)))
    return true;
  // "50 million CFA francs"
  if (CURRENCIES.has(word.text) && /^(?:francs?|dollars?|pounds?|euros?|pesos?|rupees?)$/.test(next?.key ?? ''))
    return true;
  // "NZ$ 1,500", "R$4"
  if (next?.gap.startsWith('$') && word.text === word.text.toUpperCase()) return true;
  if (joined && POSTNOMINAL.has(word.text) && !next?.capital && words[at - 1]?.gap === ' ') return true;
  if (KIND.test(word.text) && next?.capital && next.gap === ' ' && !isBodyOfKind(next, words[at + 2])) return true;
  if (
    (word.gap !== ' ' && /[#@]$/.test(word.gap)) ||
    (isNumeral(word.text) && !isGenerationBehind(words, at, joined)) ||
    (/.(?:isms?|phobia)$/.test(word.key) && !isSubjectOfBody(words, at, joined))
  )
    return true;
  if (isBranch(words, at)) return false;
  return word.text.length === 1 && (next === undefined || next.gap === '-' || !next.capital);
}

// "| Senate | Republican leader Ana Lind": where she leads them, and no part of the party's name; not "Senate Republicans".
function isHouseOfPartisan(words: readonly Word[], at: number): boolean {
  const [house, partisan, leader] = [words[at]!, words[at + 1], words[at + 2]];
  if (partisan?.gap !== ' ' || !partisan.capital) return false;
  if (!/^(?:senate|house|assembly|parliamentary)$/.test(house.key)) return false;
  return partisansOf(partisan.key) !== null && leader?.gap === ' ' && !leader.capital && isRole(leader.key);
}

// "Ana Lind, | Staff Writer", "Staff Writer" alone on a line: what somebody is at a paper; not "Tarn Writer".
function isWriterOfPaper(words: readonly Word[], at: number): boolean {
  let last = at;
  while (words[last + 1]?.capital && words[last + 1]!.gap === ' ') last += 1;
  if (words[last]!.key !== 'writer') return false;
  let first = at;
  while (first > 0 && words[first]!.gap === ' ' && words[first - 1]!.capital) first -= 1;
  const isBehindName = words[first]!.gap === ', ' && words[first - 1]?.capital === true;
  const isPlain = words.slice(first, last).every(({ key }) => isDictionaryWord(key));
  return last > first && isPlain && (isBehindName || (first === 0 && last === words.length - 1));
}

// "The Minister of Fisheries and the | Blue Economy": plain words behind the first of a minister's fields; not "the Northern League".
function isOfPortfolio(words: readonly Word[], at: number): boolean {
  let first = at;
  while (words[first - 1]?.capital && words[first]!.gap === ' ') first -= 1;
  if (words[first - 1]?.key !== 'the' || words[first - 2]?.key !== 'and') return false;
  let field = first - 3;
  while (field > first - 9 && words[field]?.capital) field -= 1;
  if (!/^(?:of|for)$/.test(words[field]?.key ?? '') || words[field - 1]?.key !== 'minister') return false;
  let end = at;
  while (words[end + 1]?.capital && words[end + 1]!.gap === ' ') end += 1;
  const own = words.slice(first, end + 1);
  return own.every(({ key }) => isDictionaryWord(key)) && !own.some(({ key }) => ORGANISATIONS.has(key));
}

// "The Foreign Ministers of Peru and Chile", "the Ministers of Fisheries of Peru and Chile": those who hold an office, each of a land;
// not "the Council of Ministers", which is a body.
function isOfMinisters(words: readonly Word[], at: number): boolean {
  const [start, last] = runAround(words, at);
  const first = whoseBefore(words, start, last);
  if (at < first || last - first > LONGEST_OFFICE) return false;
  const isTold = MINISTERS.test(words[last]!.key)
    ? words[first - 1]?.key !== 'of' && (first < last || isOffice(words, last))
    : words[last + 1]?.key === 'of' && words[first - 1]?.key === 'of' && isOffice(words, first - 2);
  return (
    isTold &&
    words
      .slice(first, last + 1)
      .every(
        ({ key, possessive }, i) =>
          (!possessive || (first + i === last && !words[last + 1]?.capital)) &&
          (MINISTERS.test(key) || isDictionaryWord(key)),
      )
  );
}

// Whose ministers they are stands before their office: "the Tarnec | Foreign Ministers", "the Lake League | Energy Ministers".
function whoseBefore(words: readonly Word[], start: number, last: number): number {
  if (!MINISTERS.test(words[last]!.key)) return start;
  const isOfOffice = ({ key }: Word, at: number) =>
    isDictionaryWord(key) && (at === last - 1 || !ORGANISATIONS.has(key));
  let first = last;
  while (first > start && isOfOffice(words[first - 1]!, first - 1)) first -= 1;
  return first;
}

// "Ministers of", with no body of them before it: "the Council of Ministers of Trade".
function isOffice(words: readonly Word[], at: number): boolean {
  if (!MINISTERS.test(words[at]?.key ?? '') || words[at + 1]?.key !== 'of') return false;
  const of = words[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return words[of]?.key !== 'of' || !MEETING.test(words[of - 1]?.key ?? '');
}

// "The Board of Directors", "Norwind's Board of Trustees": any firm has one.
function isOnBoard(words: readonly Word[], at: number): boolean {
  const board = words[at]!.key === 'board' ? at : at - 2;
  if (words[board]?.key !== 'board' || words[board + 1]?.key !== 'of') return false;
  return ON_BOARDS.test(words[board + 2]?.key ?? '') && words[board + 2]!.gap === ' ';
}

// "Neither Party will", "each Party shall", of whoever signs.
function isEachParty(words: readonly Word[], at: number): boolean {
  if (words[at]!.key !== 'party' || words[at + 1]?.capital) return false;
  return /^(?:neither|either|each|any|other)$/.test(words[at - 1]?.key ?? '');
}

// "Ministry of Tourism", "League against Racism", "the Tourism Board"; a doctrine by itself names nothing.
function isSubjectOfBody(words: readonly Word[], at: number, joined: boolean): boolean {
  const [before, next] = [words[words[at - 1]?.key === 'the' ? at - 2 : at - 1], words[at + 1]];
  if (joined && /^(?:of|for|against|on|and)$/.test(before?.key ?? '')) return true;
  return next?.capital === true && next.gap === ' ' && ORGANISATIONS.has(next.key);
}

// "XIV", not "VLCI" at the head of what he says
function isNumeral(text: string): boolean {
  return text.length > 1 && /^C{0,3}(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(text);
}

// "Robert Haines III", "King Rasul II", "Thomas II said"; not "Article III" nor "World War II"
function isGenerationBehind(words: readonly Word[], at: number, joined: boolean): boolean {
  const [before, name, word] = [words[at - 2], words[at - 1], words[at]!];
  if (!joined || word.gap !== ' ' || !name?.capital) return false;
  if (!before?.capital) return GIVEN.has(name.key);
  if (NOBLES.has(before.key) && name.gap === ' ') return true;
  return isGeneration(word.key) && name.gap === ' ' && GIVEN.has(before.key) && !GIVEN.has(name.key);
}

// "They've", "Don't"
function isContraction(text: string): boolean {
  if (!text.includes("'") && !text.includes('’')) return false;
  return FUNCTION.has(text.split(/['’]/)[0]!.toLowerCase()) || /n['’]t$/iu.test(text);
}

// "SNT-K": which of the bodies that share the letters before it.
function isBranch(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  return word.gap === '-' && /^\p{Lu}$/u.test(word.text) && before !== undefined && /^\p{Lu}{3,6}$/u.test(before.text);
}

// "the chief of the General Staff": an army has one, and nobody is called so.
function isGeneralStaff(words: readonly Word[], at: number): boolean {
  const [general, staff] =
    words[at]!.key === 'staff' ? words.slice(Math.max(0, at - 1), at + 1) : words.slice(at, at + 2);
  return general?.key === 'general' && staff?.key === 'staff' && staff.gap === ' ';
}

// "Duties Are Late, Trade Minister | Says": the last word of a headline.
function isSaidBefore(words: readonly Word[], at: number): boolean {
  const { key, gap } = words[at]!;
  return at === words.length - 1 && gap === ' ' && words[at - 1]!.capital && key.endsWith('s') && SAYING.has(key);
}

// "NGO Monitor", "the NGO Forum": one common word behind it, and no name of its own.
function isBodyOfKind(next: Word, further: Word | undefined): boolean {
  return isDictionaryWord(next.key) && !(further?.capital && further.gap === ' ');
}

// "Presidential spokesperson Ana Lind": whose spokesperson she is; "the Presidential Guard" is a body.
function isOfOffice(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.capital === false && next.gap === ' ' && OF_OFFICES.test(words[at]!.key);
}

// "Begin Text:", "END TEXT": where a paper that is handed on begins and ends.
function isEdgeOfText(words: readonly Word[]): boolean {
  return words.length === 2 && /^(?:begin|start|end)$/.test(words[0]!.key) && words[1]!.key === 'text';
}

// "Ana Ndong-Mba": no degree, which is written in capitals and behind a comma.
function isSurnameEnd(words: readonly Word[], at: number, joined: boolean): boolean {
  const { text, gap, key } = words[at]!;
  const before = words[at - 1];
  // "Envoy Zhang Jun": nobody's month, which is written "Jun 3".
  if (joined && key === 'jun' && gap === ' ' && before?.capital && isFamilyName(before.key))
    return !/^\d/.test(words[at + 1]?.text ?? '');
  return (
    joined && gap === '-' && /^\p{Lu}\p{Ll}+$/u.test(text) && before?.capital === true && !isDictionaryWord(before.key)
  );
}
