import type { Span } from '#src/schema/evidence.ts';
import type { Lexed } from '../../types.ts';
import type { Clause } from '../types.ts';
import { type Candidate, candidatesOf } from './model/candidates.ts';
import { speakerConfidence } from './model/confidence.ts';
import { model } from './model/model.ts';
import { type Reading, readingOf, type TokenRange } from './reading.ts';
import { confidenceOf, refusalOf } from './refusal.ts';
import { foundByRules } from './rules/cue-rules.ts';
import type { Found } from './rules/found.ts';

/** Every reading of a word as a word of saying that rules or the model looked at, in order of that word: for `explain`. */
export function consideredOf(lexed: Lexed, clauses: readonly Clause[]): Considered[] {
  const reading = readingOf(lexed, clauses);
  const ruled = new Map(foundByRules(reading).map((found) => [found.cue.from, found]));
  return candidatesOf(reading, ruled, model).map((one) => considered(reading, one, ruled.get(one.cue)));
}

function considered(reading: Reading, candidate: Candidate, rule: Found | undefined): Considered {
  const confidence = confidenceOf(reading, candidate, rule, model);
  const spanOf = ({ from, to }: TokenRange): Span => ({
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
  });
  return {
    cue: spanOf(candidate.cueRange),
    speaker: candidate.speaker && spanOf(candidate.speaker),
    content: spanOf(candidate.content),
    rule: candidate.source === 'rule' ? rule!.rule : 'model',
    cueProbability: candidate.cueProbability,
    confidence,
    needed: model.publishes,
    speakerConfidence: speakerConfidence(reading, candidate, model.speaker),
    speakerNeeded: model.names,
    refusal: refusalOf(reading, candidate, rule, confidence, model),
  };
}

/** A reading of one word of saying. Spans are offsets into the document's text; probabilities are 0 to 1. */
export interface Considered {
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly content: Span;
  /** The rule that reads it so, or "model". */
  readonly rule: string;
  /** How probable the model holds it that the word reports anything. */
  readonly cueProbability: number;
  readonly confidence: number;
  /** The least confidence with which a report is published. */
  readonly needed: number;
  readonly speakerConfidence: number;
  readonly speakerNeeded: number;
  /** Why it was refused; null where nothing speaks against it, though a surer reading may have taken its place. */
  readonly refusal: string | null;
}
