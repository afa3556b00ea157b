import type { Core } from '../../../phrases/phrase-core.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** "Norwind, | through a spokesman, X, | declined": the body that stands right before; null elsewhere. */
export function spokenThrough(memory: Memory, { from }: Core): string | null {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  // "The Guild, | according to president X, | declined"
  const told =
    tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according' && tokens[from - 3]?.lower === ',';
  if (!told && !/^(?:through|via)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const link = told ? from - 2 : from - 1;
  const at = tokens[link - 1]?.lower === ',' ? link - 2 : link - 1;
  const index = mentionAt[at] ?? -1;
  const key = index === -1 ? null : mentions[index]!.entity;
  return key === null || entities.get(key)!.type === 'person' ? null : partyOf(memory, key);
}
