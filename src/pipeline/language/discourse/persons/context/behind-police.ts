import forces from '../../../../data/forces.json' with { type: 'json' };
import type { Core } from '../../../phrases/phrase-core.ts';
import type { Memory } from '../../memory.ts';

const RANKS: ReadonlySet<string> = new Set(forces.ranks);
const POLICE: ReadonlySet<string> = new Set(forces.kinds.police);

/** "The police arrested six; the League said eleven. Superintendent X": theirs, whom else the sentence before tells of; they have no name here. */
export function isBehindPolice(
  { scene: { tokens, sentences, mentionAt } }: Memory,
  { head }: Core,
  word: string,
): boolean {
  const before = sentences[tokens[head]!.sentence - 1];
  if (!RANKS.has(word) || !before) return false;
  const told = tokens.slice(before.from, before.to);
  return told.some(({ lower }, at) => POLICE.has(lower) && mentionAt[before.from + at] === -1);
}
