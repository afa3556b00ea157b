import { codeOf, codeWith, stemOf } from '../../learning/hash.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { betweenCounts } from './between-counts.ts';
import { type OwnClause, ownClause, relationTo } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import type { TokenCodes } from './token-codes.ts';
import { regionOf, type Window } from './window-features.ts';

/** How many features a token has toward a cue, and how many of them change seldom from one token to the next. */
export const TOWARD = 36;
export const STEADY = 12;

/** So few words from the cue the parts of speech between are looked at one by one. */
const NEAR = 4;

/**
 * Writes the features of each token of the window toward its cue, as hash codes, TOWARD a token, into `out`. The STEADY
 * first are the same for most tokens as for the one before, and written only where they are not: `steadyAt` says where
 * each token's are, by the place of a token in the window.
 */
export function towardFeatures(
  reading: Reading,
  codes: TokenCodes,
  cue: number,
  window: Window,
  grammar: Frame,
  out: Uint32Array,
  steadyAt: Int32Array,
): void {
  const between = betweenCounts(reading, codes, cue, window);
  const about = aboutCue(reading, codes, cue, grammar);
  let before = 0;
  let written = -1;
  let steady = -1;
  let stems = stemsIn(-1, about);
  for (let at = window.from; at < window.to; at += 1) {
    const i = at - window.from;
    const now: Standing = {
      region: regionOf(reading, at, cue),
      quote: codes.quote[at]!,
      ruled: ruleState(grammar.found, at),
      subject: subjectState(grammar, at),
      ending: endingState(grammar, at, cue),
      relation: relationTo(reading.clauseCodes, at, cue),
      acting: actingState(about.clause, at),
      verbs: between.verbs[i]!,
      commas: between.commas[i]!,
      others: between.cues[i]!,
    };
    const state = stateOf(now);
    if (state !== steady) {
      writeSteady(out, i * TOWARD, about, now);
      steady = state;
      written = i;
    }
    steadyAt[i] = written;
    if (stems.region !== now.region) stems = stemsIn(now.region, about);
    const own = ownAt(codes, at, cue, between.links[i]!, between.runs[i]!);
    writeMoving(out, i * TOWARD + STEADY, about, stems, now, own, before);
    before = now.relation;
  }
}

// All that the steady ones hang on, in as many bits as each can take.
function stateOf({ region, quote, ruled, subject, ending, relation, acting, verbs, commas, others }: Standing): number {
  const state = (((((((region << 2) | quote) << 4) | ruled) << 2) | subject) << 4) | ending;
  return (((((((((state << 6) | relation) << 3) | acting) << 3) | verbs) << 3) | commas) << 2) | others;
}

function writeSteady(out: Uint32Array, from: number, { frame, side, sides, clause }: AboutCue, now: Standing): void {
  const { region, quote, ruled, subject, ending, relation, acting, verbs, commas, others } = now;
  let n = from;
  out[n++] = codeOf(208, region * 8 + verbs, commas * 8 + others, quote);
  out[n++] = codeOf(214, region, sides * 8 + quote, frame);
  out[n++] = codeOf(217, ruled, region);
  out[n++] = codeOf(219, ruled, frame);
  out[n++] = codeOf(223, subject, region, side);
  out[n++] = codeOf(225, ending, region, frame);
  out[n++] = codeOf(226, ending, commas * 8 + verbs, quote);
  out[n++] = codeOf(232, relation, region);
  out[n++] = codeOf(233, relation, region, frame);
  out[n++] = codeOf(235, acting, region, clause.kind);
  out[n++] = codeOf(237, relation, quote, clause.kind);
  out[n++] = codeOf(238, acting * 4 + subject, region);
}

// Those that change from token to token: its own with where it stands.
function writeMoving(
  out: Uint32Array,
  from: number,
  { frame, frames, next, sides }: AboutCue,
  stems: Stems,
  { region, quote, ruled, subject, relation, acting, verbs, commas, others }: Standing,
  own: Own,
  relationBefore: number,
): void {
  const { distance, word, wordBefore, tag, tagBefore, kind, sense, links, runs, path } = own;
  let n = from;
  out[n++] = codeOf(201, region, distance);
  out[n++] = codeWith(stems.headTag, tag);
  out[n++] = codeWith(stems.headWord, word);
  out[n++] = codeWith(stems.frameTag, tag);
  out[n++] = codeWith(stems.frameKind, kind * 64 + tag);
  out[n++] = codeOf(206, region * 8 + verbs, tag, kind);
  out[n++] = codeOf(207, region * 8 + commas, tag);
  out[n++] = codeWith(stems.nearTag, tag);
  out[n++] = codeWith(stems.nearDistance, distance);
  out[n++] = codeOf(211, region * 8 + others, tag, wordBefore);
  out[n++] = codeOf(212, region * 8 + links, tag);
  out[n++] = codeOf(213, region, sides * 8 + quote, distance);
  out[n++] = codeOf(215, distance, tag, tagBefore);
  out[n++] = codeOf(216, distance, kind, frames);
  out[n++] = codeOf(218, ruled, tag, quote);
  out[n++] = codeOf(220, region * 8 + verbs, wordBefore, distance > 0 ? 1 : 0);
  out[n++] = codeOf(221, region * 64 + runs, tag, next);
  out[n++] = codeOf(224, subject, tag, frame);
  out[n++] = codeWith(stems.senseTag, tag);
  out[n++] = codeWith(stems.senseKinds, sense);
  out[n++] = codeOf(229, region * 8 + verbs, sense, distance);
  out[n++] = codeOf(234, relation, relationBefore * 4 + own.side, tag);
  out[n++] = codeOf(236, acting, tag, frame);
  out[n++] = codeOf(222, path, tag, region);
}

