import { codeOf } from '../../learning/hash.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { TokenCodes } from './token-codes.ts';

const BEFORE = 90;
const AFTER = 130;

/** In tokens. */
export const LONGEST_WINDOW = BEFORE + AFTER;

/** How many features a token has whatever the cue. */
export const OWN = 28;

/** Where a token stands to the cue: in what goes before the cue's sentence, left or right in it, or in the next. */
export const REGIONS = 4;

/** The tokens a cue's speaker and content may stand in: its sentence, a quotation that reaches into it, and the next where it opens with one. */
export function windowOf(reading: Reading, cue: number): Window {
  const { tokens, sentences, quotations, quoteAt } = reading;
  const index = tokens[cue]!.sentence;
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const quotation = quoteAt[sentence.from]!;
  const reaches = quotation < 0 ? sentence.from : quotations[quotation]!.from;
  const goesOn =
    next &&
    (next.paragraph === sentence.paragraph ? quoteAt[next.from] !== -1 : tokens[sentence.to - 1]!.lower === ':');
  return { from: Math.max(reaches, cue - BEFORE, 0), to: Math.min(goesOn ? next.to : sentence.to, cue + AFTER) };
}

/** On which side of the cue a token stands: one of REGIONS. */
export function regionOf(reading: Reading, at: number, cue: number): number {
  const own = reading.tokens[cue]!.sentence;
  const { sentence } = reading.tokens[at]!;
  if (sentence !== own) return sentence < own ? 0 : 3;
  return at < cue ? 1 : 2;
}

/** Writes the OWN features of a token by itself, as hash codes, into `out` from `from` on. */
export function ownFeatures(reading: Reading, codes: TokenCodes, at: number, out: Uint32Array, from = 0): void {
  const { word, lemma, tag, kind, frames, shape, quote, suffix, senseKind } = codes;
  const [before, next] = [word[at - 1] ?? 7, word[at + 1] ?? 7];
  const [tagBefore, tagNext] = [tag[at - 1] ?? 31, tag[at + 1] ?? 31];
  const [kindBefore, kindNext] = [kind[at - 1] ?? 99, kind[at + 1] ?? 99];
  const sentence = reading.sentences[reading.tokens[at]!.sentence]!;
  const edge = (at === sentence.from ? 1 : 0) + (at === sentence.to - 1 ? 2 : 0);
  let n = from;
  out[n++] = codeOf(101, word[at]!);
  out[n++] = codeOf(102, lemma[at]!, tag[at]!);
  out[n++] = codeOf(103, tag[at]!);
  out[n++] = codeOf(104, tagBefore, tag[at]!);
  out[n++] = codeOf(105, tag[at]!, tagNext);
  out[n++] = codeOf(106, tagBefore, tag[at]!, tagNext);
  out[n++] = codeOf(107, before);
  out[n++] = codeOf(108, next);
  out[n++] = codeOf(109, kind[at]!, tag[at]!);
  out[n++] = codeOf(110, kindBefore, tag[at]!);
  out[n++] = codeOf(111, kindNext, tag[at]!);
  out[n++] = codeOf(112, shape[at]!, tag[at]!);
  out[n++] = codeOf(113, quote[at]!, edge);
  out[n++] = codeOf(114, quote[at - 1] ?? 9, quote[at]!, quote[at + 1] ?? 9);
  out[n++] = codeOf(115, tag[at - 2] ?? 31, tagBefore, tag[at]!);
  out[n++] = codeOf(116, tag[at]!, tagNext, tag[at + 2] ?? 31);
  out[n++] = codeOf(117, word[at - 2] ?? 7);
  out[n++] = codeOf(118, word[at + 2] ?? 7);
  out[n++] = codeOf(119, suffix[at]!, tag[at]!);
  out[n++] = codeOf(120, word[at]!, quote[at]!);
  out[n++] = codeOf(121, edge, tag[at]!);
  out[n++] = codeOf(122, before, word[at]!);
  out[n++] = codeOf(123, kind[at]!, quote[at]!, edge);
  out[n++] = codeOf(124, word[at]!, next);
  out[n++] = codeOf(125, frames[at]!, tag[at]!);
  out[n++] = codeOf(126, kindBefore, kind[at]!, kindNext);
  out[n++] = codeOf(127, senseKind[at]!, tag[at]!);
  out[n++] = codeOf(128, senseKind[at - 1] ?? 99, senseKind[at]! * 32 + tag[at]!, senseKind[at + 1] ?? 99);
}

/** Tokens [from, to). */
export type Window = Readonly<TokenRange>;
