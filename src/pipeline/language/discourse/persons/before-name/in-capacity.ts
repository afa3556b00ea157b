import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { type Reading, roleReading } from '../reading.ts';

/** "As chairman of the Growers' League, X asked", "Speaking as president of the Guild, X": who somebody is, at the head of a sentence whose subject begins at the token. */
export function inCapacity(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  // "In her capacity as president of the Guild, X asked"
  const capacity = tokens[from]!.lower === 'in' && /^(?:capacity|role)$/.test(tokens[from + 2]?.lower ?? '');
  const as = capacity ? from + 3 : /^(?:speaking|writing|acting)$/.test(tokens[from]!.lower) ? from + 1 : from;
  if (tokens[as]?.lower !== 'as' || as + 1 >= before) return [];
  const end = tokens[before - 1]!.lower === ',' ? before - 1 : before;
  const phrase = nounPhraseAt(scene, as + 1, end);
  if (!phrase || phrase.end !== end || scene.mentionAt[phrase.head] !== -1) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  return role?.to === phrase.head + 1 ? [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')] : [];
}
