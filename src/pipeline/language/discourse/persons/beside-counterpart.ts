import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';
import { partyOfPhrase } from '../nominals/party-of-phrase.ts';
import { sidesAt } from '../sides.ts';
import { bodyReading, type Reading } from './reading.ts';
import { RELATIVE } from './worded-role.ts';

/** "Minister X | and his Chilean counterpart, Y": of the two sides X speaks for the other one. The name ends at `to`. */
export function besideCounterpart(memory: Memory, to: number): Reading[] {
  const land = landOfCounterpart(memory, to);
  const sentence = memory.scene.tokens[to - 1]!.sentence;
  const sides = land === null ? null : (sidesAt(memory, 'side', sentence) ?? sidesAt(memory, 'country', sentence));
  const other = sides?.includes(land!) ? sides.find((side) => side !== land)! : null;
  return other === null ? [] : bodyReading(to, to + 2, other, 'beside-counterpart');
}

/** For whom the counterpart speaks that is named behind somebody, who then speaks for another; null where none is. */
export function landOfCounterpart(memory: Memory, to: number): string | null {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const last = sentences[tokens[to - 1]!.sentence]!.to;
  if (
    !/^(?:and|with|met|meets|told)$/.test(tokens[to]?.lower ?? '') ||
    !/^(?:his|her|their)$/.test(tokens[to + 1]?.lower ?? '')
  )
    return null;
  const phrase = to + 1 < last ? nounPhraseAt(scene, to + 1, last) : null;
  const noun = phrase && tokens[phrase.head]!.lower;
  if (!noun || !RELATIVE.has(singular(noun)) || noun.startsWith('colleague')) return null;
  return partyOfPhrase(memory, { ...phrase, owner: null });
}
