import { isBodyNoun, LANDS } from '../phrases/body-nouns.ts';
import type { Core } from '../phrases/noun-phrase.ts';
import { bodyCalled, organOwner } from './body-called.ts';
import { isState } from './home.ts';
import { homeNow, type Memory } from './memory.ts';

/**
 * "The union leader", "the trade unions chief": the body that a noun inside a phrase stands for, null where it is open;
 * undefined for no noun of a body.
 */
export function bodyInside(memory: Memory, phrase: Core, at: number): string | null | undefined {
  const { lower } = memory.scene.tokens[at]!;
  const noun = isBodyNoun(lower) ? lower : `${lower}s`;
  return isBodyNoun(noun) ? (bodyCalled(memory, noun, [], at) ?? bodyBefore(memory, phrase, at)) : undefined;
}

/** "The interior ministry's spokesman": the body so called, else of the state told of. */
export function organAlone(memory: Memory, phrase: Core, organ: string): string | null {
  return bodyCalled(memory, organ, [], phrase.head) ?? organOwner(memory, organ) ?? homeNow(memory);
}

/**
 * True for a word inside a phrase that is no body there: "country manager", "executive secretary", "the Danish business
 * minister".
 */
export function isNoBody({ scene: { tokens } }: Memory, at: number): boolean {
  const { lower } = tokens[at]!;
  // "Country manager", "island leader": the land is no body here.
  if (LANDS.has(lower) || lower === 'executive') return true;
  return PORTFOLIO.test(lower) && /^(?:minister|secretary|ministry)$/.test(tokens[at + 1]?.lower ?? '');
}

// "The ECOWAS mediation council": a body's own part; a country's union is not the country's.
function bodyBefore({ scene, bodies }: Memory, phrase: Core, at: number): string | null {
  for (let i = at - 1; i >= phrase.start; i -= 1) {
    const index = scene.mentionAt[i]!;
    const key = index === -1 ? null : scene.mentions[index]!.entity;
    if (key !== null)
      return scene.entities.get(key)?.type === 'organisation' && !isState(scene, bodies, key) ? key : null;
  }
  return null;
}

const PORTFOLIO = /^(?:business|community|communities|industry|port|ports|service|services)$/;
