import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import type { Met } from './met.ts';

const PLACED = /^(.+?) (?:in|at|from) (.+)$/;

/**
 * People told of with and without the place or the firm they are of: "nurses in Velm" and "nurses", where they are told of
 * with no other, and no other place is named as often. Pairs are one even where one document has both.
 */
export function placedPairs(met: readonly Met[]): [number, number][] {
  const groups = met.flatMap((one, index) => (one.type === 'group' && one.known === null ? [{ index, one }] : []));
  const bare = grouped(groups.map(({ one, index }) => [keyOf(one.name), index] as const));
  const placed = grouped(
    groups.flatMap(({ one, index }) => {
      const [, people, place] = PLACED.exec(one.name) ?? [];
      return people && bare.has(keyOf(people)) ? [[keyOf(people), { place: keyOf(place!), index }] as const] : [];
    }),
  );
  const foremost = foremostPlaces(met);
  const firms = new Set(met.flatMap(({ type, name }) => (type === 'organisation' ? [keyOf(name)] : [])));
  return [...placed].flatMap(([people, told]): [number, number][] => {
    const [first, ...others] = told;
    const isOne = others.every(({ place }) => place === first!.place);
    if (!isOne || !(foremost.has(first!.place) || firms.has(first!.place))) return [];
    return [...bare.get(people)!, ...others.map(({ index }) => index)].map((index) => [first!.index, index]);
  });
}

// Places and lands that no other is named more often than.
function foremostPlaces(met: readonly Met[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { type, name, count } of met)
    if (type === 'country' || type === 'place') counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + count);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].flatMap(([place, count]) => (count > 0 && count === most ? [place] : [])));
}
