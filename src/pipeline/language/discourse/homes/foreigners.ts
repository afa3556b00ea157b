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

/**
 * The lands whose embassy or consulate a text tells of, with no other land as the place: "growers marched to the embassy of Peru".
 * So they are told of where they are from elsewhere.
 */
export function postedIn(scene: Scene): Set<string> {
  return new Set(scene.mentions.flatMap(({ entity }, index) => (hasPost(scene, index) ? [entity] : [])));
}

function hasPost(scene: Scene, index: number): boolean {
  const { tokens, ranges, mentionAt, mentions, entities } = scene;
  const { from, to } = ranges[index]!;
  const isBehind = tokens[from - 1]?.lower === 'of' && isPost(tokens[from - 2]?.lower ?? '');
  const own = tokens[to]?.lower === "'s" ? to + 1 : to;
  if (!isBehind && !isPost(tokens[own]?.lower ?? '')) return false;
  const at = isBehind ? to : own + 1;
  const where = /^in$/.test(tokens[at]?.lower ?? '') ? (mentionAt[at + 1] ?? -1) : -1;
  return where === -1 || entities.get(mentions[where]!.entity)!.type !== 'country';
}

/** True for what a land has in others. */
export function isPost(noun: string): boolean {
  return /^(?:embassy|consulate)$/.test(noun);
}

/** The lands of which a text tells by such people alone. */
export function foreignIn(scene: Scene): Set<string> {
  const told = grouped(scene.mentions.map(({ entity }, index) => [entity, index] as const));
  return new Set(
    [...told].flatMap(([entity, all]) => (all.every((index) => isOfForeigners(scene, index)) ? [entity] : [])),
  );
}
