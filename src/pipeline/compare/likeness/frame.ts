import type { Span } from '#src/schema/evidence.ts';
import { firstEndingAfter } from '../../in-order.ts';
import type { Analysis } from '../../types.ts';
import { datelineLength } from '../../wording/dateline.ts';

/**
 * The tokens of a document that say how something comes to be told: the dateline, the words for a speaker with the verb of
 * saying, and what stands beside a name of who its bearer is. Two reports that share no more than these tell different things.
 */
export function frameOf({ document, sentences, tokens, statements, affiliations }: Analysis): Frame {
  const frame: Frame = { tokens: new Set(), filed: new Set() };
  const mark = ({ start, end }: Span, into: Set<number>) => {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i += 1) into.add(i);
  };
  for (const { start, end } of sentences) {
    const length = datelineLength(document.text.slice(start, Math.min(end, start + LONGEST_DATELINE)));
    if (length > 0) for (const into of [frame.tokens, frame.filed]) mark({ start, end: start + length }, into);
  }
  for (const { cue, speaker } of statements) for (const span of [cue, speaker]) if (span) mark(span, frame.tokens);
  for (const { role, ...span } of affiliations) if (role !== null) mark(span, frame.tokens);
  return frame;
}

/** In characters. */
const LONGEST_DATELINE = 200;

export interface Frame {
  /** All of them, by place. */
  readonly tokens: Set<number>;
  /** Those of datelines. */
  readonly filed: Set<number>;
}
