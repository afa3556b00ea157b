import data from '../../../data/attribution.model.json' with { type: 'json' };
import { type Table, tableOf } from '../../learning/table.ts';
import { type Transitions, transitionsOf } from './crf.ts';

/** The weights of `attribution.model.json`, unpacked once. */
export const model: Model = unpacked(data);

function unpacked(file: typeof data): Model {
  return {
    cue: tableOf(file.cue),
    spans: tableOf(file.spans),
    content: tableOf(file.content),
    speaker: tableOf(file.speaker),
    transitions: transitionsOf(file.transitions),
    publishes: file.publishes,
    names: file.names,
  };
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
