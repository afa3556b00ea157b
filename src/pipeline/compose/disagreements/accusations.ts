import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { listed } from '../lines/listed.ts';
import { partiesOf } from '../party-of.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { deedStems } from './deed-stems.ts';
import { denyingIn, isOfOneVoice } from './voices.ts';

/**
 * Of a denial the sentence, among those that claim something, that accuses who denies it in most of the same words; null where
 * none has at least three. Each accusation is read once, and a denial looks only at those that share a word with it.
 */
export function accusationsOf(
  claiming: readonly EvidenceSentence[],
  index: EvidenceIndex,
): (denial: EvidenceSentence) => EvidenceSentence | null {
  const byPartyAndStem = new Map<string, EvidenceSentence[]>();
  for (const one of claiming) {
    const accused = (index.actsIn.get(one.id) ?? []).flatMap(({ act, recipients }) =>
      act === 'ACCUSE' ? recipients : [],
    );
    if (accused.length === 0) continue;
    const stems = deedStems(shownWords(one, index));
    for (const party of partiesOf(accused, index))
      for (const stem of stems) listed(byPartyAndStem, `${party} ${stem}`).push(one);
  }
  return (denial) => {
    const shared = new Map<EvidenceSentence, number>();
    const stems = deedStems(shownWords(denial, index));
    for (const party of denyingIn(denial, index))
      for (const stem of stems)
        for (const one of byPartyAndStem.get(`${party} ${stem}`) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    const [best] = [...shared]
      .filter(([one, count]) => count >= FEWEST && !isOfOneVoice(one, denial, index))
      .sort(([, a], [, b]) => b - a);
    return best?.[0] ?? null;
  };
}

/** Of the words that tell the deed. */
const FEWEST = 3;
