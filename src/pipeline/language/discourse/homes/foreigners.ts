import { grouped } from '../../../spelling/grouped.ts';
import type { Scene } from '../../phrases/scene.ts';

/** A land's, in another. */
const FOREIGNERS = /^(?:envoy|facilitator|mediator|ambassador|consul)$/;
/** "The brother people of Peru". */
const FRIENDS = /^(?:brother|brotherly|fraternal|friendly)$/;

/** "The mediator of Peru", "the brother people of Peru": true for the land by which somebody from elsewhere is told of. */
export function isOfForeigners({ tokens, ranges }: Scene, index: number): boolean {
  const { from } = ranges[index]!;
  if (tokens[from - 1]?.lower !== 'of') return false;
  const [friend, whose] = [tokens[from - 3]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  return FOREIGNERS.test(whose) || (whose === 'people' && FRIENDS.test(friend));
}

/** The lands of which a text tells by such people alone. */
export function foreignIn(scene: Scene): Set<string> {
  const told = grouped(scene.mentions.map(({ entity }, index) => [entity, index] as const));
  return new Set(
    [...told].flatMap(([entity, all]) => (all.every((index) => isOfForeigners(scene, index)) ? [entity] : [])),
  );
}
