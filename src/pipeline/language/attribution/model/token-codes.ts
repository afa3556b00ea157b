import data from '../../../data/speaking-words.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { codeOfWord } from '../../learning/hash.ts';
import { kindOfSense, senseOf } from '../../learning/senses.ts';
import type { Cue } from '../cues.ts';
import type { Reading } from '../reading.ts';

const FRAMES = ['q', 'c', 'to', 'obj-to', 'obj-c', 'obj', 'label'];
const TENSES = ['past', 'present', 'base', 'ing', 'participle'];
const TAGS = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'
    .split(' ')
    .map((tag, place) => [tag, place + 1]),
);
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
    const known = wordCodesOf(token);
    codes.word[i] = known.word;
    codes.lemma[i] = known.lemma === token.lemma ? known.lemmaCode : codeOfWord(token.lemma);
    codes.suffix[i] = known.suffix;
    codes.tag[i] = TAGS.get(token.pos) ?? 0;
    codes.shape[i] = known.shape;
    codes.kind[i] = known.lemma === token.lemma ? known.kind : kindOfWord(token);
    codes.frames[i] = cue ? framesOf(cue) : 0;
    codes.tense[i] = cue ? TENSES.indexOf(cue.tense) + 1 : 0;
    codes.quote[i] = quoteState(reading, i);
    codes.sense[i] = senseOf(token);
    codes.senseKind[i] = kindOfSense(codes.sense[i]!);
  }
  return codes;
}

// Most words have been met before, mostly with the same lemma.
function wordCodesOf(token: Token): WordCodes {
  const { text, lower, lemma } = token;
  const known = WORDS.get(text);
  if (known?.lower === lower) return known;
  if (WORDS.size > MOST_WORDS) WORDS.clear();
  const codes: WordCodes = {
    lower,
    lemma,
    word: codeOfWord(lower),
    lemmaCode: codeOfWord(lemma),
    suffix: codeOfWord(lower.slice(-3)),
    shape: shapeOf(token),
    kind: kindOfWord(token),
  };
  WORDS.set(text, codes);
  return codes;
}

const WORDS = new Map<string, WordCodes>();
const MOST_WORDS = 50_000;

function framesOf({ takes }: Cue): number {
  return FRAMES.reduce((bits, frame, bit) => bits | (takes.has(frame) ? 1 << bit : 0), 128);
}

/** Person, body, document, time or reporting noun, or a closed-class word; 0 for any other. */
export function kindOfWord({ lower, lemma }: Token): number {
  return CLASSES.get(lower) ?? CLASSES.get(lemma) ?? 0;
}

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

function shapeOf({ text, lower }: Token): number {
  if (/^\p{N}/u.test(text)) return 1;
  if (!/\p{L}/u.test(lower)) return 2;
  if (text === lower) return 3;
  if (text.length > 1 && text === text.toUpperCase()) return 4;
  return 5;
}

// 0 outside, 1 the opening mark, 2 inside, 3 the closing mark.
function quoteState(reading: Reading, index: number): number {
  const quotation = reading.quotations[reading.quoteAt[index]!];
  if (!quotation) return 0;
  if (quotation.from === index) return 1;
  return quotation.to - 1 === index && quotation.closed ? 3 : 2;
}

/** What the codes of a word are by its letters and its usual lemma. */
interface WordCodes {
  readonly lower: string;
  readonly lemma: string;
  readonly word: number;
  readonly lemmaCode: number;
  readonly suffix: number;
  readonly shape: number;
  readonly kind: number;
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
