import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { type Reading, roleReading } from '../reading.ts';

const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replace[sd]?|replacing)$/;

/** "Otto succeeded | X | as president of the Guild": what X is no longer; null where nobody takes X's place. The name stands in [before, to). */
export function succeededAs({ scene: { tokens } }: Memory, before: number, to: number): readonly Reading[] | null {
  return SUCCEEDS.test(tokens[before - 1]?.lower ?? '') && tokens[to]?.lower === 'as' ? [] : null;
}

/** "X | succeeded Otto | as president of the Guild": what X is now. */
export function successorOf(memory: Memory, to: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  const verb = /^(?:has|had|will)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const index = SUCCEEDS.test(tokens[verb]?.lower ?? '') ? (mentionAt[verb + 1] ?? -1) : -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'person') return [];
  const as = ranges[index]!.to;
  const phrase = tokens[as]?.lower === 'as' && as + 1 < last ? nounPhraseAt(memory.scene, as + 1, last) : null;
  const role = phrase ? roleWordIn(memory.scene, phrase.start, phrase.head + 1) : null;
  return phrase && role?.to === phrase.head + 1
    ? [roleReading(memory, phrase, role, phrase.end, 'role-after-verb')]
    : [];
}
