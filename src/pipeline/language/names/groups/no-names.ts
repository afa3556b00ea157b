import familyNames from '../../../data/family-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isGeneration } from '../../../spelling/person.ts';
import { isLegalForm } from '../../../wording/legal-forms.ts';
import { isCurrencyCode } from '../../phrases/currency-codes.ts';
import { isPlayed } from '../../phrases/papers/played.ts';
import { BODIES, FUNCTION, GIVEN, INNER_FUNCTION, NONE, ORGANISATIONS, SAYING, TITLES } from '../lists.ts';
import { areClients } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { isCampaign } from './campaigns.ts';
import { isSea } from './connectors.ts';
import { isHyphenJoin, isSyllable } from './hyphened.ts';
import { isIntroduced, isLimited } from './opens-name.ts';

/** Small words that are surnames too. */
const SURNAMES = /^(?:An|Do|He|In|No|Nor|Oh|On|Or|So|To|You)$/;
const CURRENCIES = new Set(nameWords.currencyLetters);
/** "Ana Lind MP" */
const POSTNOMINAL = new Set(nameWords.postnominal);

const FAMILY = new Set(familyNames.first.split(' '));
const CALENDAR = /^(?:jan|may|april|june|august|march|sun)$/;

/** Letters that say what kind of body the name behind them is: "the NGO Alta Verde". */
const KIND = /^(?:I?NGO|CSO|SME)$/;

/** Before a Flemish family name, written large. */
const PARTICLES = /^(?:De|Van|Vander|Vanden|Den)$/;
/** Who sits on the board of a firm or a foundation; governors and supervisors sit on one that acts by itself. */
const ON_BOARDS = /^(?:directors|trustees|managers)$/;

