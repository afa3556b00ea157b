import type { Act, Span, Statement } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { POSITION_ACTS } from './position-acts.ts';

/**
 * "Peru – which fears that the pact will fail – said it needs a year": the statements of one sentence without what the source
 * says of their speaker between dashes or brackets, which is no part of what the speaker does by it.
 */
export function withoutAsides(
  chain: readonly Statement[],
  lead: Act | undefined,
  own: readonly Act[],
  index: EvidenceIndex,
): readonly Statement[] {
  const { document, sentence } = chain[0]!;
  const found = index.sentences.get(sentence);
  if (!lead || !found || chain.length < 2) return chain;
  const text = textOf(document, index).slice(found.start, found.end);
  const asides = [...text.matchAll(ASIDE)].map(({ index: at, 0: words }) => ({
    start: found.start + at,
    end: found.start + at + words.length,
  }));
  const isIn = ({ start, end }: Span) => asides.some((aside) => aside.start <= start && aside.end >= end);
  const acted = new Set(own.flatMap((one) => (POSITION_ACTS.has(one.act) ? [one.statement] : [])));
  const kept = chain.filter(({ id, content }) => acted.has(id) || !isIn(content));
  return kept.some(({ content }) => content.start <= lead.start && content.end >= lead.end) ||
    kept.some(({ id }) => id === lead.statement)
    ? kept
    : chain;
}

/** Between two dashes with blanks around them, or in brackets. */
const ASIDE = /(?<= )[–—-] [^–—]*? [–—-](?= )|\([^()]*\)/gu;
