import roles from '../../../../data/roles.json' with { type: 'json' };
import type { Description } from '../../../../types.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';

/** Who speaks of a land from elsewhere, or for nobody. */
const ELSEWHERE: ReadonlySet<string> = new Set(roles.elsewhere);

/**
 * "An adviser to the French president said so. X, the foreign minister, …": the one land of whose officers the sentence before
 * tells, where it tells of no other and the text is at home nowhere else.
 */
export function officerBefore(memory: Memory, sentence: number): string | null {
  if (sentence === 0) return null;
  const { scene, bodies } = memory;
  const near = recent(memory, sentence - 1, 0).filter((one) => one.sentence === sentence - 1);
  const [only, other] = new Set(
    near.flatMap(({ entity, description }) => {
      const party = entity === null ? description?.party : partyOf(memory, entity);
      return party && isState(scene, bodies, party) ? [party] : [];
    }),
  );
  const told = near.some(({ description }) => description?.party === only && isOwn(memory, description));
  const home = memory.ownLand ?? memory.home.main;
  return only !== undefined && other === undefined && told && (home === null || home === only) ? only : null;
}

function isOwn({ scene: { text } }: Memory, description: Description | null | undefined): boolean {
  if (!description) return false;
  const words = text
    .slice(description.start, description.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return !words.some((word) => ELSEWHERE.has(word));
}
