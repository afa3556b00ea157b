import type { LineQuote } from './lines.ts';
import type { Sources } from './sources.ts';

/** True for a quotation that is no more than the words for somebody, a name, a role or a description: it claims nothing. */
export function isBareName({ document, start, end }: LineQuote, sources: Sources): boolean {
  const words = document.text.slice(start, end);
  const isSpeaker = (sources.statementsOf.get(document.id) ?? []).some(
    ({ speaker }) => speaker?.start === start && speaker.end === end,
  );
  if (isSpeaker) return true;
  return (sources.mentionsOf.get(document.id) ?? []).some(
    (mention) =>
      (mention.start === start && mention.end === end) || sources.entities.get(mention.entity)?.role === words,
  );
}
