import type { Pos, Token } from '../../../types.ts';
import type { Reading } from '../readings.ts';

/** A token and what is known of the words before it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The sentence, as tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** The reading of the token before. */
  readonly before: Reading;
  /** The clause has no verb yet. */
  readonly verbless: boolean;
  /** The subject of the sentence stands elsewhere, at the head of a list or of a table's row. */
  readonly led: boolean;
}

/** What opens an object, by its tag. */
export const OBJECTS = new Set<Pos>(['DET', 'PRON', 'PROPN', 'NUM']);
/** "brushed aside", "turned down". */
export const PARTICLES = new Set(['down', 'up', 'out', 'off', 'back', 'dead', 'aside', 'away']);
