import type { Span, Statement } from '#src/schema/evidence.ts';
import { isChairing } from '../../language/phrases/chairing.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { sentencesUnder } from '../under.ts';

/** True for a turn that is no more than the leading of a meeting: "LIND: Good morning. We will now take questions." */
export function isOnlyLed(statement: Statement, index: EvidenceIndex): boolean {
  return statement.rule === 'turn' && withoutLead(statement, statement.content, index) === null;
}

/**
 * The words of a turn without those at its head that only lead or greet: of "Good morning. We have closed the bridge" the
 * second sentence. Null where nothing else is said.
 */
export function withoutLead({ rule, document }: Statement, words: Span, index: EvidenceIndex): Span | null {
  if (rule !== 'turn') return words;
  const text = textOf(document, index);
  for (const one of sentencesUnder(document, [words], index)) {
    const start = Math.max(one.start, words.start);
    if (!isChairing(text.slice(start, Math.min(one.end, words.end)))) return { start, end: words.end };
  }
  return null;
}
