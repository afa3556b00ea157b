import { tellsTime } from '../noun-phrases/phrase-words.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * "They buy from Chile, which is after all what Lind wanted", "the text it had agreed to": "what" alone says nothing, nor
 * does what would link something to it.
 */
export function isLinkAlone({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to - from === 1 && /^what(?:ever)?$/.test(tokens[from]!.lower)) return true;
  return tokens.slice(from, to).every(({ pos }) => LINKS.test(pos));
}

/** "She wrote recently"; "he said no" and "they think so" say something. */
export function isTimeAlone({ tokens, quoteAt }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    const { pos } = tokens[at]!;
    if (quoteAt[at] !== -1 || !(pos === 'ADV' || pos === 'PUNCT' || tellsTime(tokens[at]))) return false;
  }
  return !ANSWERS.has(tokens[from]!.lower);
}

const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'so', 'not', 'never', 'otherwise', 'maybe']);

const LINKS = /^(?:ADP|PART|CCONJ|PUNCT)$/;
