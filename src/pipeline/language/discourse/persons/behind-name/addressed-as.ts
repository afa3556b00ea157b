import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';

/** "Ms Lind, you lead the Growers' League and you are a deputy": what somebody is told to her face in a transcript. */
export function addressedAs(memory: Memory, you: number, last: number): Reading[] {
  const { scene } = memory;
  const verb = you + 1;
  if (/^(?:are|remain)$/.test(scene.tokens[verb]?.lower ?? '')) return told(memory, verb + 1, last);
  const speaks = /^(?:speak|work)$/.test(scene.tokens[verb]?.lower ?? '') && scene.tokens[verb + 1]?.lower === 'for';
  if (!speaks && !/^(?:lead|chair|head|run|represent)$/.test(scene.tokens[verb]?.lower ?? '')) return [];
  const from = speaks ? verb + 2 : verb + 1;
  const phrase = from < last ? nounPhraseAt(scene, from, last) : null;
  const party = phrase ? innerOf(memory, phrase) : null;
  return phrase ? bodyReading(verb, phrase.end, party === null ? null : partyOf(memory, party), 'heads-body') : [];
}

// "You are | the treasurer of the Guild"
function told(memory: Memory, at: number, last: number): Reading[] {
  const phrase = at < last ? nounPhraseAt(memory.scene, at, last) : null;
  const role = phrase ? roleWordIn(memory.scene, phrase.start, phrase.head + 1) : null;
  return phrase && role?.to === phrase.head + 1
    ? [roleReading(memory, phrase, role, phrase.end, 'role-after-name')]
    : [];
}
