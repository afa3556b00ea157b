import type { Memory } from '../../memory.ts';

/**
 * The station whose transcript a document is, by what its head names before a token: the one outlet, or the first of a line of
 * several ("Radio Tarn, Midday Journal"). Null where none or two may be.
 */
export function stationOf(memory: Memory, before: number): string | null {
  const { scene, bodies } = memory;
  const named = scene.mentions.flatMap(({ entity, start }, index) =>
    scene.ranges[index]!.from < before && bodies.kinds.get(entity)?.has('outlet') ? [{ entity, start }] : [],
  );
  const [first] = named;
  const outlets = new Set(named.map(({ entity }) => entity));
  if (!first) return null;
  const line = scene.text.slice(0, named.at(-1)!.start);
  return outlets.size === 1 || (first.start < 5 && !line.includes('\n')) ? first.entity : null;
}
