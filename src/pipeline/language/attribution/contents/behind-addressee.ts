import type { Reading, TokenRange } from '../reading.ts';

/**
 * What is said, without those it is said to and where: "told | reporters before leaving Lima: [“We do not believe it”]". A report
 * before its quotation is a part of it: "told them that one rule stood: “No work, no pay”".
 */
export function behindAddressee({ tokens, cues, quoteAt }: Reading, content: TokenRange, cue: number): TokenRange {
  const { from, to } = content;
  if (cues[cue]?.lemma !== 'tell' || from !== cue + 1 || tokens[from]!.lower === 'that' || quoteAt[from] !== -1)
    return content;
  const colon = tokens.slice(from, Math.min(to, from + LONGEST)).findIndex(({ text }) => text === ':') + from;
  if (colon <= from || colon + 1 >= to || quoteAt[colon + 1] === -1) return content;
  const isClause = tokens
    .slice(from, colon)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')));
  return isClause ? content : { from: colon + 1, to };
}

/** In tokens, of whom somebody tells something, and when and where. */
const LONGEST = 16;
