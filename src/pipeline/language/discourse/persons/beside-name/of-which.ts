import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { speaks } from '../speaks.ts';

const BEING = /^(?:is|remains|became|becomes)$/;
const HAS_BEEN = /^(?:has|have)$/;

/**
 * "The Growers' League, of which X is president", "whose chairman he is", "where X is director": the body before the clause, for whoever holds an office in
 * it. The person stands in tokens [before, to).
 */
export function ofWhich(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const where = tokens[before - 1]?.lower === 'where';
  if (!where && !(tokens[before - 1]?.lower === 'which' && tokens[before - 2]?.lower === 'of')) return [];
  const clause = where ? before - 1 : before - 2;
  const { sentence } = tokens[before]!;
  const verb = HAS_BEEN.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'been' ? to + 1 : to;
  if (verb === to && !BEING.test(tokens[to]?.lower ?? '')) return [];
  const phrase = nounPhraseAt(scene, verb + 1, sentences[sentence]!.to);
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  if (!phrase || role?.to !== phrase.head + 1) return [];
  // "At the mine, where X is a nurse": no voice of it.
  if (where && !speaks(role)) return [];
  const end = tokens[clause - 1]?.lower === ',' ? clause - 1 : clause;
  const body = recent(memory, sentence, 0).find((one) => one.end === end);
  const key = body?.human === false ? body.entity : null;
  if (key === null || scene.entities.get(key)?.type !== 'organisation') return [];
  const [reading] = bodyReading(clause, phrase.end, partyOf(memory, key), 'led-by');
  return reading ? [{ ...reading, word: role.word, words: new Set([role.word]) }] : [];
}
