import data from '../../data/reporting.json' with { type: 'json' };
import type { Reading, TokenRange } from './reading.ts';

/**
 * Whether nobody has said what a verb of plain saying reports as so: "has never said that it was late", "should say that",
 * "if she says that". What one leaves open ("did not say whether") is told of one all the same.
 */
export function isNeverSaid(
  { tokens, cues, quoteAt, clauseCodes }: Reading,
  { cue, content, speaker }: Spans,
): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || clause.form !== 'finite' || clause.passive || quoteAt[cue] !== -1) return false;
  if (!PLAIN.has(cues[cue]?.lemma ?? '') || content.from < cue || quoteAt[content.from] !== -1) return false;
  if (OPEN.has(tokens[content.from]!.lower) || (speaker && OWN.has(tokens[speaker.from]!.lower))) return false;
  // "Did not only say that" says it.
  const isMore = tokens.slice(clause.from, clause.to + 1).some(({ lower }) => ONLY.has(lower));
  if (clause.negated && isMore) return false;
  return clause.negated || clause.link === 'condition' || (clause.modal !== null && WANTED.has(clause.modal));
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
