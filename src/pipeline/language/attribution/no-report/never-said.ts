import data from '../../../data/reporting.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** Whether what a verb of plain saying reports is only to be said, or may be: "should say that", "if she says that". */
export function isToBeSaid(reading: Reading, one: Spans): boolean {
  const clause = plainSaying(reading, one);
  return clause !== null && (clause.link === 'condition' || (clause.modal !== null && WANTED.has(clause.modal)));
}

/**
 * Whether nobody has said what a verb of plain saying reports: "has never said that it was late"; "did not only say that"
 * says it, and what one leaves open ("did not say whether") is told of one all the same.
 */
export function isNeverSaid(reading: Reading, one: Spans): boolean {
  const clause = plainSaying(reading, one);
  if (!clause?.negated) return false;
  return !reading.tokens.slice(clause.from, clause.to + 1).some(({ lower }) => ONLY.has(lower));
}

function plainSaying({ tokens, cues, quoteAt, clauseCodes }: Reading, { cue, content, speaker }: Spans): Clause | null {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || clause.form !== 'finite' || clause.passive || quoteAt[cue] !== -1) return null;
  if (!PLAIN.has(cues[cue]?.lemma ?? '') || content.from < cue || quoteAt[content.from] !== -1) return null;
  if (OPEN.has(tokens[content.from]!.lower) || (speaker && OWN.has(tokens[speaker.from]!.lower))) return null;
  return clause;
}

const PLAIN: ReadonlySet<string> = new Set(data.plain);
const OPEN: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'you']);
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);
const WANTED: ReadonlySet<string> = new Set(['should', 'must', 'may', 'might', 'ought', 'shall']);

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
  readonly speaker: TokenRange | null;
}
