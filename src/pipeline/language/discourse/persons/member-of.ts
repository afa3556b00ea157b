import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { type Memory, partyOf } from '../memory.ts';
import { bodyReading, type Reading } from './reading.ts';

/** "X, who belongs to the Growers' League", "X, who joined Norwind as an apprentice": the named body of whose number somebody is. */
export function memberOf(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  if (tokens[at]!.lower !== 'who') return [];
  const verb = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  const belongs = tokens[verb]?.lower === 'belongs' && tokens[verb + 1]?.lower === 'to';
  const from = belongs ? verb + 2 : verb + 1;
  if (!(belongs || tokens[verb]?.lower === 'joined') || from >= last) return [];
  const phrase = nounPhraseAt(memory.scene, from, last);
  const index = phrase ? mentionAt[partyNoun(memory, phrase.head)]! : -1;
  if (!phrase || index === -1) return [];
  // "Who joined the League march"
  if (phrase.end < last && !/^(?:ADP|PUNCT|ADV|CCONJ|SCONJ|AUX)$/.test(tokens[phrase.end]!.pos)) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'organisation' || memory.bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(verb, phrase.end, partyOf(memory, key), 'works-at');
}

// "the Flemish Reform | party"
function partyNoun({ scene: { tokens, mentionAt } }: Memory, head: number): number {
  return mentionAt[head] === -1 && /^(?:party|union|movement|group)$/.test(tokens[head]!.lower) ? head - 1 : head;
}
