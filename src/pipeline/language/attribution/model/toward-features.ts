import { codeOf, codeWith, stemOf } from '../../learning/hash.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import { betweenCounts } from './between-counts.ts';
import { type OwnClause, ownClause } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import { type Look, type Own, ownAt, type Standing, standingAt, stateOf } from './standing.ts';
import type { TokenCodes } from './token-codes.ts';
import type { Window } from './window-features.ts';

/** How many features a token has toward a cue, and how many of them change seldom from one token to the next. */
export const TOWARD = 36;
export const STEADY = 12;

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
  const clause = ownClause(reading.clauseCodes, cue);
  const between = betweenCounts(reading, codes, cue, window);
  const look: Look = { reading, codes, cue, grammar, clause, between, from: window.from };
  const about = aboutCue(look);
  let relationBefore = 0;
  let written = -1;
  let steady = -1;
  let stems = stemsIn(-1, about);
  for (let at = window.from; at < window.to; at += 1) {
    const i = at - window.from;
    const standing = standingAt(look, at);
    const state = stateOf(standing);
    if (state !== steady) {
      writeSteady(out, i * TOWARD, about, standing);
      steady = state;
      written = i;
    }
    steadyAt[i] = written;
    if (stems.region !== standing.region) stems = stemsIn(standing.region, about);
    writeMoving(out, i * TOWARD + STEADY, about, stems, standing, ownAt(look, at), relationBefore);
    relationBefore = standing.relation;
  }
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

function aboutCue({ reading, codes, cue, grammar, clause }: Look): AboutCue {
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
    side: grammar.side,
    sides: (quotedBefore ? 1 : 0) + (quotedAfter ? 2 : 0),
    clause,
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
