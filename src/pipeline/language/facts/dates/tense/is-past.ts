import type { Token } from '../../../../types.ts';

/** "Signed", "said", "was"; not "will be signed", "is signed", "will have left". */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma, pos } = tokens[at]!;
  if (PAST.has(lower)) return true;
  if (pos !== 'VERB' || lemma === lower || /(?:s|ing)$/.test(lower)) return false;
  let before = at - 1;
  while (before > 0 && tokens[before]!.pos === 'ADV') before -= 1;
  const word = tokens[before]?.lower ?? '';
  // "the army-held town", "the besieged town"
  if (word === '-' || (tokens[at + 1]?.pos === 'NOUN' && /^(?:DET|ADJ)$/.test(tokens[before]?.pos ?? ''))) return false;
  if (word === 'have') return !COMING.test(tokens[before - 1]?.lower ?? '');
  return !/^(?:is|are|be|being|get|gets)$/.test(word);
}

/** True for a verb, auxiliaries included. */
export function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

const PAST = new Set(['was', 'were', 'had', 'did']);
/** What makes a verb tell of a day to come, or of what only may be. */
export const COMING = /^(?:will|would|shall|'ll|may|might|must|should)$/;
