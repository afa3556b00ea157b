import type { Span, Statement } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './index.ts';
import { isPlainSaying } from './plain-saying.ts';

/**
 * The words that tell what is reported: the content, and the word of reporting before it where that is more than saying
 * ("demands a pay rise", "called the offer an insult"), for then the content alone is no sentence.
 */
export function reportedWords({ content, cue, document }: Statement, index: EvidenceIndex): Span {
  const text = index.documents.get(document)?.text ?? '';
  if (cue === null || cue.end > content.start || text.slice(cue.end, content.start).trim() !== '') return content;
  if (/^\s*(?:that\b|["“‘'])/.test(text.slice(content.start, content.end))) return content;
  return isPlainSaying({ cue }, text) ? content : { start: cue.start, end: content.end };
}
