import type { EntityType } from '#src/schema/evidence.ts';
import voices from '../../../data/voices.json' with { type: 'json' };
import { isFormer, singular } from '../role-words.ts';

/**
 * True where a phrase stands for a body of the type that it only names inside ("Chilean troops", "the union's
 * negotiators", "officials in Lima"): its head is a voice of such bodies, and none that it has lost ("the former minister").
 */
export function isVoiceOf(type: EntityType, words: readonly string[]): boolean {
  const head = words.at(-1);
  if (head === undefined || words.some(isFormer)) return false;
  // "Peru's opposition leader", "Peruvian rebel commanders": of those who face whoever governs it.
  if (LANDS.has(type) && words.slice(0, -1).some((word) => FACING.has(word))) return false;
  return VOICES[type].has(singular(head)) || (WEAPONED.has(type) && isArmed(singular(head), words));
}

// "A Chilean patrol boat", "the union's boats" being none.
function isArmed(head: string, words: readonly string[]): boolean {
  return CRAFT.has(head) && words.some((word) => ARMED.has(word));
}

const LANDS: ReadonlySet<EntityType> = new Set(['country', 'place']);
const FACING: ReadonlySet<string> = new Set(voices.facing);
const CRAFT = new Set(voices.craft);
const ARMED = new Set(voices.armed);
const WEAPONED: ReadonlySet<EntityType> = new Set(['country', 'place', 'group']);

const STATE = [...voices.state, ...voices.weapons];

const VOICES: Readonly<Record<EntityType, ReadonlySet<string>>> = {
  country: new Set([...STATE, ...voices.country, ...voices.words]),
  // A land that no gazetteer knows is taken for a place.
  place: new Set(STATE),
  organisation: new Set([...voices.body, ...voices.weapons, ...voices.words]),
  // "A Western diplomat" speaks for some state of the West.
  group: new Set([...STATE, ...voices.body, ...voices.words].filter((voice) => voice !== 'diplomat')),
  person: new Set(voices.person),
};
