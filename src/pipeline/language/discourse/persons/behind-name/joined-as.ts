import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { speaks } from '../speaks.ts';
import { officeBehind } from './office-behind.ts';

/** Tokens behind the body within which "as" gives the office: "joined Norwind from a rival last May as its director". */
const AS_WITHIN = 8;

/** "X joined Norwind as its chief engineer", "joined it and has been its director since": the body of whoever came to it into an office; whoever joined it in a call is not its. */
export function joinedAs(memory: Memory, verb: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = verb + 1 < last ? nounPhraseAt(scene, verb + 1, last) : null;
  const key = phrase ? innerOf(memory, phrase) : null;
  if (!phrase || key === null || scene.entities.get(key)?.type !== 'organisation') return [];
  for (let at = phrase.end; at < Math.min(last - 1, phrase.end + AS_WITHIN); at += 1) {
    const { lower, pos } = scene.tokens[at]!;
    if (lower === 'and') return sinceThen(memory, at + 1, last, partyOf(memory, key));
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

// "X joined Norwind in May and | has been its director since": an office of the body that was joined.
function sinceThen({ scene }: Memory, at: number, last: number, party: string | null): Reading[] {
  const office = officeBehind(scene.tokens, at, last);
  const its = office === -1 ? '' : (scene.tokens[office]?.lower ?? '');
  const phrase = /^(?:its|their)$/.test(its) ? nounPhraseAt(scene, office, last) : null;
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  return phrase && role?.to === phrase.head + 1 && speaks(role) ? bodyReading(at, phrase.end, party, 'heads-body') : [];
}
