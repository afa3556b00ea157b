import type { LocalMention } from '../../types.ts';
import { nativeOf } from '../phrases/native.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type Memory, partyOf, recent } from './memory.ts';
import { see } from './see.ts';

/** "Sina Lind called it an insult. The Samoan told the hall": the only person whom the sentence before is about, and who speaks for no other land. */
export function nativeAt(memory: Memory, phrase: NounPhrase): LocalMention[] {
  const { scene } = memory;
  const land = nativeOf(scene, phrase);
  if (land === null) return [];
  const { sentence, start } = scene.tokens[phrase.from]!;
  const before = recent(memory, sentence, 1).filter(
    (one) => one.human && one.subject && !one.plural && one.entity !== null && one.token < phrase.from,
  );
  const [only, other] = new Set(before.map(({ entity }) => entity!));
  if (only === undefined || other !== undefined) return [];
  const party = partyOf(memory, only);
  const elsewhere = party !== null && party !== land && scene.entities.get(party)?.type === 'country';
  if (elsewhere) return [];
  const { token: _, ...person } = before[0]!;
  see(memory, { ...person, token: phrase.from, end: phrase.end, sentence, subject: true });
  return [{ entity: only, start, end: scene.tokens[phrase.head]!.end, form: 'nominal' }];
}
