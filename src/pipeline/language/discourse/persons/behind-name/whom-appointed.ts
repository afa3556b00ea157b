import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { speaks } from '../speaks.ts';

const GIVES: ReadonlySet<string> = new Set([...tellingVerbs.appointing, 'made']);

/** "X, whom | the Guild appointed treasurer in May,": the body that gave somebody an office of its own. */
export function whomAppointed(memory: Memory, whom: number, last: number): Reading[] {
  const { scene } = memory;
  const { tokens } = scene;
  const giver = whom + 1 < last ? nounPhraseAt(scene, whom + 1, last) : null;
  const key = giver ? innerOf(memory, giver) : null;
  if (!giver || key === null || !/^(?:organisation|country)$/.test(scene.entities.get(key)?.type ?? '')) return [];
  const verb = /^(?:has|had|have)$/.test(tokens[giver.end]?.lower ?? '') ? giver.end + 1 : giver.end;
  if (!GIVES.has(tokens[verb]?.lower ?? '')) return [];
  const at = /^(?:as|its|their|the)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const office = at < last ? nounPhraseAt(scene, at, last) : null;
  const role = office ? roleWordIn(scene, office.start, office.head + 1) : null;
  // "Appointed head of its harbour board": of the other body.
  const own =
    office && role?.to === office.head + 1 && !office.complements.some(({ link }) => /^(?:of|at)$/.test(link));
  return own && speaks(role) ? bodyReading(whom, office.end, partyOf(memory, key), 'heads-body') : [];
}
