import besideNames from '../../data/beside-names.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { isFamilyName } from '../../spelling/family-first.ts';
import { isSyllable } from './groups/hyphened.ts';
import { ownsPerson } from './groups/owns-person.ts';
import { FUNCTION, GIVEN, ORGANISATIONS, ROLES, TITLES } from './lists.ts';
import { touches, type Word } from './words.ts';

/** Words that only a headline writes large. */
const SMALL =
  /^(?:with|to|of|for|in|on|at|by|from|and|or|but|the|an|as|if|his|her|their|its|after|over|into|is|are|was|will|be)$/;

/** What stands before those who take part. */
const GUESTS: ReadonlySet<string> = new Set(besideNames.takingPart);

/**
 * How a document writes each word: how often capitalised where nothing but a name asks for it, how often so alone, and how
 * often small.
 */
export function habitsOf(
  sentences: readonly (readonly Word[])[],
  headlines: ReadonlySet<readonly Word[]>,
  openings: ReadonlySet<string>,
  slogans: ReadonlySet<string>,
  surnames: ReadonlySet<string> = new Set(),
): Habits {
  const habits = new Map<string, { -readonly [K in keyof Habit]: Habit[K] }>();
  for (const words of sentences) {
    const headline = headlines.has(words);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i]!;
      const use = habits.get(word.key);
      const small = word.capital ? 0 : 1;
      const inside = word.capital && !word.first && !headline ? 1 : 0;
      const ends = inside > 0 && !isBeside(words[i + 1], word);
      const surname = ends ? isBeside(word, words[i - 1]) && isSurname(words, i) : !headline && isFamily(words, i);
      const opens = inside > 0 && !ends && !isBeside(word, words[i - 1]) ? 1 : 0;
      const alone = surname || (ends && !isBeside(word, words[i - 1])) ? 1 : 0;
      const owns = ownsPerson(words, i);
      if (!use) habits.set(word.key, { inside, opens, alone, small, surname, owns });
      else {
        use.surname ||= surname;
        use.owns ||= owns;
        use.inside += inside;
        use.opens += opens;
        use.alone += alone;
        use.small += small;
      }
    }
  }
  return { get: (key) => habits.get(key), openings, slogans, surnames };
}

// "Stan Lee", "Nguyen Van Tam": the surname will stand alone; of "Velm Police" the police may be anybody's.
function isSurname(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  if (GIVEN.has(words[at - 1]!.key)) return true;
  if (ORGANISATIONS.has(key) || areMany(key)) return false;
  let from = at - 1;
  while (isBeside(words[from], words[from - 1]) && !FUNCTION.has(words[from - 1]!.key)) from -= 1;
  const { key: first } = words[from]!;
  return (
    GIVEN.has(first) || !(isDictionaryWord(first) || words.slice(from, at).some((word) => ORGANISATIONS.has(word.key)))
  );
}

// "Parties", "Ministers"
function areMany(key: string): boolean {
  return /[^s]s$/.test(key) && [key, key.slice(0, -1), key.replace(/ies$/, 'y')].some(isDictionaryWord);
}

// "Park Jong-su", "Moon Sang-jun"
function isFamily(words: readonly Word[], at: number): boolean {
  const [word, given, end] = [words[at]!, words[at + 1], words[at + 2]];
  if (!word.capital || !given?.capital || given.gap !== ' ' || end?.gap !== '-') return false;
  if (end.capital || end.text.length > 5 || isBeside(word, words[at - 1])) return false;
  return !isDictionaryWord(given.key) || (isFamilyName(word.key) && isSyllable(end));
}

// Two capitals that touch are one name.
function isBeside(word: Word | undefined, before: Word | undefined): boolean {
  return word?.capital === true && before?.capital === true && touches(word);
}

/** The sentences whose capitals prove nothing: most of their words have one, and no full stop ends them. */
export function headlinesOf(sentences: readonly (readonly Word[])[], text: string): Set<readonly Word[]> {
  return new Set(sentences.filter((words) => isHeadline(words, text)));
}

/** True for a line without a full stop most of whose words have a capital, whatever the others show: a heading. */
export function isHeading(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  if (last === undefined || isStopped(last, text) || isSignature(words)) return false;
  const telling = tellingOf(words);
  return telling.length > 3 && shareOf(telling) > 0.6;
}

// "AGREEMENT between Norwind Ltd (“the Company”) and the Guild": a line that tells what it calls whom writes names large.
function definesTerm(words: readonly Word[]): boolean {
  return words.some(({ key, gap }) => key === 'the' && /\(["“‘']$/.test(gap));
}

// "Ana Ruiz, Secretary-General", "Ana de Ruiz, Press Officer, Quarn League", "Contact: Ana Ruiz, Head of Press", "Dr Ana Ruiz,
// Quarn Clinic", as letters and lists write it.
function isSignature(words: readonly Word[]): boolean {
  if (isSignedFor(words) || isOfficeOf(words) || isGuestList(words) || definesTerm(words)) return true;
  const first = afterLabel(words);
  const comma = words.findIndex(({ gap }, i) => i > first && gap === ', ');
  const name = words.slice(first, comma);
  if (comma < 0 || name.length < 2 || name.length > 4 || !name[1]!.capital || isLoud(words)) return false;
  if (name.some(({ gap }, i) => i > 0 && gap !== ' ')) return false;
  const initial = /^(?:\p{Lu}\.)+$/u.test(name[0]!.text);
  const given = initial || GIVEN.has(name[0]!.key);
  if (!given && name.some(({ key, capital }) => !capital || isDictionaryWord(key) || ORGANISATIONS.has(key)))
    return false;
  // "A. B. Ruiz, Quarn": no headline has initials.
  if (initial && words.length - comma < 4) return true;
  const behind = words.slice(comma, comma + 3);
  if (behind.some(({ key, capital }) => capital && ROLES.has(key))) return true;
  // A body, to the end of the line.
  const body = words.slice(comma);
  return body.length > 1 && body.every(isOfName) && body.some(({ key }) => ORGANISATIONS.has(key));
}

// "General Secretary, Quarn League", below the name of whoever signs
function isOfficeOf(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ gap }) => gap === ', ');
  const [office, body] = [words.slice(0, comma), words.slice(comma)];
  if (comma < 1 || comma > 3 || isLoud(words) || !ROLES.has(office.at(-1)!.key)) return false;
  if (!office.every(({ capital }) => capital) || office.some(({ gap }, i) => i > 0 && gap !== ' ')) return false;
  return body.every(isOfName) && body.some(({ key }) => ORGANISATIONS.has(key));
}

