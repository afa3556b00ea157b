import type { Learned, LocalEntity } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { type Holders, noHolders } from './holders.ts';
import { type Bodies, kindsOf } from './kinds.ts';

/** Those whom only the other documents of the briefing name, as this one looks for them where its own decide nothing. */
export function strangersOf(scene: Scene, learned: Learned): Strangers {
  const entities = new Map(learned.strangers.map(({ entity }) => [entity.key, entity]));
  return {
    entities,
    counts: new Map([
      ...learned.counts.map(({ entity, count }) => [entity, count] as const),
      ...learned.strangers.map(({ entity, count }) => [entity.key, count] as const),
    ]),
    bodies: kindsOf({ ...scene, entities, mentions: [], ranges: [] }, learned),
    holders: noHolders(),
  };
}

export interface Strangers {
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** How often the others name each, and the whole briefing each of this document's own bodies. */
  readonly counts: ReadonlyMap<string, number>;
  readonly bodies: Bodies;
  /** By word for a role: those who hold it. */
  readonly holders: Holders;
}
