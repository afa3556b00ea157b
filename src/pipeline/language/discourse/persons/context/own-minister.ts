import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { isGreeted } from './not-at-home.ts';
import { officeWrittenTo } from './office-written-to.ts';

/** "Minister X" of a ministry's own paper, with no word of what she is minister of: its land's, whoever else it tells of. */
export function ownMinister(memory: Memory, phrase: NounPhrase, { word, from }: RoleWord): string | null {
  const { ownLand, scene } = memory;
  const isBare = phrase.start === from && phrase.complements.length === 0;
  if (word !== 'minister' || !isBare || scene.quoted[from]) return null;
  // "It thanks Minister X", "the third note was answered by Minister X": whom it writes to or meets.
  return isGreeted(memory, phrase) || officeWrittenTo(memory, phrase) !== null ? null : ownLand;
}
