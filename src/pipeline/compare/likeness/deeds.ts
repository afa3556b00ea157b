import type { Analysis, LocalAct } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import type { PartyOf } from './features.ts';

/** For each sentence of a document what is done in it, and which parties do it. */
export function deedsOf(analysis: Analysis, idOf: EntityIdOf, partyOf: PartyOf): Deeds[] {
  const deeds = analysis.sentences.map((): Deeds => ({ acts: new Set(), actors: new Set() }));
  for (const { act, actors, sentence } of analysis.acts) {
    if (act === 'STATE') continue;
    for (const key of actors) {
      const id = idOf(analysis.document.id, key);
      deeds[sentence]!.acts.add(act);
      deeds[sentence]!.actors.add(partyOf(id) ?? id);
    }
  }
  return deeds;
}

/** Whether other parties do other things in two sentences: a demand and its refusal are not one fact. */
export function areAtOdds(a: Deeds, b: Deeds): boolean {
  return a.acts.size > 0 && b.acts.size > 0 && isApart(a.acts, b.acts) && isApart(a.actors, b.actors);
}

function isApart<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return false;
  return true;
}

export interface Deeds {
  readonly acts: Set<LocalAct['act']>;
  readonly actors: Set<string>;
}
