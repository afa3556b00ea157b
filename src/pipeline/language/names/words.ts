import type { Span } from '#src/schema/evidence.ts';
import gazetteer from '../../data/gazetteer.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';
import type { Lexed, Pos, Sentence } from '../../types.ts';

/** No name is longer: a blob of letters is not looked at. */
const LONGEST_WORD = 60;
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ‘&][\p{L}\p{N}\p{M}]+)*\+?/gu;
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
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
  ...Object.keys(gazetteer.abbreviations).map((form) => form.toLowerCase().replaceAll('.', '')),
]);

/** The words of each sentence as names are made of them: "U.N.", "O'Neill" and "d'Ivoire" are one, a closing "'s" is cut off. */
export function wordsOf(lexed: Lexed): Word[][] {
  return lexed.sentences.map((sentence) => wordsOfSentence(lexed, sentence));
}

function wordsOfSentence(lexed: Lexed, sentence: Sentence): Word[] {
  const { text } = lexed.document;
  const source = text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  let token = sentence.from;
  let last = 0;
  let opening = true;
  for (const match of source.matchAll(WORD)) {
    const start = sentence.start + match.index;
    while (token < sentence.to && lexed.tokens[token]!.end <= start) token += 1;
    const pos = token < sentence.to ? lexed.tokens[token]!.pos : 'X';
    const possessive = /['’ʼ‘]s$/iu.exec(match[0]);
    const bare = possessive ? match[0].slice(0, possessive.index) : match[0];
    const length =
      bare.length === 1 || ABBREVIATIONS.has(bare.toLowerCase()) ? withDot(bare, source, match.index) : bare.length;
    const own = source.slice(match.index, match.index + length);
    words.push({
      start,
      end: start + length,
      text: own,
      key: keyOf(own),
      pos,
      capital: length <= LONGEST_WORD && /^\p{Lu}/u.test(own),
      closed:
        /^[”’"')\]]*[.!?…]/.test(source.slice(match.index + match[0].length, match.index + match[0].length + 4)) &&
        match.index + match[0].length + 5 > source.length,
      possessive:
        possessive !== null ||
        (/^['’](?!\p{L})/u.test(source.slice(match.index + length, match.index + length + 2)) && own.endsWith('s')),
      gap: source.slice(last, match.index),
      first: opening || /[“"‘:•–—[()]\s*$|^\s*[-–—]\s/u.test(source.slice(last, match.index)),
      sentence: sentence.index,
      index: words.length,
    });
    opening &&= isTime(words.at(-1)!);
    last = match.index + length;
  }
  return words;
}

// "09.40 Shop steward": a sentence of a live report opens behind its time.
function isTime(word: Word): boolean {
  return /^\d/.test(word.text) || /^(?:am|pm)$/.test(word.key);
}

// "T. Vandermolen", "Mr. Putin": the dot belongs to the word.
function withDot(word: string, source: string, at: number): number {
  return source[at + word.length] === '.' && /\p{Lu}|\p{Ll}{2}/u.test(word) ? word.length + 1 : word.length;
}

/** Words with what stands between them, as the source has it. */
export function textOf(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 ? word.gap : '') + word.text).join('');
}

export interface Word extends Span {
  readonly text: string;
  /** See `keyOf`. */
  readonly key: string;
  readonly pos: Pos;
  readonly capital: boolean;
  /** A full stop or the like ends the sentence behind it. */
  readonly closed: boolean;
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
