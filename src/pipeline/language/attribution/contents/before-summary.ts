import { isAmong } from '../../../wording/is-among.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * What somebody is reported to say ends where the report sums it up to tell what became of it: "said pay was falling[, a
 * claim dismissed by the board]".
 */
export function beforeSummary(reading: Reading, content: TokenRange, cue: number): TokenRange {
  const { tokens, quoteAt } = reading;
  if (content.from < cue) return content;
  for (let comma = content.from + 1; comma < content.to - 3; comma += 1) {
    if (tokens[comma]!.lower !== ',' || quoteAt[comma] !== -1 || !/^an?$/.test(tokens[comma + 1]!.lower)) continue;
    if (isClaim(tokens[comma + 2]!.lexeme) && isReduced(reading, comma + 3)) return { from: content.from, to: comma };
  }
  return content;
}

function isReduced({ clauseCodes: { clauses, heads } }: Reading, at: number): boolean {
  return clauses[heads[at]!]?.link === 'reduced';
}

const isClaim = isAmong([
  'accusation',
  'allegation',
  'argument',
  'assertion',
  'assessment',
  'charge',
  'claim',
  'complaint',
  'contention',
  'demand',
  'description',
  'suggestion',
  'view',
]);
