import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { listed } from '../../lines/listed.ts';
import { contentStems } from '../../sentences/content-stems.ts';
import { shownWords } from '../../sentences/shown-sentence.ts';
import { accusationsOf } from '../accusations.ts';
import type { Found } from '../denials.ts';
import { type Rarity, rarityOf } from '../rarity.ts';
import { isOfOneVoice } from '../voices.ts';
import { whollyTold } from '../wholly-told.ts';
import { ACCUSING } from './accusing.ts';

/** By the denials that tell what they deny, the sentence of somebody else that claims it in the most words that few others have. */
export function claimsBySentence(found: readonly Found[], index: EvidenceIndex): Map<string, EvidenceSentence> {
  const rarity = rarityOf(index);
  const denying = new Set(found.map(({ denial }) => denial.id));
  const claiming = [...index.sentences.values()].filter(
    (one) =>
      !denying.has(one.id) && !index.headings.has(one.id) && !index.asked.has(one.id) && isToldBySomebody(one, index),
  );
  const byStem = new Map<string, EvidenceSentence[]>();
  for (const one of claiming)
    for (const stem of contentStems(shownWords(one, index))) if (rarity(stem) >= RARE) listed(byStem, stem).push(one);
  const claims = new Map<string, EvidenceSentence>();
  const accusationOf = accusationsOf(claiming, index);
  for (const { denial, kind } of found) {
    if (kind !== 'whole' || holdsBoth(denial, index)) continue;
    const claim = accusationOf(denial) ?? likest(denial, byStem, rarity, index) ?? whollyTold(denial, byStem, index);
    if (claim) claims.set(denial.id, claim);
  }
  return claims;
}

// "The guild says that the sheds leak; the port denies this": who claims it is told with it.
function holdsBoth(denial: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(denial, index);
  // "Rejects the claim that" says of nobody that he claims it.
  return (
    ACCUSING.test(words.replace(/\b(?:the|a|any|all|such|these|those) (?:\p{L}+ )?claims? that\b/giu, '')) ||
    /; /.test(words)
  );
}

function likest(
  denial: EvidenceSentence,
  byStem: ReadonlyMap<string, readonly EvidenceSentence[]>,
  rarity: Rarity,
  index: EvidenceIndex,
): EvidenceSentence | null {
  const shared = new Map<EvidenceSentence, { sum: number; count: number }>();
  for (const stem of contentStems(shownWords(denial, index)))
    for (const one of byStem.get(stem) ?? []) {
      const { sum, count } = shared.get(one) ?? { sum: 0, count: 0 };
      shared.set(one, { sum: sum + rarity(stem), count: count + 1 });
    }
  const [best] = [...shared]
    .filter(([one, { sum, count }]) => count >= FEWEST && sum >= ALIKE && !isOfOneVoice(one, denial, index))
    .sort(([, a], [, b]) => b.sum - a.sum);
  return best?.[0] ?? null;
}

function isToldBySomebody({ id }: EvidenceSentence, { statementsOver, actsIn }: EvidenceIndex): boolean {
  return statementsOver.has(id) || (actsIn.get(id) ?? []).some(({ act }) => act === 'ACCUSE');
}

/** Of words that few sentences share, at least these, and so much together. */
const FEWEST = 3;
const ALIKE = 9;
/** A stem that more than one sentence in twenty has finds too many. */
const RARE = 3;