function ownAt(codes: TokenCodes, at: number, cue: number, links: number, runs: number): Own {
  const { word, tag, kind, senseKind } = codes;
  return {
    side: at < cue ? 1 : 2,
    distance: distanceOf(at - cue),
    word: word[at]!,
    wordBefore: word[at - 1] ?? 7,
    tag: tag[at]!,
    tagBefore: tag[at - 1] ?? 31,
    kind: kind[at]!,
    sense: senseKind[at]! * 32 + tag[at]!,
    links,
    runs,
    path: Math.abs(at - cue) <= NEAR ? pathOf(codes, at, cue) : 0,
  };
}

function aboutCue(reading: Reading, codes: TokenCodes, cue: number, { side }: Frame): AboutCue {
  const { lemma, tag, kind, frames, tense, quote, sense, senseKind } = codes;
  const sentence = sentenceAround(reading, cue);
  const quotedBefore = hasQuote(reading, sentence.from, cue);
  const quotedAfter = hasQuote(reading, cue + 1, sentence.to);
  return {
    head: lemma[cue]!,
    frames: frames[cue]!,
    frame: frames[cue]! * 8 + tense[cue]!,
    next: kind[cue + 1] ?? 99,
    near: codeOf(
      1,
      (tag[cue - 1] ?? 31) * 64 + (quote[cue - 1] ?? 9),
      (tag[cue + 1] ?? 31) * 64 + (quote[cue + 1] ?? 9),
    ),
    sense: sense[cue]!,
    senseKind: senseKind[cue]!,
    side,
    sides: (quotedBefore ? 1 : 0) + (quotedAfter ? 2 : 0),
    clause: ownClause(reading.clauseCodes, cue),
  };
}

// What the codes of a region's tokens begin with.
function stemsIn(region: number, { head, frame, near, sense, senseKind }: AboutCue): Stems {
  return {
    region,
    headTag: stemOf(202, region, head),
    headWord: stemOf(203, region, head),
    frameTag: stemOf(204, region, frame),
    frameKind: stemOf(205, region, frame),
    nearTag: stemOf(209, region, near),
    nearDistance: stemOf(210, region, near),
    senseTag: stemOf(227, region, sense),
    senseKinds: stemOf(228, region, senseKind),
  };
}

// 0 where a token stands before the end of what follows the cue, 1 at it, 2 behind it; 9 before the cue.
function endingState({ end }: Frame, at: number, cue: number): number {
  if (at <= cue) return 9;
  return at < end ? 0 : at === end ? 1 : 2;
}

// 1 and 2 where a token is the first or a later word of what grammar holds for the cue's subject.
function subjectState({ subject }: Frame, at: number): number {
  if (!subject || at < subject.from || at >= subject.to) return 0;
  return at === subject.from ? 1 : 2;
}

// 1 and 2 where a token is the first or a later word of who does what the cue's clause tells, 3 and 4 of whom another clause tells it.
function actingState({ subjects, own }: OwnClause, at: number): number {
  for (const { from, to } of subjects) if (at >= from && at < to) return (at === from ? 1 : 2) + (own ? 0 : 2);
  return subjects.length > 0 ? 5 : 0;
}

function ruleState(rule: Found | undefined, at: number): number {
  if (!rule) return 9;
  const { speaker, content } = rule;
  if (speaker && at >= speaker.from && at < speaker.to) return at === speaker.from ? 1 : 2;
  if (at >= content.from && at < content.to) return at === content.from ? 3 : 4;
  return at === content.to ? 5 : 0;
}

function distanceOf(steps: number): number {
  const far = Math.abs(steps);
  const bucket = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : far <= 40 ? 9 : 10;
  return steps < 0 ? 20 + bucket : bucket;
}

function pathOf(codes: TokenCodes, at: number, cue: number): number {
  let path = at < cue ? 1 : 2;
  for (let i = Math.min(at, cue) + 1; i < Math.max(at, cue); i += 1) path = codeOf(path, codes.tag[i]!, codes.kind[i]!);
  return path;
}

function hasQuote(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (reading.quoteAt[i] !== -1) return true;
  return false;
}

/** What the features toward a cue hold of the cue itself. */
interface AboutCue {
  readonly head: number;
  readonly frames: number;
  /** Its frames and its tense. */
  readonly frame: number;
  /** The kind of the word behind it. */
  readonly next: number;
  /** Part of speech and quotation of the words beside it. */
  readonly near: number;
  readonly sense: number;
  readonly senseKind: number;
  readonly side: number;
  /** Whether the sentence has a quotation before the cue, and behind it. */
  readonly sides: number;
  readonly clause: OwnClause;
}

/** Where a token stands, as far as it mostly stands like the one before. */
interface Standing {
  readonly region: number;
  readonly quote: number;
  readonly ruled: number;
  readonly subject: number;
  readonly ending: number;
  readonly relation: number;
  readonly acting: number;
  readonly verbs: number;
  readonly commas: number;
  readonly others: number;
}

/** A token by itself, and what stands between it and the cue. */
interface Own {
  /** 1 before the cue, 2 from it on. */
  readonly side: number;
  readonly distance: number;
  readonly word: number;
  readonly wordBefore: number;
  readonly tag: number;
  readonly tagBefore: number;
  readonly kind: number;
  readonly sense: number;
  readonly links: number;
  readonly runs: number;
  readonly path: number;
}

interface Stems {
  readonly region: number;
  readonly headTag: number;
  readonly headWord: number;
  readonly frameTag: number;
  readonly frameKind: number;
  readonly nearTag: number;
  readonly nearDistance: number;
  readonly senseTag: number;
  readonly senseKinds: number;
}
