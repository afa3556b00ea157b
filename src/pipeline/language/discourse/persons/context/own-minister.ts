import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';

/** "Minister X" of a ministry's own paper, with no word of what she is minister of: its land's, whoever else it tells of. */
export function ownMinister({ ownLand, scene }: Memory, phrase: NounPhrase, { word, from }: RoleWord): string | null {
  const isBare = phrase.start === from && phrase.complements.length === 0;
  // "The counterpart said: Minister X was late": another's word.
  return word === 'minister' && isBare && !scene.quoted[from] ? ownLand : null;
}
