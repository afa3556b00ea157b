import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evidenceOf } from '#src/pipeline/evidence.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import type { Span, Statement } from '#src/schema/evidence.ts';
import { type MarkedAttribution, type MarkedDocument, readMarked } from '../train/corpus.ts';

const CORPUS = fileURLToPath(new URL('../train/corpus/', import.meta.url));

/**
 * The table for the repository's corpus: reported speech found and right by word overlap of the content (0.5), and the
 * published speaker. The model learnt from these same texts, so this shows that nothing broke, not how good it is.
 */
export async function scoreCorpus(): Promise<string> {
  const total = { marked: 0, predicted: 0, found: 0, shown: 0, shownRight: 0 };
  for (const file of globSync('*/*.txt', { cwd: CORPUS }).sort()) {
    const { document } = readMarked(file, readFileSync(CORPUS + file, 'utf8'));
    const score = scored(document, await statementsIn(document.text));
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += score[key];
  }
  const { marked, predicted, found, shown, shownRight } = total;
  return [
    `Reported speech in the repository's corpus (${marked} marked, ${predicted} predicted)`,
    `  precision ${percent(found / predicted)}  recall ${percent(found / marked)}  F1 ${percent((2 * found) / (predicted + marked))}`,
    `  published speaker right ${percent(shownRight / shown)} (${shownRight} of ${shown})`,
  ].join('\n');
}

async function statementsIn(text: string): Promise<readonly Statement[]> {
  const { documents } = await readDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }], {}, 'eval');
  return evidenceOf('eval', documents, {}, []).statements;
}

// Each marked content is met by the one free prediction that overlaps it most.
function scored({ text, attributions }: MarkedDocument, statements: readonly Statement[]): Score {
  const free = new Set(statements);
  const score = { marked: attributions.length, predicted: statements.length, found: 0, shown: 0, shownRight: 0 };
  for (const attribution of attributions) {
    const best = [...free]
      .map((statement) => ({ statement, share: overlap(text, attribution, statement) }))
      .sort((a, b) => b.share - a.share)[0];
    if (!best || best.share < 0.5) continue;
    free.delete(best.statement);
    score.found += 1;
    const { speaker } = best.statement;
    if (!speaker || attribution.speaker.length === 0) continue;
    score.shown += 1;
    if (attribution.speaker.some((piece) => piece.start < speaker.end && speaker.start < piece.end))
      score.shownRight += 1;
  }
  return score;
}

function overlap(text: string, { content }: MarkedAttribution, statement: Statement): number {
  const marked = words(text, content);
  const predicted = words(text, [statement.content]);
  const common = [...marked].filter((start) => predicted.has(start)).length;
  return common / (marked.size + predicted.size - common);
}

function words(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => start + word.index),
    ),
  );
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'none';
}

interface Score {
  readonly marked: number;
  readonly predicted: number;
  readonly found: number;
  readonly shown: number;
  readonly shownRight: number;
}
