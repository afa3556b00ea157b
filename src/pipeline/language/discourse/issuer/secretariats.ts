import type { Affiliation } from '../../../types.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Scene } from '../../phrases/scene.ts';

/** In tokens, from "of" to the name of whose it is. */
const REACH = 8;

/** "The Reef Secretariat of the six-nation bloc ORCA" is ORCA's: by name whose secretariat each such body of the text is. */
export function secretariatsIn(scene: Scene): Affiliation[] {
  const { tokens, mentions, ranges, entities } = scene;
  const named = new Set([...entities.values()].flatMap(({ key, name }) => (/ Secretariat$/.test(name) ? [key] : [])));
  if (named.size === 0) return [];
  return mentions.flatMap(({ entity }, index) => {
    const { to } = ranges[index]!;
    if (!named.delete(entity)) return [];
    const owner = tokens[to]?.lower === 'of' ? ownerAt(scene, to + 1) : null;
    if (owner === null || owner === entity) return named.add(entity) && [];
    const { start } = tokens[ranges[index]!.from]!;
    return [
      {
        entity,
        role: null,
        party: owner,
        word: null,
        words: [],
        former: false,
        rule: 'secretariat-of',
        start,
        end: tokens[to - 1]!.end,
      },
    ];
  });
}

// The body that a noun phrase ends in: "the eight-nation regional bloc SACOT".
function ownerAt(scene: Scene, at: number): string | null {
  const phrase = nounPhraseAt(scene, at, Math.min(scene.tokens.length, at + REACH));
  const index = phrase === null ? -1 : scene.mentionAt[phrase.head]!;
  const entity = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  return entity?.type === 'organisation' ? entity.key : null;
}
