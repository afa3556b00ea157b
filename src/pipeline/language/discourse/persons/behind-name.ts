import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../../phrases/role-words.ts';
import { type Memory, partyOf } from '../memory.ts';
import { innerOf, partyOfPhrase } from '../owners.ts';
import { bodyReading, type Reading, roleReading } from './reading.ts';

const HEADING =
  /^(?:heads?|headed|leads?|led|chairs?|chaired|represents?|represented|heading|leading|representing|chairing|directs?|presides?|speaks?|negotiates?|negotiating|speaking|runs?)$/;
const MARKS = new Set([',', '–', '—']);

/**
 * What the words behind a name say of its bearer: "X, the union's general secretary,", "X, who heads the delegation",
 * "X (Unite)", "X of the NFU", "X, for the airline,". `to` is the token behind the name.
 */
export function behindName(memory: Memory, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  const next = tokens[to]?.lower ?? '';
  if (to >= last) return [];
  if (next === 'of' || next === 'from') return belongs(memory, to, last);
  if (next === '(') return bracketed(memory, to, last);
  if (next === 'is' || next === 'was' || next === 'as') return apposed(memory, to + 1, last, 'role-after-verb');
  if (next === 'who') return heads(memory, to, last);
  if (!MARKS.has(next)) return [];
  const at = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.lower === ',' ? to + 3 : to + 1;
  const first = tokens[at]?.lower ?? '';
  if (first === 'who' || HEADING.test(first)) return heads(memory, at, last);
  if (first === 'of' || first === 'for' || first === 'from') return belongs(memory, at, last);
  return apposed(memory, at, last, 'role-after-name');
}

function apposed(memory: Memory, at: number, last: number, rule: string): Reading[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at, last);
  if (!phrase || scene.mentionAt[phrase.head] !== -1) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const { lower } = scene.tokens[phrase.head]!;
  if (role?.to !== phrase.head + 1 || singular(lower) !== lower) return [];
  return [roleReading(memory, phrase, role, phrase.end, rule)];
}

// "X, who heads the delegation", "X, speaking for the airline", "X, who is the union's treasurer".
function heads(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  let verb = at;
  while (verb < Math.min(last, at + 3) && !HEADING.test(scene.tokens[verb]!.lower)) verb += 1;
  if (!HEADING.test(scene.tokens[verb]?.lower ?? ''))
    return /^(?:is|was)$/.test(scene.tokens[at + 1]?.lower ?? '')
      ? apposed(memory, at + 2, last, 'role-after-verb')
      : [];
  const start = /^(?:for|over|of)$/.test(scene.tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const phrase = nounPhraseAt(scene, start, last);
  if (!phrase) return [];
  const party = innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase);
  const [reading] = bodyReading(verb, phrase.end, party === null ? null : partyOf(memory, party), 'heads-body');
  return reading ? [{ ...reading, word: 'head', words: new Set(['head', 'leader']) }] : [];
}

function belongs(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase) return [];
  const index = scene.mentionAt[phrase.head]!;
  if (index === -1) {
    const body = isBodyNoun(singular(scene.tokens[phrase.head]!.lower)) ? innerOf(memory, phrase) : null;
    return bodyReading(at, phrase.to, body === null ? null : partyOf(memory, body), 'name-of-body');
  }
  const entity = scene.entities.get(scene.mentions[index]!.entity);
  const speaks =
    entity &&
    entity.type !== 'place' &&
    entity.type !== 'person' &&
    !memory.bodies.kinds.get(entity.key)?.has('outlet');
  if (!speaks || (entity.type === 'country' && scene.tokens[at]!.lower !== 'of')) return [];
  return bodyReading(at, phrase.to, partyOf(memory, entity.key), 'name-of-body');
}

function bracketed(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase || scene.tokens[phrase.end]?.lower !== ')') return [];
  const index = scene.mentionAt[phrase.head]!;
  const entity = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  if (!entity || entity.type === 'person' || entity.type === 'place')
    return apposed(memory, at + 1, last, 'role-in-brackets');
  return bodyReading(at + 1, phrase.to, partyOf(memory, entity.key), 'body-in-brackets');
}
