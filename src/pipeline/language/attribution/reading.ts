import type { Lexed, Sentence, Token } from '../../types.ts';
import { type Cue, cueOf } from './cues.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

const REACH = 200;

/** A document as the attribution rules see it: its tokens with their quotations and words of saying. */
export function readingOf(lexed: Lexed): Reading {
  const quotations = quotationsOf(lexed);
  const quoteAt = new Int32Array(lexed.tokens.length).fill(-1);
  for (const [index, { from, to }] of quotations.entries()) quoteAt.fill(index, from, to);
  const cues = lexed.tokens.map(cueOf);
  return { text: lexed.document.text, tokens: lexed.tokens, sentences: lexed.sentences, quotations, quoteAt, cues };
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the place of its quotation, -1 outside any. */
  readonly quoteAt: Int32Array;
  /** For each token its reading as a word of saying. */
  readonly cues: readonly (Cue | null)[];
}

/** The part of a token's sentence within reach of it: the rules look no farther, so that a sentence without end costs no more. */
export function sentenceAround(reading: Reading, at: number): TokenRange {
  const { from, to } = reading.sentences[reading.tokens[at]!.sentence]!;
  return { from: Math.max(from, at - REACH), to: Math.min(to, at + REACH) };
}

/** Tokens [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
