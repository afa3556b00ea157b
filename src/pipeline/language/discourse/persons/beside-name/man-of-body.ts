import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { innerOf, ownerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyLed } from '../office-owner.ts';

/** The body whose "man in Tarn", "voice at the talks" or "woman on the spot" somebody is called; null for others' men. */
export function bodyOfMan(memory: Memory, { owner, head, complements: [within] }: NounPhrase): string | null {
  const { tokens, entities } = memory.scene;
  // "The public face of | the League"
  if (!owner && within?.link === 'of' && /^(?:voice|face|figurehead)$/.test(tokens[head]!.lower)) {
    const body = innerOf(memory, within.phrase);
    return body !== null && entities.get(body)?.type === 'organisation' ? partyOf(memory, body) : null;
  }
  if (!owner || !/^(?:in|on|at)$/.test(within?.link ?? '') || !/^(?:man|woman|voice|face)$/.test(tokens[head]!.lower))
    return null;
  const its = /^(?:its|their)$/.test(tokens[owner.from]!.lower);
  const key = its ? bodyLed(memory, owner.from) : ownerOf(memory, owner);
  return key === null || entities.get(key)?.type === 'person' ? null : partyOf(memory, key);
}
