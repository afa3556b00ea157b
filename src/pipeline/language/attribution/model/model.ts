import data from '../../../data/attribution.model.json' with { type: 'json' };
import { type Transitions, transitionsOf } from './crf.ts';

/** The weights of `attribution.model.json`, unpacked once. */
export const model: Model = unpacked(data);

function unpacked(file: typeof data): Model {
  return {
    cue: table(file.cue),
    spans: table(file.spans),
    content: table(file.content),
    speaker: table(file.speaker),
    transitions: transitionsOf(file.transitions),
    publishes: file.publishes,
    names: file.names,
  };
}

function table({ weights, step }: { weights: string; step: number }): Table {
  const bytes = atob(weights);
  return { weights: Int8Array.from({ length: bytes.length }, (_, i) => bytes.charCodeAt(i)), step };
}

/** Weights at hashed places, a power of two of them (for `spans` LABELS at each place); the true weight is `weights[i] * step`. */
export interface Table {
  readonly weights: Int8Array | Float32Array;
  readonly step: number;
}

export interface Model {
  readonly cue: Table;
  /** LABELS weights a place. */
  readonly spans: Table;
  readonly content: Table;
  readonly speaker: Table;
  readonly transitions: Transitions;
  /** Least confidence of a content that is published. */
  readonly publishes: number;
  /** Least confidence of a speaker that is given. */
  readonly names: number;
}
