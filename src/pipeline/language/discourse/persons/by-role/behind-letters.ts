import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isFormer } from '../../../phrases/role-words.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** "The Dockers' Union (DU) | president, X,": the body whose letters in brackets part its name from its officer. */
export function behindLetters(memory: Memory, { from, owner }: NounPhrase): string | null {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  if (owner !== null || tokens[from - 1]?.text !== ')' || tokens[from - 3]?.text !== '(') return null;
  const [body, letters] = [mentionAt[from - 4] ?? -1, mentionAt[from - 2] ?? -1];
  if (body === -1 || letters === -1 || mentions[body]!.entity !== mentions[letters]!.entity) return null;
  const { key, type } = entities.get(mentions[body]!.entity)!;
  // "Former Dockers' Union (DU) | president"
  if (isFormer(tokens[ranges[body]!.from - 1]?.lower ?? '')) return null;
  return type === 'organisation' ? partyOf(memory, key) : null;
}
