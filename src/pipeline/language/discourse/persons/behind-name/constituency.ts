import type { LocalEntity } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Memory } from '../../memory.ts';

/** In characters, of the head of a record. */
const HEAD = 300;
const HOUSES =
  /\b(?:parliament|hansard|national assembly|legislative (?:assembly|council)|senate|chamber of deputies|house of \p{L}+)\b/iu;

/**
 * True for where a member sits, as the record of a parliament has it in brackets behind his name: "MR LIND (Tarn West): I beg
 * to move"; not for letters, "(GL)", nor for what anything shows to be a body.
 */
export function isConstituency({ scene, bodies }: Memory, { key, name }: LocalEntity): boolean {
  if (!HOUSES.test(scene.text.slice(0, HEAD)) || /^\p{Lu}{2,}$/u.test(name)) return false;
  return !bodies.kinds.get(key)?.size && !name.split(' ').some((word) => isBodyNoun(word.toLowerCase()));
}
