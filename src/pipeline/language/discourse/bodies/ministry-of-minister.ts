import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent } from '../memory.ts';

/**
 * "Peru's foreign minister, X, rang his Chilean counterpart, the ministry said": the land of the one minister whom the sentence tells
 * of before, whichever land was named since; null where the body that is meant is that land's anyway.
 */
export function ministryOfMinister(memory: Memory, { start, head, owner }: Core, body: string | null): string | null {
  const { scene, bodies } = memory;
  const { tokens } = scene;
  const isPlain = head === start + 1 && tokens[start]!.lower === 'the' && owner === null;
  if (!isPlain || tokens[head]!.lower !== 'ministry') return null;
  const lands = recent(memory, tokens[head]!.sentence, 0).flatMap(({ entity, token }) =>
    entity !== null && token < head && isMinister(memory, entity) ? [memory.parties.get(entity) ?? ''] : [],
  );
  const [land, other] = new Set(lands);
  if (land === undefined || other !== undefined || !isState(scene, bodies, land)) return null;
  return body !== null && partyOf(memory, body) === land ? null : land;
}

function isMinister({ roles }: Memory, person: string): boolean {
  return roles.get(person)?.some(({ word }) => /\bminister$/.test(word)) ?? false;
}
