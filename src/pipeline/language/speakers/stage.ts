import { firstEndingAfter } from '../../in-order.ts';
import type { Description, Discourse, Lexed, Names } from '../../types.ts';
import { listLeadsOf } from '../phrases/list-leads.ts';
import { outletsOf } from '../phrases/papers/outlets.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { isEmployment } from '../phrases/weak-rules.ts';
import type { TokenRange } from '../types.ts';
import { partsOf } from './parts.ts';

/** A document with all that is known of who is meant where, as the rules about speakers see it. */
export function stageOf(lexed: Lexed, names: Names, discourse: Discourse): Stage {
  const scene = sceneOf(lexed, names);
  const references = new Map<number, string[]>();
  const ends = new Map<string, number>();
  for (const { start, end, entity } of discourse.mentions) {
    ends.set(`${start} ${entity}`, Math.max(end, ends.get(`${start} ${entity}`) ?? 0));
    const own = references.get(start);
    if (own) own.push(entity);
    else references.set(start, [entity]);
  }
  const parties = new Map<string, string>();
  for (const { entity, party, rule } of discourse.affiliations)
    if (party !== null && !isEmployment(rule) && !parties.has(entity)) parties.set(entity, party);
  const descriptions = new Map(discourse.descriptions.map((one) => [one.start, one]));
  const outlets = outletsOf(scene, discourse.callings);
  const leads = listLeadsOf(lexed);
  return {
    scene,
    issuer: discourse.issuer,
    outlets,
    leads,
    references,
    ends,
    descriptions,
    parties,
    offices: officesOf(scene, discourse),
    parts: partsOf(scene),
  };
}

// By the last word of an office those who are said to hold it: "minister".
function officesOf({ entities }: Scene, { affiliations }: Discourse): Map<string, Set<string>> {
  const offices = new Map<string, Set<string>>();
  for (const { entity, word, former } of affiliations) {
    if (word === null || former || entities.get(entity)?.type !== 'person') continue;
    const last = word.slice(word.lastIndexOf(' ') + 1);
    offices.set(last, (offices.get(last) ?? new Set()).add(entity));
  }
  return offices;
}

/** Index of the first token that ends after the offset. */
export function tokenAt(scene: Scene, offset: number): number {
  return firstEndingAfter(scene.tokens, offset);
}

/** The key of the party an entity speaks for by this document; null where it says nothing of one. */
export function partyOf({ scene, parties, outlets }: Stage, key: string): string | null {
  const entity = scene.entities.get(key);
  if (!entity || entity.type === 'place') return null;
  const stated = parties.get(key);
  if (stated !== undefined || entity.type === 'person') return stated ?? null;
  if (outlets.has(key)) return null;
  return entity.party !== null && scene.entities.has(entity.party) ? entity.party : key;
}

export interface Stage {
  readonly scene: Scene;
  /** Whose own statement the document is. */
  readonly issuer: Discourse['issuer'];
  /** Keys of the bodies that report news. */
  readonly outlets: ReadonlySet<string>;
  /** By sentence: the words that open the list whose item it is. */
  readonly leads: ReadonlyMap<number, TokenRange>;
  /** By offset of a pronoun or nominal: the entities it stands for. */
  readonly references: ReadonlyMap<number, readonly string[]>;
  /** By offset and entity where the words end that stand for it. */
  readonly ends: ReadonlyMap<string, number>;
  /** By offset: the described sources. */
  readonly descriptions: ReadonlyMap<number, Description>;
  /** By key of a person or body: the party the document states. */
  readonly parties: ReadonlyMap<string, string>;
  /** By the last word for an office: the keys of those who hold one. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who leads a meeting or a programme; null where several may. */
  readonly parts: ReturnType<typeof partsOf>;
}
