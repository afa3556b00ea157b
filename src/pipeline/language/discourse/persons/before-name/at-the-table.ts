import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "At the table were, for the Guild, | X and, for Norwind, Y": for whom each of those told one behind the other came. The name stands in tokens [before, to). */
export function atTheTable(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  if (tokens[before - 1]?.text !== ',' || before < 4) return [];
  const { from, to: last } = sentences[tokens[before]!.sentence]!;
  if (to < last && !/^(?:[,;.]|and)$/.test(tokens[to]!.lower)) return [];
  const start = phraseBefore(scene, before - 1);
  const link = start - 1;
  if (link <= from || tokens[link]!.lower !== 'for' || !/^(?:[,;:]|and)$/.test(tokens[link - 1]!.lower)) return [];
  const phrase = nounPhraseAt(scene, start, before - 1);
  const key = phrase?.end === before - 1 ? innerOf(memory, phrase) : null;
  if (key === null || !/^(?:organisation|country|group)$/.test(scene.entities.get(key)?.type ?? '')) return [];
  return bodyReading(link, before - 1, partyOf(memory, key), 'speaking-for');
}
