import type { Description } from '../../types.ts';
import type { Bodies } from '../phrases/kinds.ts';
import type { Gender } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { homeOf } from './home.ts';

/** An empty memory for a reading from the first sentence to the last. */
export function memoryOf(scene: Scene, bodies: Bodies): Memory {
  return {
    scene,
    bodies,
    home: homeOf(scene),
    foremost: foremostOf(scene),
    sightings: [],
    roles: new Map(),
    holders: new Map(),
    genders: new Map(),
    parties: new Map(),
    lastSeen: new Map(),
    lastDescribed: new Map(),
  };
}

function foremostOf(scene: Scene): Counted[] {
  const counts = new Map<string, { entity: string; count: number; place: number }>();
  for (const [place, { entity }] of scene.mentions.entries()) {
    const own = counts.get(entity);
    if (own) own.count += 1;
    else counts.set(entity, { entity, count: 1, place });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.place - b.place).slice(0, 20);
}

/** Remembers that something was referred to. */
export function see(memory: Memory, sighting: Sighting): void {
  memory.sightings.push(sighting);
  if (sighting.entity !== null) memory.lastSeen.set(sighting.entity, sighting);
}

/** The sightings of the sentence and the `back` sentences before it, latest first; at most sixty. */
export function recent(memory: Memory, sentence: number, back: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = memory.sightings.length - 1; i >= 0 && found.length < 60; i -= 1) {
    const sighting = memory.sightings[i]!;
    if (sighting.sentence < sentence - back) break;
    found.push(sighting);
  }
  return found;
}

/** The entity that an entity speaks for: a person's party where stated, an organ's country, a body itself. */
export function partyOf(memory: Memory, key: string): string | null {
  const entity = memory.scene.entities.get(key);
  if (!entity) return null;
  if (entity.type === 'person') return memory.parties.get(key) ?? null;
  if (entity.type === 'place') return null;
  return entity.party !== null && memory.scene.entities.has(entity.party) ? entity.party : key;
}

/** Something referred to: an entity, or a source that is described and not named. */
export interface Sighting {
  readonly entity: string | null;
  readonly description: Description | null;
  readonly human: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly token: number;
  readonly sentence: number;
  readonly subject: boolean;
}

/** What a person was introduced as. */
export interface Role {
  readonly word: string;
  /** All words of the phrase, lower case. */
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
}

/** How often an entity is named, and the place of its first mention. */
export interface Counted {
  readonly entity: string;
  readonly count: number;
  readonly place: number;
}

export interface Memory {
  readonly scene: Scene;
  readonly bodies: Bodies;
  /** Key of the country whose affairs the document treats, where one stands out. */
  readonly home: string | null;
  /** The most named entities of the whole document, most named first. */
  readonly foremost: readonly Counted[];
  readonly sightings: Sighting[];
  readonly roles: Map<string, Role[]>;
  /** By word for a role: the persons introduced by it, in order. */
  readonly holders: Map<string, string[]>;
  readonly genders: Map<string, Gender>;
  readonly parties: Map<string, string>;
  readonly lastSeen: Map<string, Sighting>;
  /** By head noun ("source"): the latest sighting so described. */
  readonly lastDescribed: Map<string, Sighting>;
}
