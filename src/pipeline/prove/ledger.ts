import type { Evidence, EvidenceDocument, EvidenceSentence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import type { ParsedPage } from './page.ts';

/**
 * Gate 6: every word of every document lies in exactly one sentence, and the ledger says of each sentence what the pages do
 * with it.
 */
export function unsoundLedger(pages: readonly ParsedPage[], evidence: Evidence): Problem[] {
  const sentences = Map.groupBy(evidence.sentences, ({ document }) => document);
  const citing = pagesBySentence(pages);
  return [
    ...repeated(evidence),
    ...evidence.documents.flatMap((document) => uncovered(document, sentences.get(document.id) ?? [])),
    ...evidence.sentences.flatMap((sentence) => misstated(sentence, citing.get(sentence.id) ?? [])),
  ];
}

function repeated({ sentences }: Evidence): Problem[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(id, `the sentence ${id} is in the ledger twice`)];
  });
}

function uncovered({ id, label, text }: EvidenceDocument, sentences: readonly EvidenceSentence[]): Problem[] {
  const problems: Problem[] = [];
  let at = 0;
  for (const { id: sentence, start, end } of [...sentences].sort((a, b) => a.start - b.start)) {
    if (start < at) problems.push(problem(sentence, `the sentence ${sentence} overlaps the one before it`));
    else problems.push(...gap(id, label, text, at, start));
    at = Math.max(at, end);
  }
  return [...problems, ...gap(id, label, text, at, text.length)];
}

function gap(id: string, label: string, text: string, from: number, to: number): Problem[] {
  const left = text.slice(from, to).trim();
  // The bar between the cells of a table is no word.
  if (/^[|\s]*$/.test(left)) return [];
  return [
    problem(id, `${label} holds words that no sentence of the ledger has, at ${from}-${to}: “${left.slice(0, 80)}”`),
  ];
}

function misstated({ id, use, why, pages }: EvidenceSentence, citing: readonly string[]): Problem[] {
  if (use === 'cited' ? citing.length === 0 : citing.length > 0)
    return [problem(id, `the ledger calls the sentence ${id} ${use}, and the pages cite it ${citing.length} times`)];
  if (pages.join() !== citing.join())
    return [problem(id, `the ledger says ${id} is on [${pages.join()}]; it is on [${citing.join()}]`)];
  if (use !== 'cited' && why.trim() === '')
    return [problem(id, `the ledger gives no reason why the sentence ${id} is not cited`)];
  return [];
}

function pagesBySentence(pages: readonly ParsedPage[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { slug, notes } of pages)
    for (const sentence of new Set(notes.map((note) => note.sentence)))
      if (sentence !== null) found.set(sentence, [...(found.get(sentence) ?? []), slug]);
  return found;
}

function problem(id: string, message: string): Problem {
  return {
    file: `evidence.json`,
    line: null,
    column: null,
    rule: 'ledger-is-whole',
    message,
    remedy: `build again with "npm run brief"; if it stays, "npm run explain -- ${id}" shows where it comes from`,
  };
}
