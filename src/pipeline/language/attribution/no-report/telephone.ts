import type { Reading } from '../reading.ts';
import type { Spans } from './spans.ts';

/** "Called his counterpart Ole Berg and thanked him": by telephone, as a name alone is nothing that somebody is called. */
export function isTelephoned({ tokens, cues, quoteAt }: Reading, { cue, content: { from, to } }: Spans): boolean {
  if (cues[cue]?.lemma !== 'call' || from < cue || quoteAt[from] !== -1 || tokens[from]!.pos !== 'PROPN') return false;
  let end = from;
  while (end < to && tokens[end]!.pos === 'PROPN') end += 1;
  return tokens[end]?.lower === 'and' && /^(?:ADV|VERB)$/.test(tokens[end + 1]?.pos ?? '');
}
