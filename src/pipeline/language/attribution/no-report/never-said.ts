import data from '../../../data/reporting.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether what a verb of plain saying reports is only to be said, or may be: "should say that", "if she says that"; and what
 * one ought to think or explain by any other verb: "the board should think hard about it".
 */
export function isToBeSaid(reading: Reading, one: Spans): boolean {
  if (isDue(reading, one)) return true;
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

/** Whether it is told which word somebody has not used: "has not once said the word “subsidy”", "did not mention “cuts”". */
export function isUnusedWord({ tokens, quoteAt, clauseCodes }: Reading, { cue, content }: Spans): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || !clause.negated || quoteAt[cue] !== -1 || content.from < cue) return false;
  if (tokens.slice(clause.from, clause.to + 1).some(({ lower }) => ONLY.has(lower))) return false;
  const noun = tokens[content.from + 1]?.lower ?? '';
  const isWord = /^(?:the|a|that)$/.test(tokens[content.from]!.lower) && WORDS.has(noun);
  return (
    (isWord && USING.has(tokens[cue]!.lemma)) || (tokens[cue]!.lemma === 'mention' && quoteAt[content.from] !== -1)
  );
}

// "The council must explain why", not "I must say that" nor "it must be said that".
function isDue({ tokens, quoteAt, clauseCodes }: Reading, { cue, content, speaker }: Spans): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || clause.form !== 'finite' || clause.passive || clause.modal === null) return false;
  if (content.from < cue || quoteAt[content.from] !== quoteAt[cue]) return false;
  return DUTY.has(clause.modal) && speaker !== null && !OWN.has(tokens[speaker.from]!.lower);
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
/** Of words: who does not like one takes a side. */
const USING: ReadonlySet<string> = new Set(['say', 'use', 'utter', 'write', 'speak', 'mention', 'pronounce']);
const WORDS: ReadonlySet<string> = new Set(['word', 'words', 'term', 'phrase', 'name']);
const DUTY: ReadonlySet<string> = new Set(['should', 'must', 'ought']);
const WANTED: ReadonlySet<string> = new Set(['should', 'must', 'may', 'might', 'ought', 'shall']);

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
  readonly speaker: TokenRange | null;
}
