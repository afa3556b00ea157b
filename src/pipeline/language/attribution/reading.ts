import type { Lexed, Sentence, Token } from '../../types.ts';
import type { Clause } from '../types.ts';
import { type ClauseCodes, clauseCodesOf } from './model/clause-codes.ts';
import { isBareVerb } from './reading/bare-verb.ts';
import { type Cue, cueOf } from './reading/cues.ts';
import { type Quotation, quotationsOf } from './reading/quotations.ts';

/** In tokens, each way: a sentence as long as a book is read around its cue alone. */
const REACH = 200;

/** In tokens. */
const LONGEST_NAME = 6;

/** A document as the attribution rules see it: its tokens with their quotations and words of saying, and its clauses where they are known. */
export function readingOf(given: Lexed, clauses: readonly Clause[] = []): Reading {
  const lexed = { ...given, tokens: withTagsMended(given) };
  const quotations = quotationsOf(lexed);
  const quoteAt = new Int32Array(lexed.tokens.length).fill(-1);
  for (const [index, { from, to }] of quotations.entries()) quoteAt.fill(index, from, to);
  const cues = lexed.tokens.map(cueOf);
  const { tokens, sentences } = lexed;
  const clauseCodes = clauseCodesOf(clauses, tokens.length);
  return { text: lexed.document.text, tokens, sentences, quotations, quoteAt, cues, clauseCodes };
}

// "Somebody familiar with the firm's thinking said": what somebody has, where a verb follows it.
function isOwnedGerund(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'VERB' || !lower.endsWith('ing') || !/^(?:['’]s?|its|their|his|her)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const next = tokens[at + 1];
  const cue = next ? cueOf(next) : null;
  return cue !== null && (cue.tense === 'past' || cue.tense === 'present');
}

// "Said al-Harrasi told the Monitor": a word of saying that opens a sentence is a name where another follows a name.
// "Polls show that …": a word of saying that the tagger takes for a noun is a verb where a clause follows it.
function withTagsMended({ tokens, sentences }: Lexed): readonly Token[] {
  const names = sentences.flatMap(({ from, to }) => (opensWithName(tokens, from, to) ? [from] : []));
  const verbs: number[] = [];
  const nouns: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isBareVerb(tokens, at)) verbs.push(at);
    if (isOwnedGerund(tokens, at)) nouns.push(at);
  }
  if (names.length + verbs.length + nouns.length === 0) return tokens;
  const found = [...tokens];
  for (const at of names) found[at] = { ...found[at]!, pos: 'PROPN' };
  for (const at of verbs) found[at] = { ...found[at]!, pos: 'VERB' };
  for (const at of nouns) {
    found[at] = { ...found[at]!, pos: 'NOUN' };
    found[at + 1] = { ...found[at + 1]!, pos: 'VERB' };
  }
  return found;
}

function opensWithName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.text !== 'Said' || first.pos === 'PROPN') return false;
  for (let at = from + 1; at < to && at < from + LONGEST_NAME; at += 1) {
    const cue = cueOf(tokens[at]!);
    if (cue && !cue.doubtful) return at > from + 1 && cue.tense !== 'ing' && cue.tense !== 'base';
    if (/^[:,“"]$/.test(tokens[at]!.text)) return false;
  }
  return false;
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
  readonly clauseCodes: ClauseCodes;
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
