import people from '../../data/people-words.json' with { type: 'json' };
import type { Referent } from './referent.ts';
import type { Stage } from './stage.ts';

/** "Peru and Chile's leaders", "Peruvian and Chilean leaders": those of both lands; null where they are others. */
export function landsOfLeaders(stage: Stage, [first, second, third]: readonly Referent[]): string[] | null {
  const { entities, tokens } = stage.scene;
  const [land, other] = [first?.keys[0], second?.party];
  if (!land || !other || third || first!.keys.length > 1 || second!.keys.length > 0) return null;
  const areLands = land !== other && [land, other].every((key) => entities.get(key)?.type === 'country');
  const { owner, head } = second!.phrase ?? { owner: null, head: 0 };
  const isOfBoth = owner !== null || (isOfPeople(stage, first!) && FOR_LANDS.has(tokens[head]!.lower));
  return areLands && isOfBoth ? [land, other] : null;
}

/** True for a land by the name of its people alone: "Peruvian | and Chilean drivers". */
export function isOfPeople({ scene: { entities, tokens } }: Stage, { keys: [key], phrase }: Referent): boolean {
  if (!phrase || phrase.head !== phrase.end - 1) return false;
  const { type, name } = entities.get(key ?? '') ?? {};
  return (
    type === 'country' && DEMONYM.test(tokens[phrase.head]!.lower) && name!.toLowerCase() !== tokens[phrase.head]!.lower
  );
}

const DEMONYM = /(?:an|ese|ish|i|ch|sh|ss|ais|ic)$/;
const FOR_LANDS: ReadonlySet<string> = new Set(people.forLands);
