import type { Pos } from '../../types.ts';

/** True for the tag of a word that a noun phrase may open with or hold. */
export function isInPhrase(pos: Pos | undefined): boolean {
  return pos !== undefined && IN_PHRASE.has(pos);
}

const IN_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
