import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const JUDGE = /^(?:judge|justice|magistrate)$/;
/** "Chamber of Constitutional Justice", where others are of commerce. */
const CHAMBER = /\bchamber of (?:\p{L}+ )?justice\b|\bconstitutional chamber\b/iu;
const COURTS = new Set(bodies.kinds.court.names);

/**
 * By person the court that a judge sits in, where the briefing names one alone: "Judge X ordered" and "the decision of the
 * Labour Court". Not for whoever was a judge once, or is something else here: the mediator, a retired judge.
 */
export function judgesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const [court, other] = entities.filter(isCourt);
  const found = new Map<string, string>();
  if (court === undefined || other !== undefined) return found;
  const others = new Set<string>();
  for (const { document, affiliations } of analyses)
    for (const { entity, word, former } of affiliations) {
      const id = idOf(document.id, entity);
      if (word !== null && (former || !JUDGE.test(word))) others.add(id);
      else if (word !== null) found.set(id, court.id);
    }
  for (const id of others) found.delete(id);
  return found;
}

function isCourt({ type, name }: Entity): boolean {
  return (
    type === 'organisation' &&
    (CHAMBER.test(name) ||
      name
        .toLowerCase()
        .split(' ')
        .some((word) => COURTS.has(word)))
  );
}
