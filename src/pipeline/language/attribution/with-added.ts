import type { Attribution } from '../../types.ts';

/** Attributions with others among them, in order of the text; what goes on from one goes on from it still. */
export function withAdded(attributions: readonly Attribution[], added: readonly Attribution[]): Attribution[] {
  const all = [...attributions.map((one, place) => ({ one, place })), ...added.map((one) => ({ one, place: -1 }))];
  all.sort((a, b) => a.one.content.start - b.one.content.start || b.one.content.end - a.one.content.end);
  const places = new Map(all.map(({ place }, now) => [place, now]));
  return all.map(({ one }) => (one.continues === null ? one : { ...one, continues: places.get(one.continues)! }));
}
