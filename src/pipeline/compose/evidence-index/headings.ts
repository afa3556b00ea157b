import type { Evidence } from '#src/schema/evidence.ts';
import { isDateline, isFirmName } from '../../wording/no-sentence.ts';

/** Ids of the lines that are no full sentence: titles, bylines, when and where a paper was written, a firm's name. */
export function headingsIn({ documents, sentences }: Evidence): Set<string> {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const found = sentences.filter(({ document, start, end }) => {
    const text = texts.get(document) ?? '';
    if (!/[.!?…:;,]["”’')\]]*$/u.test(text.slice(Math.max(start, end - 20), end))) return true;
    const words = text.slice(start, Math.min(end, start + LONGEST_HEAD));
    return isDateline(words) || isFirmName(words);
  });
  return new Set(found.map(({ id }) => id));
}

/** By id the 1-based place of each full sentence in its document. */
export function leadsIn({ sentences }: Evidence, headings: ReadonlySet<string>): Map<string, number> {
  const count = new Map<string, number>();
  const leads = new Map<string, number>();
  for (const { id, document } of sentences) {
    if (headings.has(id)) continue;
    count.set(document, (count.get(document) ?? 0) + 1);
    leads.set(id, count.get(document) ?? 1);
  }
  return leads;
}

/** In characters, and a little more. */
const LONGEST_HEAD = 100;
