import { slugOf } from '../../spelling/slug.ts';
import type { Met } from './met.ts';

/** The id of each group: the slug of its name, numbered where two names have one slug. Groups come sorted. */
export function idsOf(groups: readonly (readonly Met[])[]): string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const base = group[0]!.known ?? slugOf(group[0]!.canonical);
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}
