import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Met } from './met.ts';
import type { Sets } from './sets.ts';

const REBELS = new Set(bodies.rebels);

/** "Norvarian rebels", "Rebels in Norvaria" with the one body of the briefing that a document calls a rebel one: "the rebel Upland Front". */
export function rebelPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const called = met.flatMap(({ type, callings }, index) =>
    type === 'organisation' && callings.some((noun) => REBELS.has(noun)) ? [index] : [],
  );
  const [body, other] = new Set(called.map((index) => sets.root(index)));
  if (body === undefined || other !== undefined) return [];
  return met.flatMap(({ type, name }, index): [number, number][] =>
    type === 'group' && areRebels(name.toLowerCase()) ? [[body, index]] : [],
  );
}

function areRebels(name: string): boolean {
  return REBELS.has(name.slice(name.lastIndexOf(' ') + 1)) || REBELS.has(name.slice(0, name.indexOf(' in ')));
}
