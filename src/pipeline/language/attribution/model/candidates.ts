import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { bestLabels, CONTENT, LABELS, type Marginals, marginalsOf, roomFor, SPEAKER } from './crf.ts';
import { cueFeatures, mayBeCue } from './cue-features.ts';
import { Emissions } from './emissions.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Model } from './model.ts';
import { type Spans, spansOf } from './spans.ts';
import { type TokenCodes, tokenCodesOf } from './token-codes.ts';
import { LONGEST_WINDOW, type Window, windowOf } from './window-features.ts';

/** A cue less probable than this is not looked at, unless a rule found it. */
const LEAST = 0.12;

/** Used again for one window after the other. */
const ROOM = roomFor(LONGEST_WINDOW);

/** What the model makes of each word that may be a cue: its own reading of speaker and content, and the rule's, each with what speaks for it. */
export function candidatesOf(reading: Reading, ruled: ReadonlyMap<number, Found>, model: Model): Candidate[] {
  const codes = tokenCodesOf(reading);
  const scorer = Emissions.for(reading, codes, model);
  const found: Candidate[] = [];
  for (let cue = 0; cue < reading.tokens.length; cue += 1) {
    const rule = ruled.get(cue);
    const asked = mayBeCue(reading, codes, cue);
    if (!rule && !asked) continue;
    const frame = frameOf(reading, cue, rule);
    const probability = asked ? cueProbability(reading, codes, cue, frame, model) : 0.5;
    if (!rule && probability < LEAST) continue;
    found.push(...readingsOf(reading, codes, cue, probability, frame, scorer, model));
  }
  return found;
}

function cueProbability(reading: Reading, codes: TokenCodes, cue: number, frame: Frame, { cue: table }: Model): number {
  const mask = table.weights.length - 1;
  let score = 0;
  for (const group of cueFeatures(reading, codes, cue, frame))
    for (const code of group) score += table.weights[code & mask]!;
  return 1 / (1 + Math.exp(-score * table.step));
}

function readingsOf(
  reading: Reading,
  codes: TokenCodes,
  cue: number,
  probability: number,
  frame: Frame,
  scorer: Emissions,
  model: Model,
): Candidate[] {
  const window = windowOf(reading, cue);
  const length = window.to - window.from;
  const rule = frame.found;
  const emissions = scorer.of(cue, window, frame);
  const { labels, score } = bestLabels(emissions, length, model.transitions);
  const own = spansOf(reading, window.from, labels, cue);
  // Most words that may be a cue report nothing: how sure that is nobody asks.
  if (!own && !rule) return [];
  const marginals = marginalsOf(emissions, length, model.transitions, ROOM);
  const whole = Math.exp(Math.min(0, score - marginals.logZ));
  const common = {
    cue,
    lemma: codes.lemma[cue]!,
    frames: codes.frames[cue]! * 8 + codes.tense[cue]!,
    tag: codes.tag[cue]!,
    cueProbability: probability,
    whole,
  };
  const agree = rule
    ? { speaker: overlaps(rule.speaker, own?.speaker ?? null), content: shareOf(rule.content, own?.content ?? null) }
    : null;
  const found: Candidate[] = [];
  if (own) {
    const { speaker, content } = own;
    // "The ferry, she said, was late": both halves, whichever the model has.
    const rest = rule && IN_PARTS.has(rule.rule) ? [...own.rest, ...further(own, rule)] : own.rest;
    const cueRange = { from: cue, to: cue + 1 };
    const read = { speaker, content, rest, cueRange, source: 'model', rule: rule?.rule ?? null, agree } as const;
    found.push({ ...common, ...read, ...likelihoodOf(marginals, window, own) });
  }
  if (rule) {
    const { speaker, content } = rule;
    const rest = own ? [...rule.rest, ...further(rule, own)] : rule.rest;
    const read = { speaker, content, rest, cueRange: rule.cue, source: 'rule', rule: rule.rule, agree } as const;
    found.push({ ...common, ...read, ...likelihoodOf(marginals, window, rule) });
  }
  return found;
}

// How probable the model holds it that what is read as speaker and content is that.
function likelihoodOf(
  marginals: Marginals,
  window: Window,
  { speaker, content }: Spans,
): Pick<Candidate, 'contentMean' | 'speakerMean' | 'speakerEdge' | 'edges'> {
  return {
    contentMean: meanOf(marginals, window, content, CONTENT),
    speakerMean: speaker ? meanOf(marginals, window, speaker, SPEAKER) : 0,
    speakerEdge: speaker ? firstOf(marginals, window, speaker) : 0,
    edges: edgeOf(marginals, window, content),
  };
}

/** Rules of what is said in two parts, with who says it between or behind them. */
const IN_PARTS: ReadonlySet<string> = new Set(['clause-said', 'interrupted', 'said-between']);

// What the model reads as further parts of the content that the rule has one part of.
function further(rule: Spans, own: Omit<Spans, 'speaker'>): TokenRange[] {
  const meets = (a: TokenRange, b: TokenRange) => a.from < b.to && b.from < a.to;
  const parts = [own.content, ...own.rest];
  if (own.rest.length === 0 || !parts.some((part) => meets(part, rule.content))) return [];
  const known = [rule.content, ...rule.rest, ...(rule.speaker ? [rule.speaker] : [])];
  return parts.filter((part) => !known.some((one) => meets(part, one)));
}

const overlaps = (a: TokenRange | null, b: TokenRange | null) =>
  a && b ? (a.from < b.to && b.from < a.to ? 1 : 0) : a || b ? 2 : 3;

function shareOf(a: TokenRange, b: TokenRange | null): number {
  if (!b) return 0;
  const common = Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return common / (a.to - a.from + b.to - b.from - common);
}

// The mean probability that the tokens of a span are of its kind.
function meanOf({ marginals }: Marginals, { from, to }: TokenRange, span: TokenRange, label: number): number {
  let sum = 0;
  let count = 0;
  for (let at = Math.max(span.from, from); at < Math.min(span.to, to); at += 1) {
    const i = (at - from) * LABELS + label;
    sum += marginals[i]! + marginals[i + 1]!;
    count += 1;
  }
  return count ? sum / count : 0;
}

// How probable it is that the speaker begins where it does.
function firstOf({ marginals }: Marginals, { from, to }: TokenRange, span: TokenRange): number {
  return span.from >= from && span.from < to ? marginals[(span.from - from) * LABELS + SPEAKER]! : 0;
}

// How probable it is that the content begins where it does and does not go on where it ends.
function edgeOf({ marginals }: Marginals, { from, to }: TokenRange, content: TokenRange): number {
  const at = (token: number, label: number) =>
    token >= from && token < to ? marginals[(token - from) * LABELS + label]! : 0;
  return at(content.from, CONTENT) * (1 - at(content.to, CONTENT + 1));
}

/** A reading of one cue: spans in tokens, and what the model holds of them. */
export interface Candidate {
  readonly cue: number;
  readonly cueRange: TokenRange;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  readonly rest: readonly TokenRange[];
  readonly source: 'model' | 'rule';
  /** The rule that found something at this cue too. */
  readonly rule: string | null;
  /** How far the rule and the model agree; null where no rule spoke. */
  readonly agree: { readonly speaker: number; readonly content: number } | null;
  readonly lemma: number;
  readonly frames: number;
  readonly tag: number;
  readonly cueProbability: number;
  /** Probability of the model's whole reading. */
  readonly whole: number;
  readonly contentMean: number;
  readonly speakerMean: number;
  readonly speakerEdge: number;
  readonly edges: number;
}
