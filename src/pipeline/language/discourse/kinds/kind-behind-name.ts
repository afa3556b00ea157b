import { isBodyNoun, KINDS_BY_NOUN } from '../../phrases/body-nouns.ts';
import type { Scene } from '../../phrases/scene.ts';

/** Nouns that say no more than that several are meant or something is done: "the Tarn talks group". */
const VAGUE = new Set([
  'group',
  'body',
  'side',
  'forces',
  'force',
  'delegation',
  'mission',
  'office',
  'service',
  'staff',
]);

/**
 * "The GMW union", "the Green List party": what a body is by the noun behind its name, where the two are all of a phrase; null
 * elsewhere. A single word may be whose union it is ("the Norwind union"), unless it is written in capitals; an airline is no
 * other's.
 */
export function kindBehindName({ tokens, ranges, sentences }: Scene, index: number): string | null {
  const { from, to } = ranges[index]!;
  const noun = tokens[to]?.lower ?? '';
  if (tokens[from - 1]?.lower !== 'the' || !isBodyNoun(noun) || VAGUE.has(noun) || !KINDS_BY_NOUN.has(noun))
    return null;
  if (to >= sentences[tokens[from]!.sentence]!.to || tokens[to]!.start !== tokens[to - 1]!.end + 1) return null;
  const isLong = to - from > 1 || /^\p{Lu}{2,6}$/u.test(tokens[from]!.text) || isFirm(noun);
  const next = tokens[to + 1];
  const ends = !next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.lower !== 'of');
  return isLong && ends ? noun : null;
}

function isFirm(noun: string): boolean {
  return KINDS_BY_NOUN.get(noun)!.has('company') && !OF_OTHERS.has(noun);
}

/** Of whom a name before it may be the owner or the owned. */
const OF_OTHERS = new Set(
  'owner employer operator supplier contractor subcontractor subsidiary unit management plant mill works factory'.split(
    ' ',
  ),
);
