import { codeOf } from '../../learning/hash.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import type { BetweenCounts } from './between-counts.ts';
import { type OwnClause, relationTo } from './clause-codes.ts';
import type { Frame } from './frame.ts';
import type { TokenCodes } from './token-codes.ts';
import { regionOf } from './window-features.ts';

/** So few words from the cue the parts of speech between are looked at one by one. */
const NEAR = 4;

/** Where a token stands toward the cue. */
export function standingAt({ reading, codes, cue, grammar, clause, between, from }: Look, at: number): Standing {
  return {
    region: regionOf(reading, at, cue),
    quote: codes.quote[at]!,
    ruled: ruleState(grammar.found, at),
    subject: subjectState(grammar, at),
    ending: endingState(grammar, at, cue),
    relation: relationTo(reading.clauseCodes, at, cue),
    acting: actingState(clause, at),
    verbs: between.verbs[at - from]!,
    commas: between.commas[at - from]!,
    others: between.cues[at - from]!,
  };
}

/** All of a standing as one number, in as many bits as each part can take. */
export function stateOf({
  region,
  quote,
  ruled,
  subject,
  ending,
  relation,
  acting,
  verbs,
  commas,
  others,
}: Standing): number {
  const state = (((((((region << 2) | quote) << 4) | ruled) << 2) | subject) << 4) | ending;
  return (((((((((state << 6) | relation) << 3) | acting) << 3) | verbs) << 3) | commas) << 2) | others;
}

/** The token by itself, and what lies between. */
export function ownAt({ codes, cue, between, from }: Look, at: number): Own {
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
    links: between.links[at - from]!,
    runs: between.runs[at - from]!,
    path: Math.abs(at - cue) <= NEAR ? pathOf(codes, at, cue) : 0,
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

/** Where a token stands, as far as it mostly stands like the one before. */
export interface Standing {
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
export interface Own {
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

/** What a token is looked at from. */
export interface Look {
  readonly reading: Reading;
  readonly codes: TokenCodes;
  readonly cue: number;
  /** What grammar says of the cue. */
  readonly grammar: Frame;
  readonly clause: OwnClause;
  readonly between: BetweenCounts;
  /** Where the window starts that the counts are of. */
  readonly from: number;
}
