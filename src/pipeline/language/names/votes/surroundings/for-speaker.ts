import { SAYING } from '../../lists.ts';
import type { Beside } from './beside.ts';

/** How much the words beside a name make it somebody who says something: "Ruiz said", "said Ruiz". */
export function votesForSpeaker({ speaks, lead, after }: Beside): number {
  let votes = 0;
  if (speaks && after && SAYING.has(after.key) && /^,?\s$/.test(after.gap)) votes += 1.5;
  if (lead && SAYING.has(lead.key) && lead.key !== 'told' && lead.key !== 'asked') votes += 1;
  return votes;
}
