import type { Scene } from '../../phrases/scene.ts';
import { OPENING } from './opening.ts';

/** In tokens, from what is held to the land in which it is. */
const REACH = 9;
const HELD = /^(?:talks|negotiations|summit|meeting|rounds?|conference)$/;

/**
 * The lands in which others meet, as the opening tells: "Peru and Chile ended talks in Oman", "talks opened in the Omani capital".
 * Only where two other lands are told of, or one that has rebels, and where the opening tells nothing that the land does itself.
 */
export function hostingIn(scene: Scene, counts: ReadonlyMap<string, number>, atWar: boolean): Set<string> {
  const hosts = new Set<string>();
  const others = new Set<string>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (scene.tokens[scene.ranges[index]!.from]!.sentence >= OPENING) break;
    if (!counts.has(entity) || isInDateline(scene, index)) continue;
    (isWhereTheyMeet(scene, index) ? hosts : others).add(entity);
  }
  return new Set(others.size < (atWar ? 1 : 2) ? [] : [...hosts].filter((land) => !others.has(land)));
}

// "Talks in | Oman", "talks opened in the | Omani | capital".
function isWhereTheyMeet({ tokens, ranges, sentences }: Scene, index: number): boolean {
  const { from, to } = ranges[index]!;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  const isCapital = tokens[to]?.lower === 'capital' && tokens[from - 1]?.lower === 'the';
  const at = isCapital ? from - 2 : from - 1;
  if (at < first || tokens[at]!.lower !== 'in') return false;
  return tokens.slice(Math.max(first, at - REACH), at).some(({ lower }) => HELD.test(lower));
}

// "MUSCAT, | Oman, May 3".
function isInDateline({ tokens, ranges, sentences }: Scene, index: number): boolean {
  const { from } = ranges[index]!;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  return (
    from - first >= 2 &&
    from - first <= 4 &&
    tokens[from - 1]!.lower === ',' &&
    /^\p{Lu}{3}/u.test(tokens[from - 2]!.text)
  );
}
