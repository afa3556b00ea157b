import type { Analysis, LocalAct } from '../../types.ts';
import { namelessOf } from '../nameless.ts';
import type { EntityIdOf } from '../types.ts';
import type { PartyOf } from './features.ts';

/** For each sentence of a document what is done in it, which parties do it, and which speak. */
export function deedsOf(analysis: Analysis, idOf: EntityIdOf, partyOf: PartyOf): Deeds[] {
  const deeds = analysis.sentences.map((): Deeds => ({ acts: new Set(), actors: new Set(), voices: new Set() }));
  const party = (key: string) => {
    const id = idOf(analysis.document.id, key);
    return partyOf(id) ?? id;
  };
  const nameless = namelessOf(analysis);
  for (const { act, actors, sentence } of analysis.acts) {
    if (act === 'STATE' || actors.length === 0) continue;
    deeds[sentence]!.acts.add(act);
    for (const key of actors) if (!nameless.has(key)) deeds[sentence]!.actors.add(party(key));
  }
  for (const { speakers, sentence } of analysis.statements) {
    for (const key of speakers) deeds[sentence]!.voices.add(party(key));
  }
  return deeds;
}

/** Whether other parties do other things in two sentences, or speak: a demand and its refusal are not one fact. */
export function areAtOdds(a: Deeds, b: Deeds): boolean {
  if (isApart(a.acts, b.acts) && isApart(a.actors, b.actors)) return true;
  return isApart(a.voices, b.voices) && ![...a.acts].some((act) => b.acts.has(act));
}

function isApart<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const item of a) if (b.has(item)) return false;
  return a.size > 0 && b.size > 0;
}

export interface Deeds {
  readonly acts: Set<LocalAct['act']>;
  readonly actors: Set<string>;
  readonly voices: Set<string>;
}
