import data from '../../data/abbreviations.json' with { type: 'json' };
import { skipBlanks } from '../../wording/blanks.ts';
import { MONTHS as FULL_MONTHS, WEEKDAY } from '../../wording/calendar.ts';
import { wholesOf } from './whole.ts';

/**
 * Where the sentences of a paragraph end: offsets after the last mark of each, closing quotes and brackets included,
 * in order; the paragraph's own end is not among them.
 */
export function endsOf(paragraph: string): number[] {
  const ends: number[] = [];
  const wholes = wholesOf(paragraph);
  let whole = 0;
  let start = 0;
  for (const match of paragraph.matchAll(TERMINAL)) {
    const end = afterClosers(paragraph, match.index + match[0].length);
    while (whole < wholes.length && wholes[whole]!.end <= match.index) whole += 1;
    const around = wholes[whole];
    if (around && around.start < match.index && end < around.end) continue;
    if (end <= start || end >= paragraph.length || !endsSentence(paragraph, start, match.index, match[0], end))
      continue;
    ends.push(end);
    start = skipBlanks(paragraph, end, paragraph.length);
  }
  return ends;
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = skipBlanks(text, end, text.length);
  if (next >= text.length) return false;
  if (next === end) return CJK.test(mark) || isMissingBlank(text, at, end);
  const after = text.slice(next, next + REACH);
  const closed = QUOTE_CLOSED.test(text.slice(at, end));
  if (!opensSentence(after, closed)) return false;
  if (/[!?]/.test(mark))
    return !isBrand(text, at) && !(closed && QUOTE_OPENS.test(text[start] ?? '') && ATTRIBUTION.test(after));
  if (mark === '.') return endsWord(text, start, at, end, after);
  return !isPause(text, at, end);
}

/** Whether a full stop ends the sentence rather than its word. */
function endsWord(text: string, start: number, at: number, end: number, after: string): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(start, at - LONGEST_WORD), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (start + word.length === at && MARKER.test(word)) return false;
  const starter = isStarter(after);
  const digit = /^[\p{Sc}#]?\p{N}/u.test(after);
  if (NEVER.has(word.length === 1 ? word : lower)) return false;
  if (TIMES.has(lower)) return !isZone(after);
  if (NUMBERED.has(lower) && digit && end === at + 1) return false;
  if (ALWAYS_NUMBERED.has(lower)) return false;
  if (MONTHS.has(lower)) return !digit && !after.startsWith('(');
  if (TITLES.has(lower) && isCapitalised(word) && end === at + 1) return false;
  // "It costs the U.S. $5 billion a day."
  if (ACRONYM.test(word) && /^\p{Sc}/u.test(after)) return end > at + 1;
  if (SUFFIXES.has(lower) || ACRONYM.test(word)) return starter || end > at + 1;
  if (INITIAL.test(word) && isApart(text, at - word.length)) return starter || end > at + 1;
  return true;
}

// A blank was forgotten: "the offer.Moscow did". Not in addresses and file names.
function isMissingBlank(text: string, at: number, end: number): boolean {
  const token = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))![0];
  return (
    /\p{Ll}{2}$/u.test(token) &&
    !/[/@_]|www|\.\p{L}*$/iu.test(token) &&
    /^["“]?\p{Lu}\p{Ll}+(?:[\s,’']|\s*$)/u.test(text.slice(end, end + REACH))
  );
}

function opensSentence(after: string, closed: boolean): boolean {
  if (/^[“"‘'«([{*_]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|\p{Sc}[\p{N}]|[#@]\p{L})/u.test(after)) return true;
  if (/^(?:\p{Ll}\p{Lu}|\p{Ll}{2}-\p{Lu})/u.test(after)) return true;
  // "(ii) President Lind has signed": the mark of a point inside a paragraph.
  if (/^\((?:[ivx]{1,4}|[a-h])\) [“"]?\p{Lu}/u.test(after)) return true;
  return !closed && /^[“"«]\p{L}/u.test(after);
}

// "We are ready ... to talk": dots that stand alone are a pause or an omission.
function isPause(text: string, at: number, end: number): boolean {
  if (text[at - 1] === '[') return false;
  return (
    at === 0 || (/\s/.test(text[at - 1]!) && end === at + (/^[.…]+/.exec(text.slice(at, at + 10))?.[0].length ?? 0))
  );
}

function isStarter(after: string): boolean {
  const word = /^[“"‘'«([*_]*(\p{L}+)/u.exec(after)?.[1];
  return word === undefined || STARTERS.has(word.toLowerCase()) || /^[“"«]/.test(after);
}

function isZone(after: string): boolean {
  const words = /^(\p{L}+)(?:\s+(\p{L}+))?/u.exec(after);
  return words !== null && (ZONES.has(words[1]!.toLowerCase()) || words[2] === 'time' || DAY_NAME.test(words[1]!));
}

function isBrand(text: string, at: number): boolean {
  const word = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))![0];
  return BRANDS.has(`${word}${text[at]}`.toLowerCase());
}

// "45°C." is no initial.
function isApart(text: string, at: number): boolean {
  return at === 0 || /[\s\p{P}]/u.test(text[at - 1]!);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function afterClosers(text: string, from: number): number {
  CLOSERS.lastIndex = from;
  return from + (CLOSERS.exec(text)?.[0].length ?? 0);
}

const TERMINAL = /[.!?…。！？؟।]+/g;
const CLOSERS = /(?:["”’'»)\]}*_]|\[\d{1,3}\])*/y;
const CJK = /[。！？]/;
const QUOTE_CLOSED = /["”’'»]/;
const QUOTE_OPENS = /["“‘'«]/;
const WORD_BEFORE = /[\p{L}\p{N}.&'’$-]*$/u;
/** "U.S", "R-S.C", "O.-C". */
const ACRONYM = /^(?:\p{L}[.-]{1,2})+\p{L}$/u;
const INITIAL = /^\p{L}$/u;
/** "1.", "a." or "IV." with nothing before it numbers what follows. */
const MARKER = /^(?:\p{N}{1,3}|\p{L}|[IVX]{1,4})$/u;
/** "May" is mostly a verb. */
const DAY_NAME = new RegExp(`^(?:${WEEKDAY}|${FULL_MONTHS.filter((month) => month !== 'may').join('|')})s?$`, 'i');
/** In characters, of what is looked at behind a full stop, and of the word before it. */
const REACH = 80;
const LONGEST_WORD = 40;

const ATTRIBUTION = new RegExp(`^(?!(?:He|She|They|It|We|I)\\b)(?:\\S+\\s+){1,5}?(?:${data.sayings.join('|')})\\b`);
const TITLES = new Set(data.titles);
const NUMBERED = new Set(data.numbered);
const ALWAYS_NUMBERED = new Set(data.alwaysNumbered);
const MONTHS = new Set(data.months);
const NEVER = new Set(data.never);
const SUFFIXES = new Set(data.suffixes);
const TIMES = new Set(data.times);
const ZONES = new Set(data.zones);
const BRANDS = new Set(data.brands);
const STARTERS = new Set(data.starters);
