import data from '../../../data/speaking-words.json' with { type: 'json' };
import type { Pos, Token } from '../../../types.ts';
import { factOfWord } from '../../../wording/fact-of-word.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { codeOfWord } from '../../learning/hash.ts';
import { kindOfSense, senseOf } from '../../learning/senses.ts';
import type { Cue } from '../reading/cues.ts';
import type { Reading } from '../reading.ts';

const FRAMES = ['q', 'c', 'to', 'obj-to', 'obj-c', 'obj', 'label'];
const TENSES = ['past', 'present', 'base', 'ing', 'participle'];
const TAGS: Readonly<Record<Pos, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
  SPACE: 18,
};
/** The frames of a word of saying that takes a quotation and a clause. */
const SAYING = 128 | 1 | 2;

const CLOSED =
  'he she they we i you it who which that whether if what how why when where to not and but or of for in on at by from with as than about : , ; . ( ) – — - ? !'.split(
    ' ',
  );
const CLASSES = classes();

/** What the model sees of each token, as numbers: one array a property, in the order of the document's tokens. */
export function tokenCodesOf(reading: Reading): TokenCodes {
  const { tokens } = reading;
  const codes = emptyCodes(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const cue = reading.cues[i];
    codes.word[i] = wordCode(token.lexeme);
    codes.lemma[i] = wordCode(token.base);
    codes.suffix[i] = suffixCode(token.lexeme);
    codes.tag[i] = TAGS[token.pos];
    codes.shape[i] = shapeOf(token);
    codes.kind[i] = kindOfWord(token);
    codes.frames[i] = cue ? framesOf(cue.takes) : 0;
    codes.tense[i] = cue ? TENSES.indexOf(cue.tense) + 1 : 0;
    codes.quote[i] = quoteState(reading, i);
    codes.sense[i] = senseOf(token);
    codes.senseKind[i] = kindOfSense(codes.sense[i]!);
  }
  return codes;
}

const wordCode = factOfWord(codeOfWord);
const suffixCode = factOfWord((word) => codeOfWord(word.slice(-3)));

// The cues of all forms of a verb share what they take.
function framesOf(takes: Cue['takes']): number {
  const known = FRAMES_OF.get(takes);
  if (known !== undefined) return known;
  const bits = FRAMES.reduce((sum, frame, bit) => sum | (takes.has(frame) ? 1 << bit : 0), 128);
  FRAMES_OF.set(takes, bits);
  return bits;
}

const FRAMES_OF = new WeakMap<Cue['takes'], number>();

/** Kinds of `speaking-words.json`, in the order of `classes`. */
export const REPORTING_NOUN = 1;
export const DOCUMENT = 2;
const BODY = 3;
export const PERSON = 4;

/** Whether a word is a verb of saying that takes a quotation and a clause. */
export function mayReport({ frames, tag }: TokenCodes, at: number): boolean {
  return tag[at] === TAGS.VERB && (frames[at]! & SAYING) === SAYING;
}

/** Whether a word means persons or a body. */
export function meansSomebody(token: Token): boolean {
  const kind = kindOfWord(token);
  return kind === BODY || kind === PERSON;
}

/** Person, body, document, time or reporting noun, or a closed-class word; 0 for any other. */
export function kindOfWord({ lexeme, base }: Token): number {
  return classOf(lexeme) || classOf(base);
}

/** Whether a noun reports, a paper that says so ("warning", "statement") among them. */
export function isReportingNoun({ lexeme, base }: Token): boolean {
  return isReport(lexeme) || isReport(base);
}

const isReport = isAmong(data.report);
const classOf = factOfWord((word) => CLASSES.get(word) ?? 0);

function emptyCodes(length: number): TokenCodes {
  const array = () => new Int32Array(length);
  return {
    word: array(),
    lemma: array(),
    suffix: array(),
    tag: array(),
    shape: array(),
    kind: array(),
    frames: array(),
    tense: array(),
    quote: array(),
    sense: array(),
    senseKind: array(),
  };
}

function classes(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, list] of [data.report, data.document, data.body, data.person, data.time].entries())
    for (const word of list) found.set(word, index + 1);
  for (const [index, word] of CLOSED.entries()) found.set(word, index + 10);
  return found;
}

function shapeOf({ text, lower, lexeme }: Token): number {
  const small = smallShape(lexeme);
  if (small !== 3 || text === lower) return small;
  return text.length > 1 && text === text.toUpperCase() ? 4 : 5;
}

const smallShape = factOfWord((lower) => (/^\p{N}/u.test(lower) ? 1 : /\p{L}/u.test(lower) ? 3 : 2));

// 0 outside, 1 the opening mark, 2 inside, 3 the closing mark.
function quoteState(reading: Reading, index: number): number {
  const place = reading.quoteAt[index]!;
  // To ask a list for a place before its first is slow.
  if (place === -1) return 0;
  const quotation = reading.quotations[place]!;
  if (quotation.from === index) return 1;
  return quotation.to - 1 === index && quotation.closed ? 3 : 2;
}

export interface TokenCodes {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly tag: Int32Array;
  readonly shape: Int32Array;
  /** Person, body, document, time or reporting noun, or a closed-class word; 0 for any other. */
  readonly kind: Int32Array;
  /** The frames of a word of saying as bits; 0 for any other word. */
  readonly frames: Int32Array;
  readonly tense: Int32Array;
  readonly quote: Int32Array;
  /** What a verb or noun mostly means and lets follow; 0 where it is not known. */
  readonly sense: Int32Array;
  /** What it means alone. */
  readonly senseKind: Int32Array;
}
