import type { LineQuote } from './lines.ts';
import { naming, type Sources } from './sources.ts';

/** True for a quotation that is no more than the words for somebody, a name, a role or a description: it claims nothing. */
export function isBareName({ document, start, end }: LineQuote, { namings }: Sources): boolean {
  const words = document.text.slice(start, end);
  return namings.has(naming(document.id, `${start}-${end}`)) || namings.has(naming(document.id, words));
}
