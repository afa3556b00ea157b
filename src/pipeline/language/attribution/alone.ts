import type { Reading, TokenRange } from './reading.ts';

/** True for a quotation that opens its sentence and beside which nothing else stands in it. */
export function isAlone({ tokens, sentences, quoteAt }: Reading, { from, to }: TokenRange): boolean {
  const own = sentences[tokens[from]!.sentence]!;
  if (own.from !== from) return false;
  for (let at = from; at < Math.max(own.to, to); at += 1)
    if (quoteAt[at] === -1 && tokens[at]!.pos !== 'PUNCT') return false;
  return true;
}
