import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isPostedAbroad, type RoleWord } from '../../../phrases/role-words.ts';
import { withinOf } from '../../bodies/within.ts';
import type { Memory } from '../../memory.ts';

/** "The ambassador to Peru", "the special envoy for Peru": whoever sent him, he speaks for another. */
export function isSentTo(memory: Memory, phrase: NounPhrase, { word, from, to }: RoleWord): boolean {
  const [first] = phrase.complements;
  if (!isPostedAbroad(word) || phrase.owner !== null || !first || first.phrase.from < to) return false;
  const special = memory.scene.tokens.slice(phrase.start, from + 1).some(({ lower }) => lower === 'special');
  if (first.link !== 'to' && !(first.link === 'for' && special)) return false;
  return withinOf(memory, phrase) === undefined;
}

/** The land in "Peru's U.N. ambassador", "the Peruvian EU envoy": whoever sent him, and not the body he is sent to. Null else. */
export function senderTo({ scene }: Memory, phrase: NounPhrase, { word, from }: RoleWord): string | null {
  const { mentionAt, mentions, ranges, entities } = scene;
  const index = isPostedAbroad(word) ? (mentionAt[from - 1] ?? -1) : -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'organisation') return null;
  for (let at = phrase.from; at < ranges[index]!.from; at += 1) {
    const { entity } = mentions[mentionAt[at]!] ?? {};
    if (entity !== undefined && entities.get(entity)?.type === 'country') return entity;
  }
  return null;
}

/** True for an office that is only said to be in a place: "the aid coordinator in Peru", "the ambassador in Lima". */
export function isPosted({ owner, complements }: NounPhrase, { spheres, word }: RoleWord): boolean {
  const at = complements.findIndex(({ link }) => link === 'in');
  return owner === null && at === 0 && (!spheres.has('state') || isPostedAbroad(word));
}
