import { codeOf, codeOfWord } from '../../learning/hash.ts';
import { kindOfSense, senseOf } from '../../learning/senses.ts';
import type { Table } from '../../learning/table.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { ownClause } from './clause-codes.ts';
import { kindOfWord } from './token-codes.ts';

/** How probable it is that a candidate's content is right. */
export function contentConfidence(reading: Reading, candidate: Candidate, table: Table): number {
  return logistic(contentEvidence(reading, candidate), table);
}

/** How probable it is that its speaker is right too; 0 without one. */
export function speakerConfidence(reading: Reading, candidate: Candidate, table: Table): number {
  return candidate.speaker ? logistic(speakerEvidence(reading, candidate), table) : 0;
}

/** What speaks for and against a candidate's content, as hash codes. */
export function contentEvidence(reading: Reading, candidate: Candidate): number[] {
  const { content, speaker, cue } = candidate;
  const source = candidate.source === 'rule' ? 1 : 0;
  const rule = candidate.rule ? codeOfWord(candidate.rule) : 0;
  const quoted = quotedShare(reading, candidate);
  const agree = candidate.agree ? 1 + Math.round(candidate.agree.content * 4) : 0;
  const agreeSpeaker = candidate.agree?.speaker ?? 9;
  const side = content.from > cue ? 1 : 0;
  const size = Math.min(7, Math.floor(Math.log2(content.to - content.from) * 1.5));
  const head = speaker ? codeOfSpeakerHead(reading, candidate) : 0;
  const cueLevel = level(candidate.cueProbability);
  return [
    codeOf(1, source),
    codeOf(2, cueLevel, source),
    codeOf(3, level(candidate.whole), source),
    codeOf(4, level(candidate.contentMean), source),
    codeOf(5, level(candidate.edges), source),
    codeOf(6, level(candidate.speakerMean), speaker ? 1 : 0, source),
    codeOf(7, rule, source),
    codeOf(8, agree, agreeSpeaker, source),
    codeOf(9, rule, agree, source),
    codeOf(10, quoted, side, source),
    codeOf(11, size, quoted > 0 ? 1 : 0),
    codeOf(12, candidate.lemma),
    codeOf(13, candidate.frames, candidate.tag),
    codeOf(14, head, quoted > 0 ? 1 : 0),
    codeOf(15, cueLevel, level(candidate.whole)),
    codeOf(16, cueLevel, quoted),
    codeOf(17, speaker ? 1 : 0, quoted, side),
    codeOf(18, candidate.lemma, quoted > 0 ? 1 : 0, side),
    codeOf(19, startOf(reading, content.from), side),
    codeOf(20, cueLevel, rule),
  ];
}

/** The same for its speaker. */
export function speakerEvidence(reading: Reading, candidate: Candidate): number[] {
  const { speaker, cue } = candidate;
  const source = candidate.source === 'rule' ? 1 : 0;
  const rule = candidate.rule ? codeOfWord(candidate.rule) : 0;
  const agree = candidate.agree?.speaker ?? 9;
  const { subjects, own, kind } = ownClause(reading.clauseCodes, cue);
  const met = speaker !== null && subjects.some(({ from, to }) => from < speaker.to && speaker.from < to);
  const acts = subjects.length === 0 ? 0 : (met ? 1 : 2) + (own ? 0 : 2);
  const gap = speaker ? (speaker.from > cue ? speaker.from - cue : cue - speaker.to) : 99;
  const side = speaker && speaker.from > cue ? 1 : 0;
  return [
    codeOf(41, source),
    codeOf(42, level(candidate.speakerMean), source),
    codeOf(43, level(candidate.whole), source),
    codeOf(44, level(candidate.cueProbability)),
    codeOf(45, rule, agree),
    codeOf(46, agree, source),
    codeOf(47, Math.min(gap, 12), side),
    codeOf(48, codeOfSpeakerHead(reading, candidate)),
    codeOf(49, candidate.lemma),
    codeOf(50, candidate.frames),
    codeOf(51, side, quotedShare(reading, candidate)),
    codeOf(52, level(candidate.speakerMean), agree),
    codeOf(53, speaker ? Math.min(6, speaker.to - speaker.from) : 9, side),
    codeOf(54, level(candidate.contentMean), level(candidate.speakerMean)),
    codeOf(55, beforeSpeaker(reading, candidate), side),
    codeOf(56, verbsBetween(reading, candidate), side),
    codeOf(57, codeOfSpeakerHead(reading, candidate), candidate.frames),
    codeOf(58, tenseOf(candidate), beforeSpeaker(reading, candidate)),
    codeOf(59, level(candidate.speakerEdge)),
    codeOf(60, acts, kind, source),
    codeOf(61, acts, rule),
    codeOf(62, acts, agree, level(candidate.speakerMean)),
  ];
}

const tenseOf = ({ frames }: Candidate) => frames & 7;

function logistic(codes: readonly number[], { weights, step }: Table): number {
  const mask = weights.length - 1;
  let score = 0;
  for (const code of codes) score += weights[code & mask]!;
  return 1 / (1 + Math.exp(-score * step));
}

// Ten levels of a probability, finer towards both ends.
function level(probability: number): number {
  const clipped = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.round(Math.log(clipped / (1 - clipped)));
}

function quotedShare(reading: Reading, { content }: Candidate): number {
  let quoted = 0;
  for (let i = content.from; i < content.to; i += 1) if (reading.quoteAt[i] !== -1) quoted += 1;
  return quoted === 0 ? 0 : quoted === content.to - content.from ? 3 : quoted * 2 > content.to - content.from ? 2 : 1;
}

// What the head of a speaker's phrase is: the last noun before a preposition, comma or relative.
function codeOfSpeakerHead(reading: Reading, { speaker }: Candidate): number {
  let head = reading.tokens[speaker!.from]!;
  for (let i = speaker!.from; i < speaker!.to; i += 1) {
    const token = reading.tokens[i]!;
    if (i > speaker!.from && (token.pos === 'ADP' || token.pos === 'PUNCT')) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') head = token;
  }
  return codeOf(
    head.pos === 'PRON' || head.pos === 'DET' ? codeOfWord(head.lower) : codeOfWord(head.pos),
    kindOfWord(head),
    kindOfSense(senseOf(head)),
  );
}

// What goes right before a speaker: a preposition or a verb there makes it an object.
function beforeSpeaker(reading: Reading, { speaker }: Candidate): number {
  const first = reading.tokens[speaker!.from]!;
  const before = reading.tokens[speaker!.from - 1];
  if (!before || before.sentence !== first.sentence) return 1;
  return codeOf(codeOfWord(before.pos), before.pos === 'PUNCT' ? codeOfWord(before.lower) : 0);
}

function verbsBetween(reading: Reading, { speaker, cue }: Candidate): number {
  let verbs = 0;
  for (let i = Math.min(speaker!.to, cue + 1); i < Math.max(speaker!.from, cue); i += 1)
    if (reading.tokens[i]!.pos === 'VERB') verbs += 1;
  return Math.min(2, verbs);
}

const startOf = (reading: Reading, at: number) =>
  codeOfWord(reading.tokens[at]!.pos === 'PUNCT' ? reading.tokens[at]!.lower : reading.tokens[at]!.pos);
