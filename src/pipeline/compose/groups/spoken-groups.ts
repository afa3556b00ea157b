import type { Claim } from '../claim.ts';
import { takesPosition } from '../claims/position-acts.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { tellingGroups } from './telling-groups.ts';

/** All that is said, and all that is told of a position somebody takes, the best reported first. */
export function spokenGroups(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const isPosition = ({ act, stances, deed, document }: Claim) =>
    stances.length > 0 || takesPosition({ act, document, ...deed }, index);
  return tellingGroups(groups, isPosition, index);
}
