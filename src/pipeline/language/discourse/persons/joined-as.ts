import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../phrases/role-words.ts';
import { type Memory, partyOf } from '../memory.ts';
import { innerOf } from '../owners.ts';
import { bodyReading, type Reading } from './reading.ts';

/** Tokens behind the body within which "as" gives the office: "joined Norwind from a rival last May as its director". */
const AS_WITHIN = 8;

/** "X joined Norwind as its chief engineer": the body of whoever came to it into an office; whoever joined it in a call is not its. */
export function joinedAs(memory: Memory, verb: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = verb + 1 < last ? nounPhraseAt(scene, verb + 1, last) : null;
  const key = phrase ? innerOf(memory, phrase) : null;
  if (!phrase || key === null || scene.entities.get(key)?.type !== 'organisation') return [];
  for (let at = phrase.end; at < Math.min(last - 1, phrase.end + AS_WITHIN); at += 1) {
    const { lower, pos } = scene.tokens[at]!;
    if (lower === 'as') {
      const office = nounPhraseAt(scene, at + 1, last);
      const role = office ? roleWordIn(scene, office.start, office.head + 1) : null;
      const held = office && role?.to === office.head + 1;
      return held ? bodyReading(verb, office.end, partyOf(memory, key), 'heads-body') : [];
    }
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return [];
  }
  return [];
}
