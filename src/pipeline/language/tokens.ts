import type { Span } from '#src/schema/evidence.ts';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import { keyOf } from '../spelling/key.ts';
import type { Token } from '../types.ts';
import { isBlank, skipBlanks } from '../wording/blanks.ts';
import { truthOfWord } from '../wording/fact-of-word.ts';
import { LEGAL_FORM } from '../wording/legal-forms.ts';
import { lexemeOf } from '../wording/lexeme.ts';
import { startsLarge } from '../wording/starts-large.ts';
import { withDomainNames } from './tokens/domain-names.ts';
import { withGluedCurrencies } from './tokens/glued-currency.ts';
import { mended } from './tokens/mended.ts';
import { type Tag, type TaggedWord, withTagger } from './tokens/tagger.ts';
import { withWholeRates } from './tokens/whole-rates.ts';

const PARTICIPLE = /(?:ed|led|run|held|built|made|owned|born|grown|wide|bound)$/;
/**
 * The tokens of each sentence with part of speech and lemma; offsets are exact, and together the tokens hold every
 * character of a sentence that is not blank. Each sentence is tagged alone, so that nothing is glued across its end.
 */
export function tokensOf(text: string, sentences: readonly Cut[]): Token[][] {
  return withTagger((tag) => sentences.map((sentence, index) => tokensOfSentence(text, sentence, index, tag)));
}

function tokensOfSentence(text: string, { start, end, of }: Cut, sentence: number, tag: Tag): Token[] {
  const original = text.slice(start, end);
  const source = plain(original);
  const tokens: Token[] = [];
  // What the tagger did not give back as it stands in the text becomes tokens of no known part of speech.
  const fill = (from: number, to: number) => {
    for (const gap of stretchesOf(source, from, to)) {
      const lexeme = lexemeOf(source.slice(gap.start, gap.end).toLowerCase());
      const words = original.slice(gap.start, gap.end);
      tokens.push({
        start: start + gap.start,
        end: start + gap.end,
        text: words,
        lower: lexeme.word,
        sentence,
        lemma: lexeme.word,
        pos: 'X',
        lexeme,
        base: lexeme,
      });
    }
  };
  let at = 0;
  const tagged = lettered(source);
  for (const word of mended(corrected(tag(withoutBlobs(tagged))), of !== undefined)) {
    const { value, pos } = word;
    const found = placeOf(tagged, value, at);
    if (found < 0) continue;
    if (found > at) fill(at, found);
    at = found + value.length;
    // The tagger's own copy of the word, unless the text writes it otherwise.
    const words = tagged === original || original.startsWith(value, found) ? value : original.slice(found, at);
    const { lexeme, base } = tagged === source ? word : asWritten(word, value, source.slice(found, at));
    tokens.push({
      start: start + found,
      end: start + at,
      text: words,
      lower: lexeme.word,
      sentence,
      lemma: base.word,
      pos,
      lexeme,
      base,
    });
  }
  fill(at, source.length);
  return compounded(
    withWholeRates(withGluedCurrencies(withDomainNames(withLegalForms(tokens, original, start), original, start))),
  );
}

// "Nova Sp. z o.o. left": the points end nothing.
function withLegalForms(tokens: Token[], words: string, start: number): Token[] {
  if (!HAS_LEGAL_FORM.test(words)) return tokens;
  const forms = [...words.matchAll(LEGAL_FORMS)].map(({ index, 1: form }) => ({
    start: start + index,
    end: start + index + form!.length,
  }));
  let at = 0;
  return tokens.flatMap((token): Token[] => {
    while (at < forms.length && forms[at]!.end <= token.start) at += 1;
    const next = forms[at];
    const form = next && next.start <= token.end + 1 ? next : undefined;
    // "Banko Invest d.o.o.": no deed.
    if (form && token.end < form.start && token.pos === 'VERB' && startsLarge(token.text))
      return [{ ...token, pos: 'PROPN' }];
    if (!form || token.end > form.end || token.start < form.start) return [token];
    if (token.start > form.start) return [];
    const text = words.slice(form.start - start, form.end - start);
    const lexeme = lexemeOf(text.toLowerCase());
    return [
      { ...token, end: form.end, text, lower: lexeme.word, lemma: lexeme.word, pos: 'PROPN', lexeme, base: lexeme },
    ];
  });
}

// One participle of a compound says nothing of the next.
function compounded(tokens: Token[]): Token[] {
  if (!tokens.some((_, place) => isCompound(tokens, place))) return tokens;
  return tokens.map((token, place) => (isCompound(tokens, place) ? { ...token, pos: 'ADJ' } : token));
}

// "Lima-based Alta Verde", "a Lima-backed union", behind a name: the participle acts no more than an adjective does.
function isCompound(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  if (word.pos !== 'VERB' || at < 2 || tokens[at - 1]!.text !== '-' || !PARTICIPLE.test(word.lower)) return false;
  const [before, hyphen, next] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at + 1]];
  if (hyphen.start !== before.end || hyphen.end !== word.start || before.pos !== 'PROPN') return false;
  return next !== undefined && /^(?:PROPN|NOUN|ADJ)$/.test(next.pos);
}

// Most sentences have no word that the tagger cuts wrongly.
function corrected(words: readonly TaggedWord[]): readonly TaggedWord[] {
  return words.some(({ lexeme }) => isMiscut(lexeme)) ? titled(parted(uncontracted(words))) : words;
}

