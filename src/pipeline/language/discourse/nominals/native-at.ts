import type { LocalMention } from '../../../types.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { nativeOf } from '../../phrases/roles/native.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { firmOfPeople } from '../bodies/body-of-land.ts';
import { type Memory, partyOf, recent } from '../memory.ts';
import { see } from '../see.ts';

/** "Sina Lind called it an insult. The Samoan told the hall": the only person whom the sentence before is about, and who speaks for no other land. */
export function nativeAt(memory: Memory, phrase: NounPhrase): LocalMention[] {
  const { scene } = memory;
  const firm = firmAt(memory, phrase);
  if (firm !== null) return [meaning(memory, phrase, firm)];
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

// "The Canadians", who are a people's many: the one firm by which alone their land is told of.
function firmAt(memory: Memory, { from, head, to }: NounPhrase): string | null {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  const index = mentionAt[head]!;
  if (index === -1 || tokens[from]!.lower !== 'the' || head !== from + 1 || to !== head + 1) return null;
  if (!tokens[head]!.lower.endsWith('s') || entities.get(mentions[index]!.entity)?.type !== 'country') return null;
  return isSubject(memory.scene, from, to) ? firmOfPeople(memory, index) : null;
}

function meaning(memory: Memory, { from, head, end }: NounPhrase, entity: string): LocalMention {
  const { tokens } = memory.scene;
  const { sentence, start } = tokens[from]!;
  see(memory, {
    entity,
    description: null,
    human: false,
    plural: true,
    gender: null,
    token: from,
    end,
    sentence,
    subject: true,
  });
  return { entity, start, end: tokens[head]!.end, form: 'nominal' };
}
