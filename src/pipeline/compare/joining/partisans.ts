import bodies from '../../data/bodies.json' with { type: 'json' };
import { grouped } from '../../spelling/grouped.ts';
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

/**
 * Parties that one document names in full and another by their people, or by what one of them is: "the Conservative Party" and
 * "the Conservatives", "the Labour Party" and "Labour"; where one alone is called so.
 */
export function partyPairs(met: readonly Met[]): [number, number][] {
  const isBody = ({ type, known }: Met) => type === 'organisation' && known === null;
  const full = grouped(
    met.flatMap((one, index) =>
      isBody(one) ? callingsOf(keyOf(one.name)).map((called) => [called, index] as const) : [],
    ),
  );
  return met.flatMap((one, index): [number, number][] => {
    const parties = isBody(one) ? (full.get(keyOf(one.name)) ?? []) : [];
    const names = new Set(parties.map((party) => keyOf(met[party]!.name)));
    return names.size === 1 ? [[parties[0]!, index]] : [];
  });
}

function callingsOf(name: string): string[] {
  const end = name.lastIndexOf(' ');
  const own = name.slice(0, Math.max(0, end));
  const several = PARTY.test(name.slice(end + 1)) ? partisansOf(own) : null;
  // "Democratic" alone is no name, nor is "Liberal" of the Liberal Union.
  const one = name.endsWith(' party') && !own.endsWith('cratic') ? [own] : [];
  return several === null ? [] : [several, ...one];
}

const PARTY = /^(?:party|list|alliance|union|movement|bloc)$/;

// "The Karuni rebels" are "the Karunis".
const isOfFighters = (callings: readonly string[]) => callings.some((noun) => FIGHTERS.has(noun));
const FIGHTERS: ReadonlySet<string> = new Set([...bodies.rebels, 'fighter', 'militia', 'movement']);
