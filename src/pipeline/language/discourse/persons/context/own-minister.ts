import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isSubject } from '../../../phrases/subjects.ts';
import type { Memory } from '../../memory.ts';

/** "Minister X" of a ministry's own paper, with no word of what she is minister of: its land's, whoever else it tells of. */
export function ownMinister(memory: Memory, phrase: NounPhrase, { word, from }: RoleWord): string | null {
  const { ownLand, scene } = memory;
  const isBare = phrase.start === from && phrase.complements.length === 0;
  const named = scene.mentionAt[from + 1] ?? -1;
  if (word !== 'minister' || !isBare || named === -1 || scene.quoted[from]) return null;
  // "It thanks Minister X", "the third note was answered by Minister X": whom it writes to or meets.
  return isSubject(scene, phrase.from, scene.ranges[named]!.to) ? ownLand : null;
}