// "Guests: Ana Ruiz (Quarn League), Otto Lien (Quarn Bank)"
function isGuestList([label, first]: readonly Word[]): boolean {
  return GUESTS.has(label!.key) && first?.gap === ': ';
}

// "For Quarn Water: Ana Ruiz", "For Quarn Water: Ana Ruiz (Peru)", as joint statements close
function isSignedFor(words: readonly Word[]): boolean {
  const colon = words.findIndex(({ gap }, i) => i > 1 && gap === ': ');
  const bracket = words.findIndex(({ gap }, i) => i > colon && gap === ' (');
  const name = words.slice(colon, bracket === -1 ? undefined : bracket);
  if (words[0]!.key !== 'for' || colon < 2 || name.length < 2 || name.length > 4 || isLoud(words)) return false;
  return name.every(({ capital, gap }, i) => capital && (i === 0 || gap === ' '));
}

// "Contact: | Ana Ruiz", "Dr | Ana Ruiz": where the name begins.
function afterLabel(words: readonly Word[]): number {
  const colon = words.findIndex(({ gap }, i) => i > 0 && i < 4 && gap === ': ');
  const at = Math.max(0, colon);
  return TITLES.has(words[at]!.key.replace('.', '')) && words[at + 1]?.capital ? at + 1 : at;
}

// "Clinic | for | the | Blind"
function isOfName({ capital, key, gap }: Word, place: number): boolean {
  return (place === 0 || /^(?:['’]s?)?[ -]$/.test(gap)) && (capital || FUNCTION.has(key));
}

function tellingOf(words: readonly Word[]): Word[] {
  return words.filter((word) => !FUNCTION.has(word.key) && !/^\p{N}/u.test(word.text));
}

function shareOf(telling: readonly Word[]): number {
  return telling.filter((word) => word.capital).length / telling.length;
}

function isStopped(last: Word, text: string): boolean {
  return last.text.endsWith('.') || /^[”’"')\]]*[.!?…]/.test(text.slice(last.end, last.end + 4));
}

function isHeadline(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  if (last === undefined || isSignature(words)) return false;
  if (isLoud(words)) return true;
  // A full stop speaks for prose, unless small words too are written large: "Ferries Stop To Save Fuel."
  if (isStopped(last, text)) {
    if (!words.some((word) => !word.first && word.capital && SMALL.test(word.key))) return false;
    const telling = tellingOf(words);
    return telling.length > 4 && shareOf(telling) > 0.8;
  }
  return isHeading(words, text) && !tellingOf(words).some(isSmallContent) && !isByline(words);
}

// "Joint statement of the League of Herders and the Millers' Guild": a line that writes such a word small writes names large.
function isSmallContent({ capital, key, pos }: Word): boolean {
  return !capital && key.length > 3 && /^(?:NOUN|VERB|ADJ)$/.test(pos);
}

const ISSUED: ReadonlySet<string> = new Set(besideNames.givenOut);

// "By Ana Ruiz and Tor Lien, in Quarn", "From Ana Ruiz in Quarn"; not "By Bus and Train Across Norway", "From Bus to Train"
function isByline(words: readonly Word[]): boolean {
  // "Issued by Ana Ruiz, Director of Communications", "3 May, posted by Ana Ruiz"
  const issued = words.findIndex(({ key }, at) => key === 'by' && ISSUED.has(words[at - 1]?.key ?? ''));
  const [by, first, last, where] = words.slice(Math.max(0, issued));
  if (by!.key === 'from')
    return first?.capital === true && GIVEN.has(first.key) && last?.capital === true && where?.key === 'in';
  const people = [first, last].flatMap((word) => (word?.capital && word.gap === ' ' ? [word] : []));
  return by!.key === 'by' && people.length === 2 && people.some(({ key }) => GIVEN.has(key) || !isDictionaryWord(key));
}

// "FOR IMMEDIATE RELEASE"
function isLoud(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 2);
  return long.length > 2 && long.every((word) => word.text === word.text.toUpperCase());
}

export interface Habits {
  readonly get: (key: string) => Habit | undefined;
  /** See `openingsOf`. */
  readonly openings: ReadonlySet<string>;
  /** See `slogansOf`. */
  readonly slogans: ReadonlySet<string>;
  /** See `surnamesOf`. */
  readonly surnames: ReadonlySet<string>;
}

interface Habit {
  readonly inside: number;
  /** So often it is the first word of several. */
  readonly opens: number;
  readonly alone: number;
  readonly small: number;
  /** It is the surname of somebody named in full. */
  readonly surname: boolean;
  /** See `ownsPerson`. */
  readonly owns: boolean;
}
