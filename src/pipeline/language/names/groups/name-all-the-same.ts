import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { landOfLetters } from '../../../spelling/in-letters.ts';
import { FAMILY_NAMES_FIRST } from '../../../spelling/listed-names.ts';
import { isLandName } from '../../phrases/capitals.ts';
import { BODIES, FUNCTION, GIVEN, INNER_FUNCTION, NONE, SAYING, TITLES } from '../lists.ts';
import { areClients } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { isCampaign } from './campaigns.ts';
import { isSea } from './connectors.ts';
import { isHyphenJoin, isSyllable } from './hyphened.ts';
import { isIntroduced, isLimited } from './opens-name.ts';
import { isSmallFamilyName } from './small-family-name.ts';
import { isStation } from './station.ts';

/** True for a small word, letters or a month that is a name here: "WHO", "Fjord AS", "Jan van Dam", "Theresa May". */
export function isNameAllTheSame(words: readonly Word[], at: number, joined: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.text === 'WHO' || isHyphenJoin(words, at + 1)) return true;
  // "K.C. Quarn", not "at 3 P.M. Tuesday"
  if (areStopped(word, next)) return !/^\d/.test(before?.text ?? '');
  if (next?.capital && next.gap === ' ' && areInitials(word, before, next)) return true;
  if (isInitial(words, at)) return true;
  // "the party Our Meadow", "the group Last Herring"
  if ((isInnerWord(word) || word.text === 'Last') && before && !before.capital && BODIES.has(before.key))
    return word.gap === ' ' && next?.capital === true && next.gap === ' ';
  if (isFamilyName(words, at) || isSmallFamilyName(words, at) || (joined && isPartOfName(words, at))) return true;
  // "Professor Jan Velm", "Dr May Lind"
  const titled = TITLES.has(before?.key ?? '') && /^(?:jan|may|april|june|august)$/.test(word.key);
  if (joined && before?.capital && !titled) return isNameBehind(before, words, at);
  // "An De Smet"
  if (word.text === 'An' && next?.gap === ' ' && PARTICLES.test(next.text) && words[at + 2]?.capital) return true;
  return isGivenOfTwo(words, at) || isGivenMonth(words, at);
}

// "K.C. | Quarn", not "H.E. | Ana Quarn"
function areStopped({ text }: Word, next: Word | undefined): boolean {
  const goesOn = next?.capital === true && next.gap === ' ' && !NONE.has(next.key);
  return goesOn && /^(?:\p{Lu}\.){2,}$/u.test(text) && !STYLES.test(text);
}

function isInnerWord({ text, key }: Word): boolean {
  return INNER_FUNCTION.has(key) && /^\p{Lu}\p{Ll}/u.test(text);
}

// Of a name that goes on here.
function isPartOfName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  // "Coalition of Least Developed Countries"
  if (/^(?:Least|Most)$/.test(word.text) && before?.key === 'of' && words[at + 1]?.capital)
    return word.gap === ' ' && words[at + 1]!.gap === ' ';
  if (isSea(words, at) || isMiddleName(words, at) || isGivenStart(words, at) || isGivenOfTwo(words, at)) return true;
  // "Teachers for Tomorrow", "Rivers for the Many"
  const link = before?.key === 'the' ? at - 2 : at - 1;
  if (link > 0 && words[link]!.key === 'for' && isCampaign(words, link - 1)) return true;
  // "Young-soo Oh"
  return before?.gap === '-' && !before.capital && SURNAMES.test(word.text);
}

// Behind a capital of the same name.
function isNameBehind(before: Word, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const { text, key } = word;
  if (/^(?:AS|SE)$/.test(text) || isStation(before, key)) return true;
  // "Red Sun Party": no Sunday, where no other day and no date is beside it.
  if (text === 'Sun' && !NONE.has(before.key) && !/^[\d,]/.test(next?.text ?? '')) return true;
  // "Relief Without Limits", "Patients First"
  const isOfBody = !before.first || isIntroduced(words, at + 1) || isLimited(words, at) || isSlogan(words, at);
  if (isInnerWord(word) && isOfBody) return true;
  // "James To said"
  if (GIVEN.has(before.key) && SURNAMES.test(text) && !next?.capital) return true;
  return /^(?:may|august|march)$/.test(key) && GIVEN.has(before.key) && !/^\d/.test(next?.text ?? '');
}

