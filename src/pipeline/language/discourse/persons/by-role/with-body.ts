import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** Whom the other side deals with. */
const MEETING: ReadonlySet<string> = new Set(peopleWords.between);

/** "A lawyer with Norwind", "an organiser with the Guild": of the body; whoever negotiates or meets with one is of another. */
export function withBody(memory: Memory, { owner, complements }: NounPhrase, { word }: RoleWord): string | null {
  const { scene, bodies } = memory;
  if (MEETING.has(word)) return null;
  const [of, behind] = complements;
  // "A head of operations with Norwind"
  const first = of?.link === 'of' && scene.mentionAt[of.phrase.head] === -1 ? behind : of;
  const index = owner === null && first?.link === 'with' ? scene.mentionAt[first.phrase.head]! : -1;
  if (index === -1) return null;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const own = type === 'organisation' && !bodies.kinds.get(key)?.has('outlet') && !isState(scene, bodies, key);
  return own ? partyOf(memory, key) : null;
}
