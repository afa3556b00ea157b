import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import type { Core } from '../../phrases/phrase-core.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';
import { mayStandFor } from './holders-of-role.ts';

/** True for a phrase that says itself that a deputy is meant. */
export function isOfDeputies({ scene: { tokens } }: Memory, { start, head }: Core): boolean {
  return tokens.slice(start, head).some(({ lower }) => DEPUTY.has(lower));
}

/** True for the deputy of a role, whatever else they are: "its leader, deputy prime minister Ana Lind". */
export function isDeputy({ roles }: Memory, key: string, { word: general }: RoleWord): boolean {
  const held = (roles.get(key) ?? []).filter((one) => mayStandFor(general, one));
  return (
    held.length > 0 &&
    held.every(({ word, words }) => [...words].some((one) => DEPUTY.has(one)) || DEPUTY.has(word.split(/[ -]/)[0]!))
  );
}

const DEPUTY: ReadonlySet<string> = new Set(peopleWords.deputies);
/** Offices of which there is one: who is called by the word is never the deputy. */
export const TOP =
  /^(?:prime minister|premier|president|chancellor|governor|mayor|speaker|secretary[- ]general|chair(?:man|woman|person)?)$/;
