import { type Claim, isSaid } from './claims.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { needsItsSentence } from './pieces.ts';

/**
 * The groups worth a statement of their own: what is said, and what is told that the page asks for; but no plain saying
 * that an act inside it tells better, or that cannot stand without its sentence.
 */
export function tellingGroups(
  groups: readonly ClaimGroup[],
  isAskedFor: (told: Claim) => boolean,
  index: EvidenceIndex,
): ClaimGroup[] {
  const told = groups.filter(({ lead }) => !isSaid(lead) && isAskedFor(lead));
  const reported = new Set(told.flatMap(({ lead }) => lead.by?.id ?? []));
  return groups.filter(({ lead }) => {
    if (!isSaid(lead)) return isAskedFor(lead);
    return lead.act !== 'STATE' || !(reported.has(lead.id) || (lead.cued && needsItsSentence(lead, index)));
  });
}
