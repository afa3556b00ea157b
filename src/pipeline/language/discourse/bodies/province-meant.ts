import gazetteer from '../../../data/gazetteer.json' with { type: 'json' };
import type { Core } from '../../phrases/phrase-core.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Memory } from '../memory.ts';

/** By what it is called, the lands whose parts are called so. */
const LANDS: Readonly<Record<string, readonly (keyof typeof gazetteer.provinces)[]>> = {
  state: ['US', 'AU', 'DE', 'AT', 'IN', 'BR', 'MX'],
  province: ['CA', 'PK', 'ZA'],
};
const NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LANDS).map(([noun, codes]) => [noun, new Set(codes.flatMap((code) => gazetteer.provinces[code]))]),
);
/** In sentences, back to where it is named. */
const NEAR = 8;

/**
 * "Oregon sued. The state would appeal": the part of a land that is called so and told of near; of several the one that the words
 * just before are about. Null where none is near, or that leaves it open.
 */
export function provinceMeant({ scene, lastSeen }: Memory, { from, head }: Pick<Core, 'from' | 'head'>): string | null {
  const { lower, sentence } = scene.tokens[head]!;
  const names = NAMES.get(lower);
  if (!names || head !== from + 1 || scene.tokens[from]!.lower !== 'the') return null;
  const near = provincesIn(scene).flatMap((key) => {
    const seen = lastSeen.get(key);
    const isNear = seen && sentence - seen.sentence <= NEAR && names.has(scene.entities.get(key)!.name);
    return isNear ? [{ key, ...seen }] : [];
  });
  if (near.length < 2) return near[0]?.key ?? null;
  const [last] = near.sort((a, b) => b.token - a.token);
  return last!.subject && sentence - last!.sentence < 2 ? last!.key : null;
}

// A long document is looked through once.
function provincesIn(scene: Scene): readonly string[] {
  const known = KNOWN.get(scene);
  if (known) return known;
  const all = [...NAMES.values()];
  const found = [...scene.entities.values()].flatMap(({ key, type, name }) =>
    type === 'place' && all.some((names) => names.has(name)) ? [key] : [],
  );
  KNOWN.set(scene, found);
  return found;
}

const KNOWN = new WeakMap<Scene, readonly string[]>();
