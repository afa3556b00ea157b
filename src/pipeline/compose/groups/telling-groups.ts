import type { Claim } from '../claim.ts';
import { isSaid } from '../claims.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { isQuestion } from '../sentences/is-question.ts';
import { textOf } from '../sentences/words-at.ts';
import { needsItsSentence, shownPieces } from '../statement/pieces.ts';
import { withoutTold } from './told-already.ts';

/**
 * The groups worth a statement of their own: what is said, and what is told that the page asks for; but no plain saying
 * that an act inside it tells better, or that cannot stand without its sentence, and no words twice.
 */
export function tellingGroups(
  groups: readonly ClaimGroup[],
  isAskedFor: (told: Claim) => boolean,
  index: EvidenceIndex,
): ClaimGroup[] {
  const told = groups.filter(({ lead }) => !isSaid(lead) && isAskedFor(lead));
  const reported = new Set(told.flatMap(({ lead }) => lead.by?.id ?? []));
  const saidWords = new Set(
    groups.flatMap(({ lead }) => (isSaid(lead) && lead.act !== 'STATE' ? [wordsKey(lead, index)] : [])),
  );
  const telling = groups.filter(({ lead }) => {
    if (isOnlyAsked(lead, index)) return false;
    if (!isSaid(lead)) return isAskedFor(lead) && !saidWords.has(wordsKey(lead, index));
    return lead.act !== 'STATE' || !(reported.has(lead.id) || (lead.cued && needsItsSentence(lead, index)));
  });
  return withoutTold(telling, index);
}

function isOnlyAsked(claim: Claim, index: EvidenceIndex): boolean {
  const text = textOf(claim.document, index);
  return shownPieces(claim, index).every(({ start, end }) => isQuestion(text.slice(start, end)));
}

function wordsKey(claim: Claim, index: EvidenceIndex): string {
  const spans = shownPieces(claim, index).map(({ start, end }) => `${start}-${end}`);
  return `${claim.document} ${spans.join()}`;
}
