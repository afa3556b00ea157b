import roles from '../../../data/roles.json' with { type: 'json' };
import type { Reading, TokenRange } from '../reading.ts';

/**
 * True for what a paper's own reporter writes in it: "Our transport correspondent Lena Lind writes: The minister looks tired." That
 * is the paper telling it, and no party's word. Within quotation marks "our correspondent" is somebody else's.
 */
export function isOfOwnReporter({ tokens, quoteAt }: Reading, speaker: TokenRange | null): boolean {
  if (!speaker || quoteAt[speaker.from] !== -1) return false;
  const { sentence } = tokens[speaker.from]!;
  for (let at = speaker.to - 1; at >= Math.max(0, speaker.from - REACH); at -= 1) {
    const { sentence: own, lower, pos } = tokens[at]!;
    if (own !== sentence || (at < speaker.from && pos === 'VERB')) return false;
    if (DESK.has(lower)) return isOurs(tokens, at);
  }
  return false;
}

// "Our | political | correspondent", "our own Lima correspondent".
function isOurs(tokens: Reading['tokens'], desk: number): boolean {
  for (let at = desk - 1; at >= Math.max(0, desk - REACH); at -= 1) {
    if (tokens[at]!.lower === 'our') return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** In tokens: "our chief political correspondent, in Lima,". */
const REACH = 5;
const DESK: ReadonlySet<string> = new Set(roles.desk);
