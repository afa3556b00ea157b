import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { type Reading, roleReading } from '../reading.ts';

/**
 * "Norwind Capital said it was late. “Talk,” said X, | a fund manager there": of the body with which the sentence before
 * opens, and of nobody else where it opens with none. Null where no such words stand behind the name.
 */
export function worksThere(memory: Memory, at: number, last: number): Reading[] | null {
  const { scene } = memory;
  if (!/^(?:an?|the|another)$/.test(scene.tokens[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(scene, at, last);
  if (!phrase || phrase.complements.length > 0 || scene.tokens[phrase.head + 1]?.lower !== 'there') return null;
  const behind = scene.tokens[phrase.head + 2];
  if (phrase.head + 2 < last && !/^[,.;:”"]$/.test(behind!.text)) return null;
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role?.to !== phrase.head + 1) return null;
  const reading = roleReading(memory, phrase, role, phrase.head + 1, 'works-at');
  return [{ ...reading, party: openerBefore(memory, at), also: [] }];
}

function openerBefore(memory: Memory, at: number): string | null {
  const { tokens, sentences, entities } = memory.scene;
  const { sentence } = tokens[at]!;
  if (sentence === 0) return null;
  const { from } = sentences[sentence - 1]!;
  const opener = recent(memory, sentence - 1, 0).find(
    ({ token, human }) => !human && (token === from || (token === from + 1 && tokens[from]!.lower === 'the')),
  );
  const key = opener?.entity ?? null;
  if (key === null || entities.get(key)?.type !== 'organisation') return null;
  return isState(memory.scene, memory.bodies, key) ? null : partyOf(memory, key);
}