/** True for a capital that makes no name: a month, a numeral, a small word, letters alone. */
export function isNoName(words: readonly Word[], at: number, joined: boolean): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (NONE.has(word.key) && !isNameAllTheSame(words, at, joined) && !isSurnameEnd(words, at, joined)) return true;
  if (isGeneralStaff(words, at) || isOfPortfolio(words, at) || isEachParty(words, at) || isOnBoard(words, at))
    return true;
  // "Norwind Foods, | S.A."
  if (word.gap === ', ' && words[at - 1]?.capital && isLegalForm(word.text)) return true;
  // "Tel. 555", "Fax: +49"; not "Tel Quarn"
  if (/^(?:tel|fax|mob|cell)$/.test(word.key) && (next === undefined || /^\d/.test(next.text))) return true;
  if (word.index === 0 && isPlayed(word.text) && next !== undefined && /^(?: \(|:)/.test(next.gap)) return true;
  if (/['’]/.test(word.text) && isContraction(word.text)) return true;
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
    /[#@]$/.test(word.gap) ||
    (isNumeral(word.text) && !isGenerationBehind(words, at, joined)) ||
    (/.(?:isms?|phobia)$/.test(word.key) && !isSubjectOfBody(words, at, joined))
  )
    return true;
  if (isBranch(words, at)) return false;
  return word.text.length === 1 && (next === undefined || next.gap === '-' || !next.capital);
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
  return text.length > 1 && /^(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(text.replace(/^C{1,3}/, ''));
}

// "Robert Haines III", not "Charles III" nor "Article III"
function isGenerationBehind(words: readonly Word[], at: number, joined: boolean): boolean {
  const [given, surname, word] = words.slice(Math.max(0, at - 2), at + 1);
  if (!joined || word?.gap !== ' ' || !surname?.capital || surname.gap !== ' ') return false;
  return isGeneration(word.key) && GIVEN.has(given!.key) && !GIVEN.has(surname.key);
}

// "They've", "Don't"
function isContraction(text: string): boolean {
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

// "NGO Monitor", "the NGO Forum": one common word behind it, and no name of its own.
function isBodyOfKind(next: Word, further: Word | undefined): boolean {
  return isDictionaryWord(next.key) && !(further?.capital && further.gap === ' ');
}

// "WHO", "Fjord AS", "Jan van Dam", "Theresa May": letters and months that are names here.
// "Ana Ndong-Mba": no degree, which is written in capitals and behind a comma.
function isSurnameEnd(words: readonly Word[], at: number, joined: boolean): boolean {
  const { text, gap } = words[at]!;
  const before = words[at - 1];
  return (
    joined && gap === '-' && /^\p{Lu}\p{Ll}+$/u.test(text) && before?.capital === true && !isDictionaryWord(before.key)
  );
}

function isNameAllTheSame(words: readonly Word[], at: number, joined: boolean): boolean {
  const { text, key } = words[at]!;
  const next = words[at + 1];
  if (text === 'WHO' || isHyphenJoin(words, at + 1)) return true;
  // "K.C. Quarn", not "at 3 P.M. Tuesday" nor "H.E. Ana Quarn"
  if (
    /^(?:\p{Lu}\.){2,}$/u.test(text) &&
    !STYLES.test(text) &&
    words[at + 1]?.gap === ' ' &&
    words[at + 1]!.capital &&
    !NONE.has(words[at + 1]!.key)
  )
    return !/^\d/.test(words[at - 1]?.text ?? '');
  const before = words[at - 1];
  if (next?.capital && next.gap === ' ' && areInitials(words[at]!, before, next)) return true;
  // "the party Our Meadow"
  if (/^\p{Lu}\p{Ll}/u.test(text) && INNER_FUNCTION.has(key) && before && !before.capital && BODIES.has(before.key))
    return words[at]!.gap === ' ' && next?.capital === true && next.gap === ' ';
  if (joined && isSea(words, at)) return true;
  // "Teachers for Tomorrow", "Rivers for the Many"
  const link = before?.key === 'the' ? at - 2 : at - 1;
  if (joined && link > 0 && words[link]!.key === 'for' && isCampaign(words, link - 1)) return true;
  if (isFamilyName(words, at) || (joined && (isMiddleName(words, at) || isGivenStart(words, at)))) return true;
  if (joined && isGivenOfTwo(words, at)) return true;
  // "Young-soo Oh"
  if (joined && before?.gap === '-' && !before.capital && SURNAMES.test(text)) return true;
  // "Professor Jan Velm", "Dr May Lind"
  const titled = TITLES.has(before?.key ?? '') && /^(?:jan|may|april|june|august)$/.test(key);
  if (joined && before?.capital && !titled) {
    if (/^(?:AS|SE)$/.test(text) || isStation(before, key)) return true;
    // "Red Sun Party": no Sunday, where no other day and no date is beside it.
    if (text === 'Sun' && !NONE.has(before.key) && !/^[\d,]/.test(next?.text ?? '')) return true;
    // "Relief Without Limits", "Patients First"
    if (
      INNER_FUNCTION.has(key) &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      (!before.first || isIntroduced(words, at + 1) || isLimited(words, at) || isSlogan(words, at))
    )
      return true;
    // "James To said"
    if (GIVEN.has(before.key) && SURNAMES.test(text) && !next?.capital) return true;
    return /^(?:may|august|march)$/.test(key) && GIVEN.has(before.key) && !/^\d/.test(next?.text ?? '');
  }
  // "An De Smet"
  if (text === 'An' && next?.gap === ' ' && PARTICLES.test(next.text) && words[at + 2]?.capital) return true;
  if (isGivenOfTwo(words, at)) return true;
  if (!next || !touches(next) || !/^(?:jan|may|april|june|august|sun|mar|edit)$/.test(key)) return false;
  if (before && DATES.test(before.text)) return false;
  if (/^(?:van|von|de|der|ten|el|al)$/.test(next.text)) return true;
  // "Mar del Sol", "Mar e Terra"
  if (key === 'mar' && /^(?:d[aeiou]|del|e|y)$/.test(next.text) && words[at + 2]?.capital) return true;
  const opens = /^(?:jan|mar)$/.test(key) || !words[at]!.first;
  return next.capital && !NONE.has(next.key) && !isDictionaryWord(next.key) && opens;
}

// "Ok Mi-ran", "Ms Ok": a family name that is a word too, before a given name of two syllables or behind what people are called.
function isFamilyName(words: readonly Word[], at: number): boolean {
  const [before, word, given, end] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!FAMILY.has(word.key) || CALENDAR.test(word.key) || FUNCTION.has(word.key)) return false;
  if (given?.capital && given.gap === ' ' && end?.gap === '-' && end.text.length < 6) return true;
  return word.gap === ' ' && before !== undefined && (before.capital ? TITLES.has(before.key) : SAYING.has(before.key));
}

// "Park | Do-hyun": what a given name of two syllables opens with, behind the family's.
function isGivenStart(words: readonly Word[], at: number): boolean {
  const [before, word, end] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!FAMILY.has(before.key) || !SURNAMES.test(word.text) || word.gap !== ' ') return false;
  return end?.gap === '-' && !end.capital && end.text.length < 6 && isSyllable(end);
}

// "Seong Jun-ho", "Jun-ho Seong": no month.
function isGivenOfTwo(words: readonly Word[], at: number): boolean {
  const [before, word, end, next] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!/^(?:Jun|Jan|Sun)$/.test(word.text) || end?.gap !== '-' || !/^\p{Ll}{2,5}$/u.test(end.text)) return false;
  return (before?.capital === true && word.gap === ' ') || (next?.capital === true && next.gap === ' ');
}

// "Tenants | First wants": whom the first word puts first, and a verb behind that is written small.
function isSlogan(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!/^(?:first|together)$/.test(word.key) || word.gap !== ' ' || next?.gap !== ' ' || next.capital) return false;
  return areClients(before.key) && /^(?:VERB|AUX)$/.test(next.pos);
}

// "Trinh | The | Bao": behind a family name, and before no common word.
function isMiddleName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!FAMILY.has(before.key) || isDictionaryWord(before.key) || word.gap !== ' ' || word.text.length > 4) return false;
  return word.capital && next?.capital === true && next.gap === ' ' && !isDictionaryWord(next.key) && !next.possessive;
}

// "by AS Quarn", "the NOW Velm fair": a small word in capitals before a name, in a line that is not all capitals.
function areInitials({ text }: Word, before: Word | undefined, next: Word): boolean {
  if (
    !/^\p{Lu}{2,5}$/u.test(text) ||
    !before ||
    (before.capital && !before.first) ||
    next.text === next.text.toUpperCase()
  )
    return false;
  return text.length === 2 ? before.key === 'by' && !isDictionaryWord(next.key) : /^(?:DET|ADJ|NUM)$/.test(before.pos);
}

/** "Radio One", "CHANNEL ONE" */
export function isStation({ key }: Word, number: string): boolean {
  return number === 'one' && /^(?:radio|channel|television|tv)$/.test(key);
}

/** "On 20 August Velm refused", "in April Velm agreed": the month is a date before a name. */
const DATES = /^(?:\d{1,2}(?:st|nd|rd|th)?|in|since|until|till|during|early|late|mid|last|next|this|each|every)$/i;

/** How the high and the holy are styled. */
const STYLES = /^(?:H\.E|H\.H|H\.M|H\.R\.H|H\.I\.M|S\.E|R\.P)\.$/;
