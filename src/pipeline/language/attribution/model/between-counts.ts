import type { Reading } from '../reading.ts';
import { mayReport, type TokenCodes } from './token-codes.ts';
import { LONGEST_WINDOW, type Window } from './window-features.ts';

/**
 * What stands between each token of a window and the cue, counted outwards from the cue and capped, by the token's place in
 * the window; the next call writes over it.
 */
export function betweenCounts(reading: Reading, codes: TokenCodes, cue: number, { from, to }: Window): BetweenCounts {
  const counts = COUNTS;
  counts.verbs[cue - from] = 0;
  counts.commas[cue - from] = 0;
  counts.cues[cue - from] = 0;
  counts.links[cue - from] = 0;
  counts.runs[cue - from] = 0;
  for (const step of [-1, 1]) {
    let verbs = 0;
    let commas = 0;
    let cues = 0;
    let link = 0;
    let quotes = 0;
    for (let at = cue + step; at >= from && at < to; at += step) {
      const i = at - from;
      counts.verbs[i] = verbs;
      counts.commas[i] = commas;
      counts.cues[i] = cues;
      counts.links[i] = link;
      counts.runs[i] = Math.min(3, quotes) * 4 + Math.min(3, verbs);
      const { pos, lower } = reading.tokens[at]!;
      const quoted = codes.quote[at] !== 0;
      if (codes.quote[at] === 1) quotes += 1;
      if (quoted) continue;
      if (pos === 'VERB' || pos === 'AUX') verbs = Math.min(4, verbs + 1);
      if (lower === ',') commas = Math.min(4, commas + 1);
      if (mayReport(codes, at)) cues = Math.min(2, cues + 1);
      if (lower === 'and' || lower === 'but' || lower === 'or') link |= 1;
      if (lower === 'that' || lower === 'which' || lower === 'who') link |= 2;
      if (lower === ';' || lower === ':' || lower === '–' || lower === '—') link |= 4;
    }
  }
  return counts;
}

const counted = () => new Uint8Array(LONGEST_WINDOW);
/** Used again for one window after the other. */
const COUNTS = { verbs: counted(), commas: counted(), cues: counted(), links: counted(), runs: counted() };

export interface BetweenCounts {
  readonly verbs: Uint8Array;
  readonly commas: Uint8Array;
  /** Words of saying. */
  readonly cues: Uint8Array;
  /** Words and marks that join clauses, a bit for each kind. */
  readonly links: Uint8Array;
  readonly runs: Uint8Array;
}
