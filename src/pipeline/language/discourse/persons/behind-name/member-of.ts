import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "X, who belongs to the Growers' League", "X, who joined Norwind as an apprentice": the named body of whose number somebody is. */
export function memberOf(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  if (tokens[at]!.lower !== 'who') return [];
  const later = joiningLater(memory, at, last);
  if (later.length > 0) return later;
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

// "X, who taught law before | joining the consultancy Norwind,": where somebody is now.
function joiningLater(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  for (let link = at + 2; link < Math.min(last - 2, at + JOINING_WITHIN); link += 1) {
    if (/^[,;]$/.test(tokens[link]!.lower)) return [];
    if (tokens[link]!.lower !== 'before' || tokens[link + 1]!.lower !== 'joining') continue;
    const phrase = nounPhraseAt(memory.scene, link + 2, last);
    const index = phrase ? mentionAt[phrase.head]! : -1;
    if (!phrase || index === -1) return [];
    const { key, type } = entities.get(mentions[index]!.entity)!;
    const own = type === 'organisation' && !memory.bodies.kinds.get(key)?.has('outlet');
    return own ? bodyReading(link + 1, phrase.end, partyOf(memory, key), 'works-at') : [];
  }
  return [];
}

/** In tokens, from "who" to "before joining". */
const JOINING_WITHIN = 12;

// "the Flemish Reform | party"
function partyNoun({ scene: { tokens, mentionAt } }: Memory, head: number): number {
  return mentionAt[head] === -1 && /^(?:party|union|movement|group)$/.test(tokens[head]!.lower) ? head - 1 : head;
}
