import { KINDS_BY_NOUN } from '../phrases/body-nouns.ts';
import { issuingAlone, type Memory, partyOf } from './memory.ts';

/** "The party" of a party's own press release: that party; null where no paper is, or it can be none. */
export function issuingBody(memory: Memory, noun: string): string | null {
  const only = issuingAlone(memory);
  if (only === null) return null;
  const body = memory.scene.entities.get(only)?.type === 'person' ? partyOf(memory, only) : only;
  return body !== null && canBe(memory, body, noun) ? body : null;
}

function canBe({ bodies }: Memory, key: string, noun: string): boolean {
  if (bodies.byNoun.get(noun)?.has(key) || bodies.second.get(noun)?.has(key)) return true;
  // "The commission" of an aid group's release is not the group.
  if (bodies.callings.some((calling) => calling.entity === key)) return false;
  return (bodies.kinds.get(key)?.size ?? 1) === 0 && !isOfState(noun);
}

// "The Ministry" of a charity's release is not the charity.
function isOfState(noun: string): boolean {
  const kinds = KINDS_BY_NOUN.get(noun);
  return GOVERNMENT.has(noun) || (kinds !== undefined && [...kinds].every((kind) => OF_STATE.has(kind)));
}

const OF_STATE: ReadonlySet<string> = new Set(['organ', 'court', 'police', 'assembly', 'inspectorate']);

/** What a state alone has, whatever it is called. */
export const GOVERNMENT = new Set([
  'government',
  'cabinet',
  'administration',
  'authorities',
  'state',
  'regime',
  'junta',
]);
