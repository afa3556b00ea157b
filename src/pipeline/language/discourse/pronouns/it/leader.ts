import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';

/** "Its leader, X,", "Its leader complained" at the head of a sentence: true for that "its". */
export function isOwnerOfRole({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const { sentence, lower } = tokens[at]!;
  if (lower !== 'its' || at !== sentences[sentence]!.from) return false;
  const role = roleWordIn(scene, at + 1, Math.min(tokens.length, at + 4));
  return role !== null && (tokens[role.to]?.lower === ',' || tokens[role.to]?.pos === 'VERB');
}

/**
 * What has a leader: the body that the sentence before is about, "The union said Norwind had lied", or the only one it
 * names.
 */
export function ledBefore(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const { scene } = memory;
  const before = distinct(near.filter((one) => one.sentence === sentence - 1)).filter(
    ({ entity }) => entity !== null && scene.entities.get(entity)?.type === 'organisation',
  );
  const opening = before.find(({ token, subject }) => subject && token === scene.sentences[sentence - 1]!.from);
  return opening ?? (before.length === 1 ? before[0]! : null);
}
