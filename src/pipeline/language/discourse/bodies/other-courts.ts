import type { Scene } from '../../phrases/scene.ts';

/**
 * True for a court that a document up to a token names only as whose something is, or where a matter goes: "the Summit Court's
 * test", "will appeal to the Summit Court". What "the court" has ruled is ruled by one that did something there.
 */
export function isOtherCourt(scene: Scene, key: string, before: number): boolean {
  return (actsIn(scene).get(key) ?? Number.POSITIVE_INFINITY) >= before;
}

/** True for a court that a document names only as whose officer somebody was: "a former judge of the Summit Court". */
export function isFormersCourt({ tokens, mentions, ranges }: Scene, key: string): boolean {
  return mentions.every(({ entity }, index) => {
    if (entity !== key) return true;
    const { from } = ranges[index]!;
    const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    if (!/^(?:of|at|on)$/.test(tokens[of]?.lower ?? '')) return false;
    return tokens.slice(Math.max(0, of - FAR), of).some(({ lower }) => /^(?:former|ex|retired|late)$/.test(lower));
  });
}

/** In tokens, with an office of several words: "former high-ranking official of". */
const FAR = 5;

// By entity key the token where it first stands as one that does something. A long document is looked through once.
function actsIn(scene: Scene): ReadonlyMap<string, number> {
  const known = actsOf.get(scene);
  if (known) return known;
  const found = new Map<string, number>();
  for (const [index, { entity }] of scene.mentions.entries())
    if (!found.has(entity) && acts(scene, index)) found.set(entity, scene.ranges[index]!.from);
  actsOf.set(scene, found);
  return found;
}

const actsOf = new WeakMap<Scene, ReadonlyMap<string, number>>();

function acts({ tokens, ranges }: Scene, index: number): boolean {
  const { from, to } = ranges[index]!;
  if (/^['’]s?$/.test(tokens[to]?.lower ?? '')) return false;
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return before?.pos !== 'ADP' || before.lower === 'by';
}
