import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "Judge X | at the Tarn High Court", "Justice X, | sitting in the Labour Court,": the court named behind whoever judges. */
export function sitsAt(memory: Memory, before: number, to: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, mentionAt, mentions } = scene;
  const comma = tokens[to]!.lower === ',' ? to + 1 : to;
  const set = comma > to && tokens[comma]?.lower === 'sitting' ? comma + 1 : comma;
  if (!/^(?:at|in)$/.test(tokens[set]?.lower ?? '') || !JUDGES.has(roleWordIn(scene, before, to - 1)?.word ?? ''))
    return [];
  const phrase = set + 1 < last ? nounPhraseAt(scene, set + 1, last) : null;
  const index = phrase ? mentionAt[phrase.head]! : -1;
  if (!phrase || index === -1 || !bodies.kinds.get(mentions[index]!.entity)?.has('court')) return [];
  return bodyReading(to, phrase.to, partyOf(memory, mentions[index]!.entity), 'works-at');
}

const JUDGES: ReadonlySet<string> = new Set(['judge', 'justice', 'magistrate', 'sheriff']);
