import type { Token } from '../../types.ts';
import { figureEnd, recut } from './recut.ts';

/** What one side gives for the other's, behind the first figure: "1,000-|for-1", "two-|for-12". */
const EXCHANGED = /^(?:for|to)-\d{1,3}$/;

/** Makes one word, which only describes, of a rate that the tagger cuts at its comma: "the 1,000-|for-1,000| exchange". */
export function withWholeRates(tokens: Token[]): Token[] {
  // Asked of every word: what it opens with costs less than a pattern.
  if (!tokens.some(({ text }) => (text.startsWith('for-') || text.startsWith('to-')) && EXCHANGED.test(text)))
    return tokens;
  const whole: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const last = EXCHANGED.test(token.text) ? figureEnd(tokens, at) : at;
    const text = tokens.slice(at, last + 1).reduce((words, part) => words + part.text, '');
    whole.push(EXCHANGED.test(token.text) ? recut(token, text, token.start, tokens[last]!.end, 'ADJ') : token);
    at = last;
  }
  return whole;
}
