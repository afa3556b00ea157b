import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const COMMISSION = /\bcommission\b/i;
/** Whom a commission has and the union does not; police and rights have commissioners of their own. */
const OFFICER = /\bcommissioner\b/i;
const OF_COMMISSION = /\bcommission(?:['’]s)?\b/i;
const OTHERS = /\b(?:police|high|rights|information|electoral|privacy|data|tax|refugees)\b/i;

/**
 * By entity id the commission of a union of lands for whom its commissioners and spokespeople speak, and the commission
 * itself, where a briefing names it beside the union: what they say is not what its member lands say. Nobody where no such
 * voice is told of.
 */
export function commissionVoicesIn(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  return entities.flatMap(({ id: commission, type, name }) => {
    const union = roots.get(commission);
    if (type !== 'organisation' || union === undefined || union === commission || !COMMISSION.test(name)) return [];
    const voices = voicesOf(analyses, idOf, commission).filter((id) => (roots.get(id) ?? union) === union);
    return voices.length === 0 ? [] : [commission, ...voices].map((id) => [id, commission] as const);
  });
}

function voicesOf(analyses: readonly Analysis[], idOf: EntityIdOf, commission: string): string[] {
  const found = analyses.flatMap(({ document, affiliations }) =>
    affiliations.flatMap(({ entity, party, role, former }) => {
      if (former) return [];
      const direct = party !== null && idOf(document.id, party) === commission;
      const named = role !== null && (OFFICER.test(role) || OF_COMMISSION.test(role)) && !OTHERS.test(role);
      return direct || named ? [idOf(document.id, entity)] : [];
    }),
  );
  return [...new Set(found)];
}
