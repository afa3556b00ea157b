import type { Scene } from '../phrases/scene.ts';

const PAPER = /^(?:release|statement|communiqué|communique|bulletin|notice)$/;
/** Sentences at the head of a document among which its heading is looked for. */
const HEAD = 3;

/**
 * The body whose own statement the document is, by its heading: "Press release of the Green List", "Statement by the
 * Ministry of Health on …", "Norwind statement on …"; null where no heading says so, or it is a joint one.
 */
export function issuerOf(scene: Scene): string | null {
  for (const { from, to, kind } of scene.sentences.slice(0, HEAD)) {
    if (kind !== 'heading') continue;
    for (let at = from; at < to; at += 1) {
      if (!PAPER.test(scene.tokens[at]!.lower) || scene.tokens[at - 1]?.lower === 'joint') continue;
      return bodyAt(scene, behind(scene, at, to)) ?? (at > from ? bodyAt(scene, at - 1) : null);
    }
  }
  return null;
}

// "Statement by the | ministry".
function behind({ tokens }: Scene, at: number, to: number): number {
  if (at + 2 >= to || !/^(?:of|by|from)$/.test(tokens[at + 1]!.lower)) return -1;
  return tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2;
}

function bodyAt({ mentionAt, mentions, entities }: Scene, at: number): string | null {
  const index = at < 0 ? -1 : (mentionAt[at] ?? -1);
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  return entity && entity.type !== 'person' && entity.type !== 'place' ? entity.key : null;
}
