import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { ministryLetters } from '../../spelling/ministry-letters.ts';
import { areMixedLetters } from '../../spelling/mixed-letters.ts';
import { isOfLegalForm } from '../../wording/legal-forms.ts';
import { termsBehind } from '../phrases/terms-behind.ts';
import { isOfOther } from './joins/is-of-other.ts';
import { areNameAndKind } from './layout/letterheads.ts';
import type { Reading } from './readings.ts';
import { nameKey } from './words.ts';

const BRACKET = /^\s?[([](?:hereinafter |hereafter )?["“]?(?:the )?$/;
/** "Guild of Tarn Dockers, known as GTD," "…, or the GTD,". */
const CALLED =
  /^,? (?:(?:better |also |commonly )?known (?:as|by (?:its|the) (?:\p{Ll}+ )?(?:initials|acronym|abbreviation),?)|abbreviated (?:as|to)|or) (?:the )?["“]?$/u;

/** Which reading an acronym's key stands for: in parentheses, "Rapid Support Forces (RSF)", or by initials that one body has. */
export function acronymsOf(readings: readonly Reading[], text: string): Map<string, Reading> {
  const found = new Map<string, Reading>();
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  for (const [i, reading] of readings.entries()) {
    for (const { start, end } of isNewBody(reading) ? termsBehind(text, reading.end) : []) {
      const term = byKey.get(text.slice(start, end).toLowerCase());
      if (term && isNewBody(term) && term.key !== reading.key) found.set(term.key, reading);
    }
    const next = readings[i + 1];
    if (!next) continue;
    const between = text.slice(reading.end, next.start);
    const bracketed = BRACKET.test(between) && /^["”]?[)\],;]/.test(text.slice(next.end, next.end + 2));
    const opening = text.slice(reading.start, reading.end);
    if (isTicker(between, next, text) && isNewBody(reading) && isNewBody(next)) found.set(next.key, reading);
    if (i === 0 && isLetterhead(reading, next, text)) found.set(reading.key, next);
    if (i === 0 && isNameOf(reading, next, text)) found.set(next.key, reading);
    if (isApposed(reading, next, text))
      found.set(...(isAcronym(opening) ? ([reading.key, next] as const) : ([next.key, reading] as const)));
    if (!bracketed && !CALLED.test(between)) continue;
    const short = text.slice(next.start, next.end);
    if (
      isAcronym(opening) &&
      isNewBody(reading) &&
      isNewBody(next) &&
      (isSpeltBy(opening, next) || isCutOf(opening, next))
    ) {
      found.set(reading.key, next);
      continue;
    }
    if (isCoined(reading, next)) found.set(next.key, reading);
    if (!(isAcronym(short) || areMixedLetters(short)) || isAcronym(opening) || next.key === reading.key) continue;
    if (standsFor(reading, next, short)) found.set(next.key, reading);
  }
  const long = longByInitials(readings, text);
  for (const reading of readings.filter((one) => isNewBody(one) && !found.has(one.key))) {
    const full = long.get(text.slice(reading.start, reading.end)) ?? [];
    if (new Set(full.map(ownKey)).size === 1 && full.every(isNewBody)) found.set(reading.key, full[0]!);
  }
  return found;
}

// "Norwind's (NW) pilots": by which letters its shares are traded, whatever it is called.
function isTicker(between: string, next: Reading, text: string): boolean {
  return /^['’]s? \($/.test(between) && text[next.end] === ')' && isAcronym(text.slice(next.start, next.end));
}

// "NRF, the Nurses Relief Fund,", "the Nurses Relief Fund, NRF,": its letters, set off from it.
function isApposed(reading: Reading, next: Reading, text: string): boolean {
  if (!/^, (?:the )?$/.test(text.slice(reading.end, next.start)) || !isNewBody(reading) || !isNewBody(next))
    return false;
  if (!/^[,;.—–)]/.test(text.slice(next.end).trimStart())) return false;
  const [opening, closing] = [reading, next].map((one) => text.slice(one.start, one.end));
  if (isAcronym(opening!) === isAcronym(closing!)) return false;
  const letters = isAcronym(opening!) ? opening! : closing!;
  const full = letters === opening ? next : reading;
  return isSpeltBy(letters, full) || isCutOf(letters, full);
}

// "Federation of Quarn Loggers (Fetraquarn)", "…, known as Fetraquarn": a word of no tongue that is made of the name's syllables.
function isCoined(reading: Reading, next: Reading): boolean {
  const [word, other] = next.words;
  const long = reading.words.length > 2 && isNewBody(reading) && !isOfOther(reading, word!.key);
  return long && isNewBody(next) && other === undefined && !isDictionaryWord(word!.key) && next.key !== reading.key;
}

// "NTLG (Nordvik Tin and Lead Guild of Ost)", "BOT (Board of Trade)": its letters in their order, but for some.
function isCutOf(letters: string, { words }: Reading): boolean {
  const own = words.filter(({ text }) => !isOfLegalForm(text));
  let at = 0;
  for (const { text } of own) if (text.charAt(0).toUpperCase() === letters[at]) at += 1;
  const left = own.filter(({ capital }) => capital).length - letters.length;
  return letters.length > 2 && at === letters.length && own[0]?.text[0] === letters[0] && left < 3;
}

// "SNT-K" above "Union of Kabin Teachers", each a line: its letters in whatever tongue, where the two share most of them.
function isLetterhead(reading: Reading, next: Reading, text: string): boolean {
  const letters = text.slice(reading.start, reading.end);
  if (!isAcronym(letters) || !areLines(reading, next, text)) return false;
  const initials = next.words.filter(({ capital }) => capital).map((word) => word.text[0]!);
  const shared = [...letters].filter((letter) => initials.includes(letter)).length;
  return initials.length > 2 && shared > 1 && 2 * shared >= initials.length;
}

// "LIGHT AND HEARTH" above "Association of Tarn Tenants".
function isNameOf(reading: Reading, next: Reading, text: string): boolean {
  return areNameAndKind(reading.words, next.words) && areLines(reading, next, text);
}

// Two bodies that are the first two lines of a paper.
function areLines(reading: Reading, next: Reading, text: string): boolean {
  if (text.slice(0, reading.start).trim() !== '' || !isNewBody(reading) || !isNewBody(next)) return false;
  return /^\s*\n\s*$/.test(text.slice(reading.end, next.start)) && /^\s*\n/.test(text.slice(next.end));
}

/** "CEI (Italian Episcopal Conference)": the initials in whatever order another tongue has them. */
export function isSpeltBy(letters: string, { words }: Pick<Reading, 'words'>): boolean {
  const initials = initialsOf(words);
  return words.length > 1 && initials.sort().join('') === [...letters.replaceAll('.', '')].sort().join('');
}

// "Trade Union Confederation (LO)", but "Oslo (NRF) -" tells who reports, "Ana Ruiz (N.H.)" for whom she sits.
function standsFor(reading: Reading, next: Reading, short: string): boolean {
  if (isNewBody(reading) && next.found === null) return true;
  const initials = reading.words.map((word) => word.text[0]!.toUpperCase()).join('');
  return reading.words.length > 1 && initials.startsWith(short[0]!) && initials.includes(short.at(-1)!);
}

// Initials speak for themselves where one body of the text has them; two, of a name that is nothing but two words: "Tarn
// Motors" and "TM", not "Bank of Tarn".
function longByInitials(readings: readonly Reading[], text: string): ReadonlyMap<string, Reading[]> {
  return grouped(
    readings.flatMap((reading): [string, Reading][] => {
      if (reading.words.length < 2) return [];
      const initials = initialsOf(reading.words);
      const isOfTwo = initials.length === 2 && reading.words.every(({ capital }) => capital);
      const own = initials.length > 2 || isOfTwo ? [initials.join('')] : [];
      return [...own, ...ministryLetters(text.slice(reading.start, reading.end))].map((letters) => [letters, reading]);
    }),
  );
}

// "Tarn Motors Co." is "Tarn Motors".
function ownKey({ words }: Reading): string {
  return nameKey(words.filter(({ text }) => !isOfLegalForm(text)));
}

// Of "Norwind Coal Lines Co., Ltd." those that tell it from others.
function initialsOf(words: Reading['words']): string[] {
  return words.flatMap(({ capital, text }) => (capital && !isOfLegalForm(text) ? [text[0]!] : []));
}

function isNewBody({ type, found }: Reading): boolean {
  return type === 'organisation' && found === null;
}

function isAcronym(form: string): boolean {
  return /^[\p{Lu}\p{N}&.+-]{2,10}$/u.test(form);
}
