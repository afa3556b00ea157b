import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { firstEndingAfter } from '../in-order.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** The sentences of a document that the spans touch, in order, each once. */
export function sentencesUnder(
  document: string,
  spans: readonly Span[],
  { sentencesOf }: Pick<EvidenceIndex, 'sentencesOf'>,
): EvidenceSentence[] {
  const all = sentencesOf.get(document) ?? [];
  const found = new Set<EvidenceSentence>();
  for (const span of spans)
    for (let place = firstEndingAfter(all, span.start); (all[place]?.start ?? Infinity) < span.end; place += 1)
      found.add(all[place]!);
  return [...found].sort((a, b) => a.start - b.start);
}
