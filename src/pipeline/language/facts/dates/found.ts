import type { Token } from '../../../types.ts';
import type { Amount } from '../amounts.ts';

/** A date by its tokens: its value is ISO 8601, two days with "/" between them for a span of days; null where open. */
export type Found = Pick<Amount, 'from' | 'to' | 'value' | 'rule'>;

export type Tense = 'past' | 'ahead' | 'open';

/** Where a date is looked for. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  /** The day the document is dated. */
  readonly published: string | null;
  /** A day in whose neighbourhood one without its year lies. */
  readonly near: string | null;
  /** Whether the words around a token look back, ahead, or leave that open. */
  readonly tense: (at: number) => Tense;
}
