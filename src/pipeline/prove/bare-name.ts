import type { LineQuote } from './lines.ts';
import type { Sources } from './sources.ts';

/** True for a quotation that is no more than somebody's name or role: it claims nothing. */
export function isBareName({ document, start, end }: LineQuote, sources: Sources): boolean {
  const words = document.text.slice(start, end);
  return (sources.mentionsOf.get(document.id) ?? []).some(
    (mention) =>
      (mention.start === start && mention.end === end) || sources.entities.get(mention.entity)?.role === words,
  );
}
