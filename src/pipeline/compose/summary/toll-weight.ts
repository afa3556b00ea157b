import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { tollsOf } from '../figures/tolls.ts';
import { readableOf } from './readable.ts';

/**
 * What a count of the dead, the missing, … adds to a report: the last that a summary may show is where things stand; one that a
 * later report has left behind is not.
 */
export function tollWeight({ id }: EvidenceSentence, index: EvidenceIndex): number {
  const known = found.get(index) ?? weightsIn(index);
  found.set(index, known);
  return known.get(id) ?? 0;
}

function weightsIn(index: EvidenceIndex): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const tolls = tollsOf(index).filter(({ latest }) => latest !== null);
  const readable = tolls.length === 0 ? new Set() : new Set(readableOf(index).map(({ id }) => id));
  for (const { counts } of tolls) {
    const [now, ...older] = counts.filter(({ sentence }) => readable.has(sentence)).reverse();
    for (const { sentence } of older) if (!weights.has(sentence)) weights.set(sentence, -STALE);
    if (now) weights.set(now.sentence, NOW);
  }
  return weights;
}

const found = new WeakMap<EvidenceIndex, ReadonlyMap<string, number>>();
/** As much as a head of its document counts for. */
const STALE = 8;
/** As much as two more documents that report it. */
const NOW = 6;
