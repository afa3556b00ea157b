import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { isGuest } from './guests.ts';

/** "At St Mark's Hospital, where two wards are closed, chief executive X said", "From the Port Authority, the director X denied it": of the body at which the sentence is set. */
export function houseOpening({ scene, bodies }: Memory, phrase: Core, { word, spheres }: RoleWord): string | null {
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { from } = sentences[tokens[phrase.head]!.sentence]!;
  if (!/^(?:at|from)$/.test(tokens[from]!.lower) || spheres.has('state') || isGuest(word)) return null;
  if (!spheres.has('company') && !spheres.has('body')) return null;
  const at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const index = mentionAt[at] ?? -1;
  if (index === -1 || ranges[index]!.to > phrase.from || tokens[ranges[index]!.to]?.lower === "'s") return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const kinds = bodies.kinds.get(key);
  return type === 'organisation' && !kinds?.has('outlet') && !kinds?.has('union') ? key : null;
}
