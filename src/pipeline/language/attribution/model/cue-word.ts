import type { Token } from '../../../types.ts';
import { codeOf, codeOfWord } from '../../learning/hash.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { mayReport, type TokenCodes } from './token-codes.ts';

/** A word that may be the head of a cue, and its neighbours, as the model sees them. */
export function cueWordAt(reading: Reading, codes: TokenCodes, at: number): CueWord {
  const sentence = sentenceAround(reading, at);
  const frames = codes.frames[at]!;
  return {
    sentence,
    word: codes.word[at]!,
    lemma: codes.lemma[at]!,
    tag: codes.tag[at]!,
    frames,
    known: frames === 0 ? 0 : 1,
    tense: codes.tense[at]!,
    frame: frames * 8 + codes.tense[at]!,
    suffix: codes.suffix[at]!,
    sense: codes.sense[at]!,
    senseKind: codes.senseKind[at]!,
    twoBefore: neighbourAt(codes, sentence, at - 2),
    before: neighbourAt(codes, sentence, at - 1),
    next: neighbourAt(codes, sentence, at + 1),
    afterNext: neighbourAt(codes, sentence, at + 2),
  };
}

function neighbourAt(
  { word, tag, kind, quote, senseKind }: TokenCodes,
  { from, to }: TokenRange,
  at: number,
): Neighbour {
  if (at < from || at >= to) return OUTSIDE;
  return { word: word[at]!, tag: tag[at]!, kind: kind[at]!, quote: quote[at]!, senseKind: senseKind[at]! };
}

/** The sentence about it, in a few small codes. */
export function surroundingsOf({ tokens }: Reading, codes: TokenCodes, at: number, sentence: TokenRange): Surroundings {
  const { from, to } = sentence;
  let auxiliary = 0;
  let ahead = at - 1;
  for (; ahead >= from && at - ahead < 6; ahead -= 1) {
    if (isAuxiliary(tokens[ahead]!)) auxiliary = codeOf(1, auxiliary, codes.word[ahead]!);
    else if (tokens[ahead]!.pos !== 'ADV') break;
  }
  let behind = at + 1;
  while (behind < to && behind < at + 4 && tokens[behind]!.pos === 'ADV') behind += 1;
  return {
    auxiliary,
    subject: ahead >= from ? kindAndTag(codes, ahead) : 999,
    object: behind < to ? kindAndTag(codes, behind) : 999,
    earlier: otherCues(codes, from, at),
    later: otherCues(codes, at + 1, to),
    quoted: (codes.quote.subarray(from, at).includes(1) ? 1 : 0) | (codes.quote.subarray(at, to).includes(1) ? 2 : 0),
    that: codes.word.subarray(at + 1, Math.min(to, at + 8)).includes(THAT) ? 1 : 0,
    length: Math.min(5, (to - from) >> 3),
    place: Math.min(4, (at - from) >> 2),
  };
}

function isAuxiliary({ pos, lower }: Token): boolean {
  return pos === 'AUX' || lower === 'to' || lower === "n't" || lower === 'not';
}

// How many verbs of saying stand outside quotations; more than two are two.
function otherCues(codes: TokenCodes, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to && found < 2; at += 1) if (codes.quote[at] === 0 && mayReport(codes, at)) found += 1;
  return found;
}

/** A word by its kind and its part of speech, as one number. */
export function kindAndTag({ kind, tag }: TokenCodes, at: number): number {
  return kind[at]! * 32 + tag[at]!;
}

const THAT = codeOfWord('that');

/** What stands for a word before or behind the sentence. */
const OUTSIDE: Neighbour = { word: 7, tag: 31, kind: 99, quote: 9, senseKind: 0 };

/** A word that may be the head of a cue, as small numbers, between its neighbours. */
export interface CueWord {
  readonly sentence: TokenRange;
  readonly word: number;
  readonly lemma: number;
  readonly tag: number;
  readonly frames: number;
  /** 1 where the lexicon has it as a word that reports. */
  readonly known: number;
  readonly tense: number;
  /** Its frames and its tense. */
  readonly frame: number;
  readonly suffix: number;
  readonly sense: number;
  readonly senseKind: number;
  readonly twoBefore: Neighbour;
  readonly before: Neighbour;
  readonly next: Neighbour;
  readonly afterNext: Neighbour;
}

interface Neighbour {
  readonly word: number;
  readonly tag: number;
  readonly kind: number;
  readonly quote: number;
  readonly senseKind: number;
}

export interface Surroundings {
  readonly auxiliary: number;
  /** The words that stand where a subject and an object would. */
  readonly subject: number;
  readonly object: number;
  /** Other cues before and behind it. */
  readonly earlier: number;
  readonly later: number;
  /** 1 where the sentence has a quotation before it, 2 behind it, 3 on both sides. */
  readonly quoted: number;
  readonly that: number;
  readonly length: number;
  readonly place: number;
}
