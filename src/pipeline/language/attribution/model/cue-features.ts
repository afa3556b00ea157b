import { codeOf } from '../../learning/hash.ts';
import type { Reading } from '../reading.ts';
import { type OwnClause, ownClause } from './clause-codes.ts';
import { type CueWord, cueWordAt, kindAndTag, type Surroundings, surroundingsOf } from './cue-word.ts';
import type { Frame } from './frame.ts';
import { REPORTING_NOUN, type TokenCodes } from './token-codes.ts';

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

/** The features of a token as the head of a cue, as hash codes, in groups; training reads them in this order too. */
export function cueFeatures(reading: Reading, codes: TokenCodes, at: number, grammar: Frame): (readonly number[])[] {
  const cue = cueWordAt(reading, codes, at);
  const around = surroundingsOf(reading, codes, at, cue.sentence);
  const subject = subjectOf(codes, grammar);
  return [
    ofWord(cue),
    ofNeighbours(cue),
    ofQuotes(cue, around),
    ofSentence(cue, around),
    ofSubject(cue, around, subject),
    ofSense(cue, around, subject),
    ofClause(cue, codes, ownClause(reading.clauseCodes, at)),
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
  const actor = subjects[0] ? kindAndTag(codes, subjects[0].to - 1) * 64 + codes.senseKind[subjects[0].to - 1]! : 0;
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

function subjectOf(codes: TokenCodes, { rule, subject, side }: Frame): Subject {
  if (!subject) return { rule, side, head: 0, senseKind: 0 };
  return { rule, side, head: kindAndTag(codes, subject.to - 1), senseKind: codes.senseKind[subject.to - 1]! };
}

/** The subject that grammar gives a cue, zeros where it gives none, and the rule that found the cue. */
interface Subject {
  readonly rule: number;
  readonly side: number;
  readonly head: number;
  readonly senseKind: number;
}
