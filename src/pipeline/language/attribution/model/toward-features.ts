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
  const { word, tag, kind, frames, quote, senseKind } = codes;
  const next = kind[cue + 1] ?? 99;
  const between = betweenCounts(reading, codes, cue, window);
  const about = aboutCue(reading, codes, cue, grammar);
  const { frame, sides, clause } = about;
  let before = 0;
  let written = -1;
  let steady = -1;
  let stems = stemsIn(-1, about);
  for (let at = window.from; at < window.to; at += 1) {
    const region = regionOf(reading, at, cue);
    const distance = distanceOf(at - cue);
    const i = at - window.from;
    const verbs = between.verbs[i]!;
    const commas = between.commas[i]!;
    const others = between.cues[i]!;
    const ruled = ruleState(grammar.found, at);
    const subject = subjectState(grammar, at);
    const ending = at <= cue ? 9 : at < grammar.end ? 0 : at === grammar.end ? 1 : 2;
    const relation = relationTo(reading.clauseCodes, at, cue);
    const acting = actingState(clause, at);
    const own = tag[at]!;
    const wordBefore = word[at - 1] ?? 7;
    // All that the steady ones hang on, in as many bits as each can take.
    let state = (region << 2) | quote[at]!;
    state = (((state << 4) | ruled) << 2) | subject;
    state = (((state << 4) | ending) << 6) | relation;
    state = (((((((state << 3) | acting) << 3) | verbs) << 3) | commas) << 2) | others;
    if (state !== steady) {
      writeSteady(out, i * TOWARD, about, {
        region,
        quote: quote[at]!,
        ruled,
        subject,
        ending,
        relation,
        acting,
        verbs,
        commas,
        others,
      });
      steady = state;
      written = i;
    }
    steadyAt[i] = written;
    if (stems.region !== region) stems = stemsIn(region, about);
    let n = i * TOWARD + STEADY;
    out[n++] = codeOf(201, region, distance);
    out[n++] = codeWith(stems.headTag, own);
    out[n++] = codeWith(stems.headWord, word[at]!);
    out[n++] = codeWith(stems.frameTag, own);
    out[n++] = codeWith(stems.frameKind, kind[at]! * 64 + own);
    out[n++] = codeOf(206, region * 8 + verbs, own, kind[at]!);
    out[n++] = codeOf(207, region * 8 + commas, own);
    out[n++] = codeWith(stems.nearTag, own);
    out[n++] = codeWith(stems.nearDistance, distance);
    out[n++] = codeOf(211, region * 8 + others, own, wordBefore);
    out[n++] = codeOf(212, region * 8 + between.links[i]!, own);
    out[n++] = codeOf(213, region, sides * 8 + quote[at]!, distance);
    out[n++] = codeOf(215, distance, own, tag[at - 1] ?? 31);
    out[n++] = codeOf(216, distance, kind[at]!, frames[cue]!);
    out[n++] = codeOf(218, ruled, own, quote[at]!);
    out[n++] = codeOf(220, region * 8 + verbs, wordBefore, distance > 0 ? 1 : 0);
    out[n++] = codeOf(221, region * 64 + between.runs[i]!, own, next);
    out[n++] = codeOf(224, subject, own, frame);
    out[n++] = codeWith(stems.senseTag, own);
    out[n++] = codeWith(stems.senseKinds, senseKind[at]! * 32 + own);
    out[n++] = codeOf(229, region * 8 + verbs, senseKind[at]! * 32 + own, distance);
    out[n++] = codeOf(234, relation, before * 4 + (at < cue ? 1 : 2), own);
    out[n++] = codeOf(236, acting, own, frame);
    before = relation;
    out[n++] = codeOf(222, Math.abs(at - cue) <= 4 ? pathOf(codes, at, cue) : 0, own, region);
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

function aboutCue(reading: Reading, codes: TokenCodes, cue: number, { side }: Frame): AboutCue {
  const { lemma, tag, frames, tense, quote, sense, senseKind } = codes;
  const sentence = sentenceAround(reading, cue);
  const quotedBefore = hasQuote(reading, sentence.from, cue);
  const quotedAfter = hasQuote(reading, cue + 1, sentence.to);
  return {
    head: lemma[cue]!,
    frame: frames[cue]! * 8 + tense[cue]!,
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
function stemsIn(region: number, { head, frame, near, sense, senseKind }: AboutCue) {
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
  readonly frame: number;
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
