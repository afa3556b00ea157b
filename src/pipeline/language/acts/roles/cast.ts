import type { Lexed } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Parties } from '../parties.ts';
import type { Speaking } from '../speech.ts';
import type { Together } from './together.ts';

/** What the rules on who does what ask about a document. */
export interface Cast extends Pick<Lexed, 'tokens' | 'sentences'> {
  readonly clauses: readonly Clause[];
  readonly parties: Parties;
  readonly speech: Speaking;
  /** Those who acted together so far. */
  readonly together: Together;
  /** By sentence, of an item of a list: the words of who opens the list. */
  readonly leads: ReadonlyMap<number, TokenRange>;
}
