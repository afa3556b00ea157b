import bodies from '../../data/bodies.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';
import { partisansOf } from '../../spelling/partisans.ts';
import type { Met } from './met.ts';

/**
 * Parties that one document names by its people and another by what one of them is: "the Liberals" and "Liberal senator X"; and
 * who fights, named by its fighters: "the Karunis" and "the Karuni rebels".
 */
export function partisanPairs(met: readonly Met[]): [number, number][] {
  const byKey = new Map(
    met.flatMap((one, index) => (one.type === 'organisation' && one.known === null ? [[keyOf(one.name), index]] : [])),
  );
  return met.flatMap(({ type, known, name, callings }, index): [number, number][] => {
    const several = type === 'organisation' && known === null ? partisansOf(keyOf(name)) : null;
    const party = byKey.get(several ?? (isOfFighters(callings) ? `${keyOf(name)}s` : ''));
    return party === undefined ? [] : [[party, index]];
  });
}

// "The Karuni rebels" are "the Karunis".
const isOfFighters = (callings: readonly string[]) => callings.some((noun) => FIGHTERS.has(noun));
const FIGHTERS: ReadonlySet<string> = new Set([...bodies.rebels, 'fighter', 'militia', 'movement']);
