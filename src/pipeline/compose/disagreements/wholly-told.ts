import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { deedStems } from './deed-stems.ts';
import { deniedStems } from './denied-stems.ts';
import { isOfOneVoice } from './voices.ts';

/**
 * What tells nearly all that is denied: "rejected the claim that the fee was raised without notice", and elsewhere "because
 * the port had raised its fee by a tenth without notice". Only those are read that share a rare stem with the denial.
 */
export function whollyTold(
  denial: EvidenceSentence,
  byStem: ReadonlyMap<string, readonly EvidenceSentence[]>,
  index: EvidenceIndex,
): EvidenceSentence | null {
  const own = deniedStems(shownWords(denial, index));
  if (own.length < FEWEST) return null;
  const candidates = new Set(own.flatMap((stem) => byStem.get(stem) ?? []));
  const sharedOf = (one: EvidenceSentence) => {
    const told = deedStems(shownWords(one, index));
    return own.filter((stem) => told.has(stem)).length;
  };
  return (
    [...candidates].find(
      (one) => sharedOf(one) >= Math.max(FEWEST, own.length * NEARLY_ALL) && !isOfOneVoice(one, denial, index),
    ) ?? null
  );
}

/** Stems, and of those of what is denied. */
const FEWEST = 3;
const NEARLY_ALL = 0.75;