// "I'm" is the one contraction that the tagger leaves whole, and takes for a name.
function uncontracted(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isWhole = ({ lexeme }: TaggedWord) => lexeme.word === "i'm";
  if (!words.some(isWhole)) return words;
  const [i, am] = [lexemeOf('i'), lexemeOf("'m")];
  return words.flatMap((word): TaggedWord[] => {
    if (!isWhole(word)) return [word];
    return [
      { value: word.value.slice(0, 1), lexeme: i, base: i, pos: 'PRON' },
      { value: word.value.slice(1), lexeme: am, base: lexemeOf('be'), pos: 'AUX' },
    ];
  });
}

// "Sens. Ana Lind and Tor Roth": the tagger knows the abbreviations of one alone.
function titled(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isTitle = ({ lexeme }: TaggedWord, at: number) =>
    isAbbreviation(lexeme) && words[at + 1]?.value === '.' && words[at + 2]?.pos === 'PROPN';
  if (!words.some(isTitle)) return words;
  return words.flatMap((word, at): TaggedWord[] => {
    if (at > 0 && isTitle(words[at - 1]!, at - 1)) return [];
    if (!isTitle(word, at)) return [word];
    const lexeme = lexemeOf(`${word.lexeme.word}.`);
    return [{ value: `${word.value}.`, lexeme, base: lexeme, pos: 'PROPN' }];
  });
}

const ABBREVIATED = new Set(abbreviations.titles);
const isAbbreviation = truthOfWord((lower) => ABBREVIATED.has(lower));
const isMiscut = truthOfWord((lower) => lower === "i'm" || ABBREVIATED.has(lower) || SCALE.test(lower));
// "£12m.": the tagger takes the full stop for one of an abbreviation.
function parted(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isScale = ({ value }: TaggedWord, at: number) =>
    value.length === 2 && SCALE.test(value) && words[at - 1]?.pos === 'NUM';
  if (!words.some(isScale)) return words;
  return words.flatMap((word, at): TaggedWord[] => {
    if (!isScale(word, at)) return [word];
    const scale = lexemeOf(word.value.slice(0, -1));
    const stop = lexemeOf('.');
    return [
      { value: scale.word, lexeme: scale, base: scale, pos: 'NOUN' },
      { value: stop.word, lexeme: stop, base: stop, pos: 'PUNCT' },
    ];
  });
}

function placeOf(source: string, value: string, at: number): number {
  const next = skipBlanks(source, at, source.length);
  if (source.startsWith(value, next)) return next;
  const near = source.slice(next, next + REACH + value.length).indexOf(value);
  return near < 0 ? -1 : next + near;
}

function stretchesOf(source: string, from: number, to: number): Span[] {
  const stretches: Span[] = [];
  let start = skipBlanks(source, from, to);
  while (start < to) {
    let end = start;
    while (end < to && end - start < LONGEST_TOKEN && !isBlank(source.charCodeAt(end))) end += 1;
    // A character of two code units is not cut in half.
    if (end < to && end - start > 1 && isHighSurrogate(source.charCodeAt(end - 1))) end -= 1;
    stretches.push({ start, end });
    start = skipBlanks(source, end, to);
  }
  return stretches;
}

// Same length throughout, so that offsets hold: one form of apostrophe, one of blank.
function plain(words: string): string {
  if (!UNUSUAL.test(words)) return words;
  return words.replace(/[’‘ʼ]/g, "'").replace(UNUSUAL_BLANKS, ' ');
}

// "Vlčí": the tagger knows the letters of the west of Europe alone, and would make three words of it.
function lettered(source: string): string {
  if (!OTHER_LETTER.test(source)) return source;
  return source.replace(OTHER_LETTERS, (letter) => {
    const bare = keyOf(letter);
    // "ẞ" is "SS" in capitals: one of them, for offsets must hold.
    const own = letter === letter.toLowerCase() ? bare : bare.toUpperCase().charAt(0);
    return bare.length === 1 && letter.length === 1 ? own : letter;
  });
}

// A word is looked up by the letters that the text has.
function asWritten({ lexeme, base }: Known, tagged: string, words: string): Known {
  if (tagged === words) return { lexeme, base };
  const own = lexemeOf(words.toLowerCase());
  return { lexeme: own, base: own };
}

/** A longer one is a blob, not a word: the tagger's time grows with its square. */
function withoutBlobs(source: string): string {
  if (!hasBlob(source)) return source;
  return source.replace(BLOB, (blob) => ' '.repeat(blob.length));
}

function hasBlob(source: string): boolean {
  let word = 0;
  while (source.length - word > LONGEST_TOKEN) {
    const blank = source.indexOf(' ', word);
    if ((blank < 0 ? source.length : blank) - word > LONGEST_TOKEN) return true;
    word = blank + 1;
  }
  return false;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

const HAS_LEGAL_FORM = /\p{L}\.,? ?\p{L}/u;
const LEGAL_FORMS = new RegExp(`(?<=\\p{Lu}[\\p{L}\\p{N}-]*,? )(${LEGAL_FORM})(?![\\p{L}\\p{N}])`, 'gu');
const SCALE = /^[kmb]\.$/;
const UNUSUAL = /[^ -~]/;
const OTHER_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/;
const OTHER_LETTERS = /[\u0100-\u024f\u1e00-\u1eff]/g;
const UNUSUAL_BLANKS = /[\p{Cc}\p{Zs}\u180E\u200B-\u200D\u2028\u2029\u2060\uFEFF]/gu;
/** In characters: what has no blank in it for longer is no word. */
const LONGEST_TOKEN = 200;
const BLOB = new RegExp(`[^ ]{${LONGEST_TOKEN + 1},}`, 'g');
/** How far a word may stand from where the one before it ended, marks that the tagger dropped in between. */
const REACH = 2 * LONGEST_TOKEN;
type Known = Pick<TaggedWord, 'lexeme' | 'base'>;
/** A sentence; `of` in the cell of a table whose holder another names. */
type Cut = Span & { readonly of?: number };
