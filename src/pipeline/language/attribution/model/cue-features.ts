import { codeOf } from '../../learning/hash.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { ownClause } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import type { TokenCodes } from './token-codes.ts';

/** Kind codes of nouns that report. */
const REPORTING_NOUN = 1;

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

/** The features of a token as the head of a cue, as hash codes. */
export function cueFeatures(reading: Reading, codes: TokenCodes, at: number, { rule, subject, side }: Frame): number[] {
  const { word, lemma, tag, kind, frames, tense, quote, suffix, sense, senseKind } = codes;
  const sentence = sentenceAround(reading, at);
  const means = sense[at]!;
  const subjectMeans = subject ? senseKind[subject.to - 1]! : 0;
  const around = surroundings(reading, codes, at, sentence);
  const own = tag[at]!;
  const tagTwoBefore = near(tag, sentence, at - 2, 31);
  const tagBefore = near(tag, sentence, at - 1, 31);
  const tagNext = near(tag, sentence, at + 1, 31);
  const tagAfterNext = near(tag, sentence, at + 2, 31);
  const wordBefore = near(word, sentence, at - 1, 7);
  const wordNext = near(word, sentence, at + 1, 7);
  const kindBefore = near(kind, sentence, at - 1, 99);
  const kindNext = near(kind, sentence, at + 1, 99);
  const quotes = near(quote, sentence, at - 1, 9) * 10 + near(quote, sentence, at + 1, 9);
  const quotesFarther = near(quote, sentence, at - 2, 9) * 10 + near(quote, sentence, at + 2, 9);
  const frame = frames[at]! * 8 + tense[at]!;
  const clause = ownClause(reading.clauseCodes, at);
  const last = clause.subjects[0] ? clause.subjects[0].to - 1 : -1;
  const clauseSubject = last < 0 ? 0 : (kind[last]! * 32 + tag[last]!) * 64 + senseKind[last]!;
  const head = subject ? kind[subject.to - 1]! * 32 + tag[subject.to - 1]! : 0;
  return [
    codeOf(1, 0),
    codeOf(2, word[at]!, own),
    codeOf(3, lemma[at]!),
    codeOf(4, frame, own),
    codeOf(5, suffix[at]!, own),
    codeOf(6, lemma[at]!, wordNext),
    codeOf(7, lemma[at]!, wordBefore),
    codeOf(8, lemma[at]!, tagNext),
    codeOf(9, lemma[at]!, tagBefore),
    codeOf(10, frame, tagNext, tagAfterNext),
    codeOf(11, frame, tagBefore, tagTwoBefore),
    codeOf(12, frame, kindNext),
    codeOf(13, frame, kindBefore),
    codeOf(14, wordNext, own),
    codeOf(15, wordBefore, own),
    codeOf(16, near(word, sentence, at + 2, 7)),
    codeOf(17, near(word, sentence, at - 2, 7)),
    codeOf(18, tagBefore, own, tagNext),
    codeOf(19, tagTwoBefore, tagBefore, own),
    codeOf(20, own, tagNext, tagAfterNext),
    codeOf(21, kindBefore, kindNext, own),
    codeOf(22, quotes, quotesFarther, frames[at]!),
    codeOf(23, quotes, around.quoted),
    codeOf(24, frame, around.subject),
    codeOf(25, lemma[at]!, around.subject),
    codeOf(26, frame, around.object),
    codeOf(27, lemma[at]!, around.object),
    codeOf(28, around.subject, around.object, own),
    codeOf(29, around.earlier, own, frames[at]! === 0 ? 0 : 1),
    codeOf(30, around.later, own, frames[at]! === 0 ? 0 : 1),
    codeOf(31, around.auxiliary, frame),
    codeOf(32, around.auxiliary, lemma[at]!),
    codeOf(33, around.quoted, frame),
    codeOf(34, around.that, frame),
    codeOf(35, around.length, around.place),
    codeOf(36, around.subject, frames[at]! === 0 ? lemma[at]! : frames[at]!, around.that),
    codeOf(37, near(kind, sentence, at + 2, 99), frame),
    codeOf(38, wordBefore, wordNext),
    codeOf(39, rule, frames[at]! === 0 ? 0 : 1),
    codeOf(40, rule, lemma[at]!),
    codeOf(41, head, side, frame),
    codeOf(42, head, side, lemma[at]!),
    codeOf(43, head, side, around.object),
    codeOf(44, rule, head),
    codeOf(45, means, own),
    codeOf(46, senseKind[at]!, tense[at]!, own),
    codeOf(47, means, around.object),
    codeOf(48, senseKind[at]!, around.object),
    codeOf(49, means, wordNext),
    codeOf(50, senseKind[at]!, wordNext),
    codeOf(51, senseKind[at]!, around.subject),
    codeOf(52, senseKind[at]!, tagNext, tagAfterNext),
    codeOf(53, subjectMeans, head, senseKind[at]!),
    codeOf(54, senseKind[at]!, wordBefore, frames[at]! === 0 ? 0 : 1),
    codeOf(
      55,
      senseKind[at]!,
      at + 1 < sentence.to ? senseKind[at + 1]! : 0,
      at + 2 < sentence.to ? senseKind[at + 2]! : 0,
    ),
    codeOf(64, clause.kind, own),
    codeOf(65, clause.kind, clause.complement, senseKind[at]!),
    codeOf(66, clause.complement, lemma[at]!),
    codeOf(67, clause.complement, means, own),
    codeOf(68, clauseSubject, senseKind[at]!, clause.complement),
    codeOf(69, clauseSubject, lemma[at]!),
    codeOf(70, clauseSubject, frame),
    codeOf(71, clause.complement, frame),
  ];
}

