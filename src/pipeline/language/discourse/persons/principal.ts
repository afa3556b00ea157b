import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';
import { ownerOf } from '../owners.ts';

/** Who speaks or acts for one person, and so for whom that person does. */
const PRINCIPALS =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|barrister|solicitor|aide|adviser|advisor|press officer|chief of staff|deputy|strategist|negotiator|envoy)$/;

/** "Mr Lind's spokeswoman", "her deputy": of whom nothing here tells for whom he or she speaks. */
export function principalOf(memory: Memory, { owner }: NounPhrase, { word }: RoleWord): string | null {
  if (!owner || !PRINCIPALS.test(word)) return null;
  const key = ownerOf(memory, owner);
  return key !== null && memory.scene.entities.get(key)?.type === 'person' ? key : null;
}
