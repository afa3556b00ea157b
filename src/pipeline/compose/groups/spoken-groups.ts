import { POSITION_ACTS } from '../claims/position-acts.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { tellingGroups } from './telling-groups.ts';

/** All that is said, and all that is told of a position somebody takes, the best reported first. */
export function spokenGroups(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  return tellingGroups(groups, ({ act, stances }) => stances.length > 0 || POSITION_ACTS.has(act), index);
}