// The sentence about the word, in a few small codes.
function surroundings(reading: Reading, codes: TokenCodes, at: number, sentence: { from: number; to: number }) {
  let auxiliary = 0;
  let i = at - 1;
  for (; i >= sentence.from && at - i < 6; i -= 1) {
    const tag = reading.tokens[i]!.pos;
    const { lower } = reading.tokens[i]!;
    if (tag === 'AUX' || lower === 'to' || lower === "n't" || lower === 'not')
      auxiliary = codeOf(1, auxiliary, codes.word[i]!);
    else if (tag !== 'ADV') break;
  }
  const subject = i >= sentence.from ? codes.kind[i]! * 32 + codes.tag[i]! : 999;
  let j = at + 1;
  while (j < sentence.to && j < at + 4 && reading.tokens[j]!.pos === 'ADV') j += 1;
  const object = j < sentence.to ? codes.kind[j]! * 32 + codes.tag[j]! : 999;
  let earlier = 0;
  let later = 0;
  let quoted = 0;
  let that = 0;
  for (let n = sentence.from; n < sentence.to; n += 1) {
    if (codes.quote[n] === 1) quoted |= n < at ? 1 : 2;
    if (codes.quote[n] === 0 && (codes.frames[n]! & 131) === 131 && codes.tag[n] === 16 && n !== at) {
      if (n < at) earlier = Math.min(2, earlier + 1);
      else later = Math.min(2, later + 1);
    }
    if (n > at && n < at + 8 && codes.word[n] === THAT) that = 1;
  }
  return {
    auxiliary,
    subject,
    object,
    earlier,
    later,
    quoted,
    that,
    length: Math.min(5, (sentence.to - sentence.from) >> 3),
    place: Math.min(4, (at - sentence.from) >> 2),
  };
}

const THAT = 0 | hashOfThat();

function hashOfThat(): number {
  let hash = 0x811c9dc5;
  for (const letter of 'that') hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash;
}

// What a list holds of a token, where that stands in the sentence.
function near(values: Int32Array, { from, to }: TokenRange, at: number, none: number): number {
  return at >= from && at < to ? values[at]! : none;
}
