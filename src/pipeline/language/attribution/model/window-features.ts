import { codeOf } from '../../learning/hash.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { type OwnClause, ownClause, relationTo } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import type { TokenCodes } from './token-codes.ts';

const BEFORE = 90;
const AFTER = 130;

/** In tokens. */
export const LONGEST_WINDOW = BEFORE + AFTER;

/** How many features a token has whatever the cue, and how many toward the cue. */
export const OWN = 28;
export const TOWARD = 36;

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

/** Writes the features of each token of the window toward its cue, as hash codes, TOWARD a token, into `out`. */
export function towardFeatures(
  reading: Reading,
  codes: TokenCodes,
  cue: number,
  window: Window,
  grammar: Frame,
  out: Uint32Array,
): void {
  const { word, lemma, tag, kind, frames, tense, quote, sense, senseKind } = codes;
  const w = (i: number) => word[i] ?? 7;
  const near = codeOf(
    1,
    (tag[cue - 1] ?? 31) * 64 + (quote[cue - 1] ?? 9),
    (tag[cue + 1] ?? 31) * 64 + (quote[cue + 1] ?? 9),
  );
  const next = kind[cue + 1] ?? 99;
  const head = lemma[cue]!;
  const frame = frames[cue]! * 8 + tense[cue]!;
  const between = betweenCounts(reading, codes, cue, window);
  const sentence = sentenceAround(reading, cue);
  const quotedBefore = hasQuote(reading, sentence.from, cue);
  const quotedAfter = hasQuote(reading, cue + 1, sentence.to);
  const clause = ownClause(reading.clauseCodes, cue);
  let before = 0;
  const sides = (quotedBefore ? 1 : 0) + (quotedAfter ? 2 : 0);
  for (let at = window.from; at < window.to; at += 1) {
    const region = regionOf(reading, at, cue);
    const distance = distanceOf(at - cue);
    const i = at - window.from;
    const verbs = between.verbs[i]!;
    const commas = between.commas[i]!;
    const others = between.cues[i]!;
    const ruled = ruleState(grammar.found, at);
    const subject =
      grammar.subject && at >= grammar.subject.from && at < grammar.subject.to
        ? at === grammar.subject.from
          ? 1
          : 2
        : 0;
    const ending = at <= cue ? 9 : at < grammar.end ? 0 : at === grammar.end ? 1 : 2;
    const relation = relationTo(reading.clauseCodes, at, cue);
    const acting = actingState(clause, at);
    let n = i * TOWARD;
    out[n++] = codeOf(201, region, distance);
    out[n++] = codeOf(202, region, head, tag[at]!);
    out[n++] = codeOf(203, region, head, word[at]!);
    out[n++] = codeOf(204, region, frame, tag[at]!);
    out[n++] = codeOf(205, region, frame, kind[at]! * 64 + tag[at]!);
    out[n++] = codeOf(206, region * 8 + verbs, tag[at]!, kind[at]!);
    out[n++] = codeOf(207, region * 8 + commas, tag[at]!);
    out[n++] = codeOf(208, region * 8 + verbs, commas * 8 + others, quote[at]!);
    out[n++] = codeOf(209, region, near, tag[at]!);
    out[n++] = codeOf(210, region, near, distance);
    out[n++] = codeOf(211, region * 8 + others, tag[at]!, w(at - 1));
    out[n++] = codeOf(212, region * 8 + between.links[i]!, tag[at]!);
    out[n++] = codeOf(213, region, sides * 8 + quote[at]!, distance);
    out[n++] = codeOf(214, region, sides * 8 + quote[at]!, frame);
    out[n++] = codeOf(215, distance, tag[at]!, tag[at - 1] ?? 31);
    out[n++] = codeOf(216, distance, kind[at]!, frames[cue]!);
    out[n++] = codeOf(217, ruled, region);
    out[n++] = codeOf(218, ruled, tag[at]!, quote[at]!);
    out[n++] = codeOf(219, ruled, frame);
    out[n++] = codeOf(220, region * 8 + verbs, w(at - 1), distance > 0 ? 1 : 0);
    out[n++] = codeOf(221, region * 64 + between.runs[i]!, tag[at]!, next);
    out[n++] = codeOf(223, subject, region, grammar.side);
    out[n++] = codeOf(224, subject, tag[at]!, frame);
    out[n++] = codeOf(225, ending, region, frame);
    out[n++] = codeOf(226, ending, commas * 8 + verbs, quote[at]!);
    out[n++] = codeOf(227, region, sense[cue]!, tag[at]!);
    out[n++] = codeOf(228, region, senseKind[cue]!, senseKind[at]! * 32 + tag[at]!);
    out[n++] = codeOf(229, region * 8 + verbs, senseKind[at]! * 32 + tag[at]!, distance);
    out[n++] = codeOf(232, relation, region);
    out[n++] = codeOf(233, relation, region, frame);
    out[n++] = codeOf(234, relation, before * 4 + (at < cue ? 1 : 2), tag[at]!);
    out[n++] = codeOf(235, acting, region, clause.kind);
    out[n++] = codeOf(236, acting, tag[at]!, frame);
    out[n++] = codeOf(237, relation, quote[at]!, clause.kind);
    out[n++] = codeOf(238, acting * 4 + subject, region);
    before = relation;
    out[n++] = codeOf(222, Math.abs(at - cue) <= 4 ? pathOf(codes, at, cue) : 0, tag[at]!, region);
  }
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

// What stands between each token and the cue, counted outwards from the cue and capped.
function betweenCounts(reading: Reading, codes: TokenCodes, cue: number, { from, to }: Window) {
  const size = to - from;
  const make = () => new Uint8Array(size);
  const counts = { verbs: make(), commas: make(), cues: make(), links: make(), runs: make() };
  for (const step of [-1, 1]) {
    let verbs = 0;
    let commas = 0;
    let cues = 0;
    let link = 0;
    let quotes = 0;
    for (let at = cue + step; at >= from && at < to; at += step) {
      const i = at - from;
      counts.verbs[i] = verbs;
      counts.commas[i] = commas;
      counts.cues[i] = cues;
      counts.links[i] = link;
      counts.runs[i] = Math.min(3, quotes) * 4 + Math.min(3, verbs);
      const { pos, lower } = reading.tokens[at]!;
      const quoted = codes.quote[at] !== 0;
      if (codes.quote[at] === 1) quotes += 1;
      if (quoted) continue;
      if (pos === 'VERB' || pos === 'AUX') verbs = Math.min(4, verbs + 1);
      if (lower === ',') commas = Math.min(4, commas + 1);
      if ((codes.frames[at]! & 131) === 131 && pos === 'VERB') cues = Math.min(2, cues + 1);
      if (lower === 'and' || lower === 'but' || lower === 'or') link |= 1;
      if (lower === 'that' || lower === 'which' || lower === 'who') link |= 2;
      if (lower === ';' || lower === ':' || lower === '–' || lower === '—') link |= 4;
    }
  }
  return counts;
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

/** Tokens [from, to). */
export type Window = Readonly<TokenRange>;
