import positions from '../../data/position-nouns.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';

/**
 * True where a position or a deed is theirs by its noun: "growers' demand for a cap", "police's refusal", "rejection by
 * growers".
 */
export function isHolding(tokens: readonly Token[], at: number): boolean {
  const { sentence, lower } = tokens[at]!;
  // Who the opposition is, others tell.
  if (lower === 'opposition') return false;
  if (/^['’]s?$/.test(tokens[at + 1]?.lower ?? '')) {
    let noun = at + 2;
    while (noun < at + 4 && tokens[noun]?.pos === 'ADJ') noun += 1;
    return tokens[noun]?.sentence === sentence && isPosition(tokens[noun]!.lexeme);
  }
  let by = at - 1;
  while (by > at - 4 && tokens[by]?.sentence === sentence && /^(?:ADJ|NOUN|DET)$/.test(tokens[by]!.pos)) by -= 1;
  const noun = tokens[by - 1];
  return tokens[by]?.lower === 'by' && noun?.sentence === sentence && noun.pos === 'NOUN' && isPosition(noun.lexeme);
}

const POSITIONS = new Set(
  Object.values(positions.nouns).flatMap((patterns) =>
    patterns.flatMap((pattern) => pattern.split(' ')[0]!.split('|')),
  ),
);
const isPosition = truthOfWord((lower) => POSITIONS.has(lower));
