import type { Attribution } from '../../types.ts';

/**
 * Attributions with others among them, in order of the text, without those that the others make needless; what goes on from one
 * goes on from it still, and what went on from a needless one stands alone.
 */
export function withAdded(
  attributions: readonly Attribution[],
  added: readonly Attribution[],
  isNeedless: (one: Attribution) => boolean = () => false,
): Attribution[] {
  const all = [...attributions.map((one, place) => ({ one, place })), ...added.map((one) => ({ one, place: -1 }))];
  const kept = all.filter(({ one, place }) => place === -1 || !isNeedless(one));
  kept.sort((a, b) => a.one.content.start - b.one.content.start || b.one.content.end - a.one.content.end);
  const places = new Map(kept.map(({ place }, now) => [place, now]));
  return kept.map(({ one }) =>
    one.continues === null ? one : { ...one, continues: places.get(one.continues) ?? null },
  );
}
