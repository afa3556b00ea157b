import data from '../../../data/reporting.json' with { type: 'json' };
import type { Reading } from '../reading.ts';
import type { Spans } from './spans.ts';

/**
 * "Two fewer than announced", "later than the firm had expected (, and it fell)": nothing of what stands before it was said,
 * nor what goes on behind it.
 */
export function isCompared({ tokens }: Reading, { cue, content }: Spans): boolean {
  const goesOn = content.from > cue;
  if (goesOn && !/^(?:and|but)$/.test(tokens[content.from]!.lower)) return false;
  for (let at = cue - 1; at > 0 && at > cue - FARTHEST; at -= 1) {
    if (tokens[at]!.lower === 'than' || (goesOn && tokens[at]!.lower === 'as')) return true;
    if (/^(?:VERB|PUNCT|SCONJ|CCONJ)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** "The cut, as Lind has proposed, would hurt": what the writer thinks of what she has proposed. */
export function isSoughtAlone({ tokens, cues, quoteAt }: Reading, { cue, content: { from }, speaker }: Spans): boolean {
  if (from <= cue || tokens[from - 1]!.text !== ',' || !SOUGHT.has(cues[cue]?.lemma ?? '') || quoteAt[from] !== -1)
    return false;
  if (!isTensed(tokens[from]!) || !speaker || speaker.from > cue) return false;
  return tokens[speaker.from - 1]?.lower === 'as';
}

function isTensed({ pos, lower, lemma }: Reading['tokens'][number]): boolean {
  return (
    pos === 'AUX' ||
    /^(?:would|will|could|can|may|might|must|should)$/.test(lower) ||
    (pos === 'VERB' && lower !== lemma)
  );
}

const SOUGHT: ReadonlySet<string> = new Set(data.sought);

/** In tokens: "than the analysts at the bank had". */
const FARTHEST = 10;