// "Jan van Dam", "June Velm"; not "in June Velm agreed".
function isGivenMonth(words: readonly Word[], at: number): boolean {
  const [before, { key, first }, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!next || !touches(next) || !/^(?:jan|may|april|june|august|sun|mar|edit)$/.test(key)) return false;
  if (before && DATES.test(before.text)) return false;
  if (/^(?:van|von|de|der|ten|el|al)$/.test(next.text)) return true;
  // "Mar del Sol", "Mar e Terra"
  if (key === 'mar' && /^(?:d[aeiou]|del|e|y)$/.test(next.text) && words[at + 2]?.capital) return true;
  const opens = /^(?:jan|mar)$/.test(key) || !first;
  return next.capital && !NONE.has(next.key) && !isDictionaryWord(next.key) && opens;
}

// "Ok Mi-ran", "Ms Ok": a family name that is a word too, before a given name of two syllables or behind what people are called.
function isFamilyName(words: readonly Word[], at: number): boolean {
  const [before, word, given, end] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!FAMILY_NAMES_FIRST.has(word.key) || CALENDAR.test(word.key) || FUNCTION.has(word.key)) return false;
  if (given?.capital && given.gap === ' ' && end?.gap === '-' && end.text.length < 6) return true;
  return word.gap === ' ' && before !== undefined && (before.capital ? TITLES.has(before.key) : SAYING.has(before.key));
}

// "Park | Do-hyun": what a given name of two syllables opens with, behind the family's.
function isGivenStart(words: readonly Word[], at: number): boolean {
  const [before, word, end] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!FAMILY_NAMES_FIRST.has(before.key) || !SURNAMES.test(word.text) || word.gap !== ' ') return false;
  return end?.gap === '-' && !end.capital && end.text.length < 6 && isSyllable(end);
}

// "Seong Jun-ho", "Jun-ho Seong": no month.
function isGivenOfTwo(words: readonly Word[], at: number): boolean {
  const [before, word, end, next] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  if (!/^(?:Jun|Jan|Sun)$/.test(word.text) || end?.gap !== '-' || !/^\p{Ll}{2,5}$/u.test(end.text)) return false;
  return (before?.capital === true && word.gap === ' ') || (next?.capital === true && next.gap === ' ');
}

// "Tenants | First wants", "Peru | First leader": whom the first word puts first, and a word behind that is written small.
function isSlogan(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!/^(?:first|together)$/.test(word.key) || word.gap !== ' ' || next?.gap !== ' ' || next.capital) return false;
  if (isLandName(before.key) || landOfLetters(before.key) !== null) return /^(?:VERB|AUX|NOUN)$/.test(next.pos);
  return areClients(before.key) && /^(?:VERB|AUX)$/.test(next.pos);
}

// "Trinh | The | Bao": behind a family name, and before no common word.
function isMiddleName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  if (!FAMILY_NAMES_FIRST.has(before.key) || isDictionaryWord(before.key) || word.gap !== ' ' || word.text.length > 4)
    return false;
  return word.capital && next?.capital === true && next.gap === ' ' && !isDictionaryWord(next.key) && !next.possessive;
}

// "Ms A. Quarn", "I. Quarn said": where no sentence can end.
function isInitial(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!/^[AI]\.$/.test(word.text) || next?.gap !== ' ' || !next.capital || isDictionaryWord(next.key)) return false;
  const opens = before === undefined || word.first || /^\s*[:;(\n]/.test(word.gap);
  return opens || TITLES.has(before.key) || before.key === 'by';
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

/** Small words that are surnames too. */
const SURNAMES = /^(?:An|Do|He|In|No|Nor|Oh|On|Or|So|To|You)$/;
const CALENDAR = /^(?:jan|may|april|june|august|march|sun)$/;

/** Before a Flemish family name, written large. */
const PARTICLES = /^(?:De|Van|Vander|Vanden|Den)$/;
/** "On 20 August Velm refused", "in April Velm agreed": the month is a date before a name. */
const DATES = /^(?:\d{1,2}(?:st|nd|rd|th)?|in|since|until|till|during|early|late|mid|last|next|this|each|every)$/i;

/** How the high and the holy are styled. */
const STYLES = /^(?:H\.E|H\.H|H\.M|H\.R\.H|H\.I\.M|S\.E|R\.P)\.$/;
