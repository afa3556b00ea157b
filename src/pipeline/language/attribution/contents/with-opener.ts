import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/**
 * What is said with the word that opens its sentence, where the report stands behind: "[As | the strike goes on, schools stay
 * shut], Lind said". A comma between the two would part them.
 */
export function withOpener(reading: Reading, content: TokenRange, cue: number): TokenRange {
  const { tokens, quoteAt } = reading;
  const { from } = sentenceAround(reading, content.from);
  const far = content.from - from;
  if (content.to > cue || far < 1 || far > LONGEST || !OPENERS.has(tokens[from]!.lower)) return content;
  if (quoteAt[content.from] !== quoteAt[from]) return content;
  return tokens.slice(from, content.from).some(({ pos }) => /^(?:PUNCT|VERB|AUX)$/.test(pos))
    ? content
    : { from, to: content.to };
}

/** In tokens: "as a result of". */
const LONGEST = 5;
const OPENERS: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'if',
  'when',
  'while',
  'because',
  'since',
  'although',
  'though',
  'unless',
  'until',
  'once',
  'with',
  'without',
  'despite',
  'due',
  'given',
  'under',
]);
