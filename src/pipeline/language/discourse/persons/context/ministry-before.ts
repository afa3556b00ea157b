import type { Core } from '../../../phrases/phrase-core.ts';
import type { Memory } from '../../memory.ts';

const MINISTER = /^(?:deputy |junior |vice-)?minister$/;
const MINISTRY = /\b(?:ministry|department|secretariat)\b/i;
/** Words before the minister that tell no field: "the minister", "the new deputy minister". */
const PLAIN = /^(?:the|its|new|deputy|junior|acting|responsible|own)$/;
/** In sentences. */
const BACK = 1;

/**
 * "The rule comes from the Ministry of Ports. X, the minister, wrote it": the ministry, where the sentence before or the words
 * before tell of one alone. Null for a minister of some field, and elsewhere.
 */
export function ministryBefore({ scene }: Memory, { start, head }: Core, word: string): string | null {
  const { tokens, mentions, mentionAt, ranges, sentences, entities } = scene;
  if (!MINISTER.test(word) || !tokens.slice(start, head).every(({ lower }) => PLAIN.test(lower))) return null;
  const first = sentences[Math.max(0, tokens[head]!.sentence - BACK)]!.from;
  const found = new Set<string>();
  for (let at = first; at < start; at += 1) {
    const index = mentionAt[at]!;
    if (index === -1 || ranges[index]!.from !== at) continue;
    const { type, name, key } = entities.get(mentions[index]!.entity)!;
    if (type === 'organisation' && MINISTRY.test(name)) found.add(key);
  }
  const [only, other] = found;
  return only !== undefined && other === undefined ? only : null;
}
