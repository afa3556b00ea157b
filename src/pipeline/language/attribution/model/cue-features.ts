import type { Token } from '../../../types.ts';
import { codeOf, codeOfWord } from '../../learning/hash.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { type OwnClause, ownClause } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import { mayReport, REPORTING_NOUN, type TokenCodes } from './token-codes.ts';

/** Whether the token may be the head of a cue at all: the model asks only about these. */
export function mayBeCue(reading: Reading, codes: TokenCodes, at: number): boolean {
  if (reading.quoteAt[at] !== -1) return false;
  const { pos, lower } = reading.tokens[at]!;
  return (
    pos === 'VERB' ||
    codes.frames[at] !== 0 ||
    codes.kind[at] === REPORTING_NOUN ||
    lower === 'according' ||
    lower === 'per'
  );
}

/** The features of a token as the head of a cue, as hash codes; training reads them in this order too. */
export function cueFeatures(reading: Reading, codes: TokenCodes, at: number, grammar: Frame): number[] {
  const cue = seenAt(reading, codes, at);
  const around = surroundings(reading, codes, at, cue.sentence);
  const subject = subjectOf(codes, grammar);
  return [
    ...ofWord(cue),
    ...ofNeighbours(cue),
    ...ofQuotes(cue, around),
    ...ofSentence(cue, around),
    ...ofSubject(cue, around, subject),
    ...ofSense(cue, around, subject),
    ...ofClause(cue, codes, ownClause(reading.clauseCodes, at)),
  ];
}

// What it is, wherever it stands.
function ofWord({ word, lemma, tag, frame, suffix }: CueWord): number[] {
  return [codeOf(1, 0), codeOf(2, word, tag), codeOf(3, lemma), codeOf(4, frame, tag), codeOf(5, suffix, tag)];
}

// It with the two words on either side.
function ofNeighbours({ lemma, tag, frame, twoBefore, before, next, afterNext }: CueWord): number[] {
  return [
    codeOf(6, lemma, next.word),
    codeOf(7, lemma, before.word),
    codeOf(8, lemma, next.tag),
    codeOf(9, lemma, before.tag),
    codeOf(10, frame, next.tag, afterNext.tag),
    codeOf(11, frame, before.tag, twoBefore.tag),
    codeOf(12, frame, next.kind),
    codeOf(13, frame, before.kind),
    codeOf(14, next.word, tag),
    codeOf(15, before.word, tag),
    codeOf(16, afterNext.word),
    codeOf(17, twoBefore.word),
    codeOf(18, before.tag, tag, next.tag),
    codeOf(19, twoBefore.tag, before.tag, tag),
    codeOf(20, tag, next.tag, afterNext.tag),
    codeOf(21, before.kind, next.kind, tag),
  ];
}

// Whether a quotation stands beside it, and on which sides of it in the sentence.
function ofQuotes({ frames, twoBefore, before, next, afterNext }: CueWord, { quoted }: Surroundings): number[] {
  const beside = before.quote * 10 + next.quote;
  const farther = twoBefore.quote * 10 + afterNext.quote;
  return [codeOf(22, beside, farther, frames), codeOf(23, beside, quoted)];
}

// It with what the sentence has before and behind it.
function ofSentence(
  { lemma, tag, frame, frames, known, before, next, afterNext }: CueWord,
  around: Surroundings,
): number[] {
  return [
    codeOf(24, frame, around.subject),
    codeOf(25, lemma, around.subject),
    codeOf(26, frame, around.object),
    codeOf(27, lemma, around.object),
    codeOf(28, around.subject, around.object, tag),
    codeOf(29, around.earlier, tag, known),
    codeOf(30, around.later, tag, known),
    codeOf(31, around.auxiliary, frame),
    codeOf(32, around.auxiliary, lemma),
    codeOf(33, around.quoted, frame),
    codeOf(34, around.that, frame),
    codeOf(35, around.length, around.place),
    codeOf(36, around.subject, known ? frames : lemma, around.that),
    codeOf(37, afterNext.kind, frame),
    codeOf(38, before.word, next.word),
  ];
}

// It with the rule that found it and the subject that grammar gives it.
function ofSubject(
  { lemma, frame, known }: CueWord,
  { object }: Surroundings,
  { rule, head, side }: Subject,
): number[] {
  return [
    codeOf(39, rule, known),
    codeOf(40, rule, lemma),
    codeOf(41, head, side, frame),
    codeOf(42, head, side, lemma),
    codeOf(43, head, side, object),
    codeOf(44, rule, head),
  ];
}

// What it means, with what those about it mean.
function ofSense(
  { tag, tense, sense, senseKind, known, before, next, afterNext }: CueWord,
  around: Surroundings,
  subject: Subject,
): number[] {
  return [
    codeOf(45, sense, tag),
    codeOf(46, senseKind, tense, tag),
    codeOf(47, sense, around.object),
    codeOf(48, senseKind, around.object),
    codeOf(49, sense, next.word),
    codeOf(50, senseKind, next.word),
    codeOf(51, senseKind, around.subject),
    codeOf(52, senseKind, next.tag, afterNext.tag),
    codeOf(53, subject.senseKind, subject.head, senseKind),
    codeOf(54, senseKind, before.word, known),
    codeOf(55, senseKind, next.senseKind, afterNext.senseKind),
  ];
}

// How its clause hangs, what hangs on it, and who acts in it.
function ofClause(
  { lemma, tag, frame, sense, senseKind }: CueWord,
  codes: TokenCodes,
  { kind, complement, subjects }: OwnClause,
): number[] {
  const actor = subjects[0] ? headOf(codes, subjects[0].to - 1) * 64 + codes.senseKind[subjects[0].to - 1]! : 0;
  return [
    codeOf(64, kind, tag),
    codeOf(65, kind, complement, senseKind),
    codeOf(66, complement, lemma),
    codeOf(67, complement, sense, tag),
    codeOf(68, actor, senseKind, complement),
    codeOf(69, actor, lemma),
    codeOf(70, actor, frame),
    codeOf(71, complement, frame),
  ];
}

function seenAt(reading: Reading, codes: TokenCodes, at: number): CueWord {
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

function subjectOf(codes: TokenCodes, { rule, subject, side }: Frame): Subject {
  if (!subject) return { rule, side, head: 0, senseKind: 0 };
  return { rule, side, head: headOf(codes, subject.to - 1), senseKind: codes.senseKind[subject.to - 1]! };
}

// A word by its kind and its part of speech, as one number.
function headOf({ kind, tag }: TokenCodes, at: number): number {
  return kind[at]! * 32 + tag[at]!;
}

// The sentence about the word, in a few small codes.
function surroundings({ tokens }: Reading, codes: TokenCodes, at: number, sentence: TokenRange): Surroundings {
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
    subject: ahead >= from ? headOf(codes, ahead) : 999,
    object: behind < to ? headOf(codes, behind) : 999,
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

const THAT = codeOfWord('that');

/** What stands for a word before or behind the sentence. */
const OUTSIDE: Neighbour = { word: 7, tag: 31, kind: 99, quote: 9, senseKind: 0 };

/** A word that may be the head of a cue, as small numbers, between its neighbours. */
interface CueWord {
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

/** The subject that grammar gives a cue, zeros where it gives none, and the rule that found the cue. */
interface Subject {
  readonly rule: number;
  readonly side: number;
  readonly head: number;
  readonly senseKind: number;
}

interface Surroundings {
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
