import type { Span } from '#src/schema/evidence.ts';
import forms from '../../data/forms-of-address.json' with { type: 'json' };
import gazetteer from '../../data/gazetteer.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';
import type { Lexed, Pos, Sentence, Token } from '../../types.ts';
import { factOfWord } from '../../wording/fact-of-word.ts';
import { keyOfLegalForm } from '../../wording/legal-forms.ts';
import { isInitials } from '../../wording/speaker-initials.ts';
import { startsLarge } from '../../wording/starts-large.ts';
import { wordFrom } from './word-from.ts';

/** No name is longer: a blob of letters is not looked at. */
const LONGEST_WORD = 60;
/** A capital behind one of these opens a sentence, a quotation, a list, a report behind its dateline: "(Nordpost) - ". */
const OPENING = /[“"‘:•–—[()]\s*$|^\s*[-–—]\s|^\)\s[-–—]\s$/u;
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'messrs',
  'drs',
  'sens',
  'reps',
  'govs',
  'ms',
  'dr',
  'prof',
  'gen',
  'col',
  'lt',
  'maj',
  'sgt',
  'capt',
  'adm',
  'sen',
  'rep',
  'gov',
  'rev',
  'st',
  'hon',
  'md',
  'jr',
  'sr',
  'inc',
  'ltd',
  'corp',
  'co',
  'cllr',
  'coun',
  ...forms.dotted,
  ...Object.keys(gazetteer.abbreviations).map((form) => form.toLowerCase().replaceAll('.', '')),
]);

/** The words of each sentence as names are made of them: "U.N.", "O'Neill" and "d'Ivoire" are one, a closing "'s" is cut off. */
export function wordsOf(lexed: Lexed): Word[][] {
  return lexed.sentences.map((sentence) => wordsOfSentence(lexed, sentence));
}

function wordsOfSentence(lexed: Lexed, sentence: Sentence): Word[] {
  const source = lexed.document.text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  // "A.L.", before what he says, is a name told of elsewhere.
  if (sentence.kind === 'turn' && isInitials(source)) return words;
  let token = sentence.from;
  let last = 0;
  let opening = true;
  let behind = 0;
  for (let found = wordFrom(source, 0); found !== null; found = wordFrom(source, behind)) {
    behind = found.end;
    if (isOfAddress(source, found.start, behind)) continue;
    const start = sentence.start + found.start;
    while (token < sentence.to && lexed.tokens[token]!.end <= start) token += 1;
    const whole = textAt(lexed.tokens[token], start, sentence.start + behind) ?? source.slice(found.start, behind);
    const bare = withoutPossessive(whole);
    const inS = bare !== whole && lexed.namesInS?.has(bare.toLowerCase()) === true;
    const text = inS && lexed.tokens[token]?.end === start + whole.length ? whole : bare;
    const own = withDot(text, source, found.start);
    const gap = source.slice(last, found.start);
    const legal = keyOfLegalForm(own);
    const same = token < sentence.to && isSame(lexed.tokens[token]!, start, own) ? lexed.tokens[token]! : null;
    last = found.start + own.length;
    words.push({
      start,
      end: start + own.length,
      text: own,
      key: legal !== null ? legal : inS ? keyOf(whole) : same ? keyOfWord(same.lexeme) : keyOf(own),
      pos: token < sentence.to ? lexed.tokens[token]!.pos : 'X',
      capital: legal !== null || own === 'plc' || (own.length <= LONGEST_WORD && (startsLarge(own) || isElided(own))),
      possessive: text !== whole || owns(own, source, last),
      gap,
      first: opening || (gap !== ' ' && OPENING.test(gap)),
      sentence: sentence.index,
      index: words.length,
    });
    opening &&= isTime(words.at(-1)!);
  }
  return words;
}

// "ana@tarn.org" writes nobody's name small.
function isOfAddress(source: string, start: number, end: number): boolean {
  return source[end] === '@' || source[start - 1] === '@';
}

// Most words are a token too: its text is there already, and no part of the paper's.
function textAt(token: Token | undefined, start: number, end: number): string | null {
  return token?.start === start && token.end === end && token.text.length === end - start ? token.text : null;
}

function isSame({ start, text }: Token, at: number, word: string): boolean {
  return start === at && text === word;
}

const keyOfWord = factOfWord(keyOf);

function withoutPossessive(word: string): string {
  const marked = word.length > 2 && "'’ʼ‘".includes(word.charAt(word.length - 2));
  return marked && /s$/iu.test(word) ? word.slice(0, -2) : word;
}

// "Tor d'Elva", "Val d'Isère": the particle is part of the word; "Cumann na bPíolótaí": the first letter of an Irish genitive.
function isElided(word: string): boolean {
  // Most words are small letters: no pattern is asked of them.
  if (!isSmallLetter(word.charCodeAt(0))) return false;
  if (isSmallLetter(word.charCodeAt(1)) && (word.length < 3 || isSmallLetter(word.charCodeAt(2)))) return false;
  return /^(?:[dl]['’]\p{Lu}|(?:bh?|[dghmnt])\p{Lu}\p{Ll})/u.test(word);
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

// "the farmers' union"
function owns(word: string, source: string, end: number): boolean {
  return word.endsWith('s') && /^['’](?!\p{L})/u.test(source.slice(end, end + 2));
}

// "09.40 Shop steward": a sentence of a live report opens behind its time.
function isTime(word: Word): boolean {
  return /^\d/.test(word.text) || /^(?:am|pm)$/.test(word.key);
}

// "T. Vandermolen", "Mr. Putin": the dot belongs to the word.
function withDot(word: string, source: string, at: number): string {
  if (source[at + word.length] !== '.') return word;
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()) ? `${word}.` : word;
}

/** True where the word stands right behind the one before, as in one name: a blank, a hyphen, "&". */
export function touches(word: Word): boolean {
  return word.gap === ' ' || /^(?:['’] |-|‑|\n| & )$/.test(word.gap);
}

/** True for letters alone, as bodies and things are called by: "NRF", "A&B"; nobody is. */
export function isLetters({ text }: Word): boolean {
  return /^[\p{Lu}&]{2,5}$/u.test(text);
}

/** Words with what stands between them, as the source has it. */
export function textOf(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 ? word.gap : '') + word.text).join('');
}

/** The key that all mentions of the same words share. */
export function nameKey(words: readonly Word[]): string {
  let whole = words[0]?.key ?? '';
  for (let i = 1; i < words.length; i += 1) whole += ` ${words[i]!.key}`;
  return whole;
}

export interface Word extends Span {
  readonly text: string;
  /** See `keyOf`. */
  readonly key: string;
  readonly pos: Pos;
  readonly capital: boolean;
  /** "'s" or "'" follows. */
  readonly possessive: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** Its capital proves nothing: it opens a sentence or a quotation. */
  readonly first: boolean;
  readonly sentence: number;
  /** Place in its sentence. */
  readonly index: number;
}

/** Where the capitals behind a word end that touch each other, four at most. */
export function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (words[end]?.capital && touches(words[end]!) && end < at + 5) end += 1;
  return end;
}
