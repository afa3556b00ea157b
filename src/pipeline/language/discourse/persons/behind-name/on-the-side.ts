import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Tokens between the comma behind a name and the side that the aside names. */
const WITHIN = 16;

/** "X, | who leads the search on the Chilean side,", "X, for the Chilean side,": for which side X stands, inside the aside. */
export function onTheSide(memory: Memory, to: number, last: number): Reading[] {
  const { scene } = memory;
  const { tokens, mentionAt, mentions, entities } = scene;
  if (tokens[to]?.lower !== ',') return [];
  for (let at = to + 1; at < Math.min(last - 3, to + WITHIN); at += 1) {
    const index = mentionAt[at]!;
    if (tokens[at]!.lower === ',' || (index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person'))
      return [];
    if (!/^(?:on|for|from)$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'the') continue;
    const phrase = nounPhraseAt(scene, at + 1, last);
    if (!phrase || tokens[phrase.head]!.lower !== 'side' || phrase.complements.length > 0) continue;
    const key = innerOf(memory, phrase);
    return bodyReading(at, phrase.end, key === null ? null : partyOf(memory, key), 'on-the-side');
  }
  return [];
}
