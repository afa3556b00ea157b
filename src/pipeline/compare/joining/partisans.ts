import { keyOf } from '../../spelling/key.ts';
import { partisansOf } from '../../spelling/partisans.ts';
import type { Met } from './met.ts';

/** Parties that one document names by its people and another by what one of them is: "the Liberals" and "Liberal senator X". */
export function partisanPairs(met: readonly Met[]): [number, number][] {
  const byKey = new Map(
    met.flatMap((one, index) => (one.type === 'organisation' && one.known === null ? [[keyOf(one.name), index]] : [])),
  );
  return met.flatMap(({ type, known, name }, index): [number, number][] => {
    const several = type === 'organisation' && known === null ? partisansOf(keyOf(name)) : null;
    const party = several === null ? undefined : byKey.get(several);
    return party === undefined ? [] : [[party, index]];
  });
}
