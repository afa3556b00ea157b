import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isPostedAbroad, type RoleWord } from '../../../phrases/role-words.ts';
import { withinOf } from '../../bodies/owners.ts';
import type { Memory } from '../../memory.ts';

/** "The ambassador to Peru", "the special envoy for Peru": whoever sent him, he speaks for another. */
export function isSentTo(memory: Memory, phrase: NounPhrase, { word, from, to }: RoleWord): boolean {
  const [first] = phrase.complements;
  if (!isPostedAbroad(word) || phrase.owner !== null || !first || first.phrase.from < to) return false;
  const special = memory.scene.tokens.slice(phrase.start, from + 1).some(({ lower }) => lower === 'special');
  if (first.link !== 'to' && !(first.link === 'for' && special)) return false;
  return withinOf(memory, phrase) === undefined;
}

/** True for an office that is only said to be in a place: "the aid coordinator in Peru", "the ambassador in Lima". */
export function isPosted({ owner, complements }: NounPhrase, { spheres, word }: RoleWord): boolean {
  const at = complements.findIndex(({ link }) => link === 'in');
  return owner === null && at === 0 && (!spheres.has('state') || isPostedAbroad(word));
}
