import type { Act } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { partyOf } from '../../party-of.ts';

/** True for what all sides say together, and of none of them: "both leaders stressed the need for calm". */
export function isOfAll({ actors, recipients }: Act, index: EvidenceIndex): boolean {
  const acting = new Set(actors.map((one) => partyOf(one, index) ?? one));
  const sides = index.parties.filter((id) => index.entities.get(id)?.standing === 'party');
  const towards = recipients.map((one) => partyOf(one, index) ?? one);
  return sides.length > 1 && sides.every((id) => acting.has(id)) && !towards.some((id) => sides.includes(id));
}
