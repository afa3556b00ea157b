import { startsLarge } from '../../../wording/starts-large.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { SentenceWords } from '../sentence-words.ts';

/**
 * "Forward | has agreed": the adverb that opens a sentence is a name where the verb behind it, not parted by a subject,
 * has no other. Null for "never has it", "then came".
 */
export function loneName({ tokens, readings, from }: SentenceWords, group: VerbGroup): TokenRange[] | null {
  const { pos, text } = tokens[from]!;
  if (group.from !== from + 1 || pos !== 'ADV' || readings[0] !== 'adverb' || !startsLarge(text)) return null;
  return group.head === group.from + 1 && /^(?:has|is|was)$/.test(tokens[group.from]!.lower)
    ? [{ from, to: from + 1 }]
    : null;
}
