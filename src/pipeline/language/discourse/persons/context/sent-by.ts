import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';

const SENDS = /^(?:send|dispatch|despatch|delegate|field|nominate|put)$/;

/** "Peru sent a deputy minister, X": whose officer is sent who has no other owner: the subject's of the verb right before. Null elsewhere. */
export function sentBy(memory: Memory, { from, owner }: NounPhrase): string | null {
  const { tokens, entities } = memory.scene;
  const verb = from - 1;
  if (owner !== null || tokens[verb]?.pos !== 'VERB' || !SENDS.test(tokens[verb].lemma)) return null;
  const isActive = tokens[verb].lower.endsWith('ing');
  if (!isActive && /^(?:was|were|been|being|be|is|are)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  const subject = recent(memory, tokens[verb].sentence, 0).find((one) => one.subject && one.token < verb);
  if (!subject?.entity || subject.human || entities.get(subject.entity)?.type === 'person') return null;
  return partyOf(memory, subject.entity);
}
