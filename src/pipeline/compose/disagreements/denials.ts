import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportsOf } from '../reports.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { type Denial, denialIn } from './denial-in.ts';
import { claimBefore } from './denials/told-before.ts';
import { claimsBySentence } from './denials/told-elsewhere.ts';
import { voicesOf } from './voices.ts';

/**
 * What is claimed and denied, each with the sentences that tell it, the claim first: "The guild says that the gates were shut"
 * before "The port denied this". A denial that tells by itself what it denies stands alone, unless somebody else's sentence
 * says the same in so many rare words. What both parties deny to each other comes first.
 */
export function denials(index: EvidenceIndex): readonly Denied[] {
  const found = [...index.sentencesOf.values()].flatMap((sentences) => deniedIn(sentences, index));
  if (found.length === 0) return [];
  const claims = claimsBySentence(found, index);
  return found
    .map(({ denial, claim: told }): Denied => {
      const claim = told ?? claims.get(denial.id) ?? null;
      return { claim, denial, weight: weightOf(denial, claim, index) };
    })
    .sort((a, b) => b.weight - a.weight);
}

// Each denial of a document; the claim where the sentence before tells it.
function deniedIn(sentences: readonly EvidenceSentence[], index: EvidenceIndex): Found[] {
  return sentences.flatMap((denial, place): Found[] => {
    if (index.headings.has(denial.id) || index.asked.has(denial.id)) return [];
    const kind = denialIn(shownWords(denial, index));
    const claim = claimBefore(sentences, place, kind, index);
    if (kind === null) return claim === null ? [] : [{ denial, kind: 'answer', claim }];
    return kind !== 'whole' && claim === null ? [] : [{ denial, kind, claim }];
  });
}

// Parties on both sides before one, and what several documents report.
function weightOf(denial: EvidenceSentence, claim: EvidenceSentence | null, index: EvidenceIndex): number {
  const isOfParty = (one: EvidenceSentence | null) =>
    one !== null && voicesOf(one, index).some((id) => index.parties.includes(id));
  return Number(isOfParty(denial)) + Number(isOfParty(claim)) + reportsOf(denial.id, index).length - 1;
}

export interface Found {
  readonly denial: EvidenceSentence;
  readonly kind: Denial;
  readonly claim: EvidenceSentence | null;
}

export interface Denied {
  /** What tells it, where another sentence does. */
  readonly claim: EvidenceSentence | null;
  readonly denial: EvidenceSentence;
  readonly weight: number;
}
