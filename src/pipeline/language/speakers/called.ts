import { isBodyNoun } from '../phrases/body-nouns.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';

/**
 * The body that a phrase says is called so, with the token behind it: "a union called [the Weavers Guild]", "an aid group known
 * as [Open Door]", wherever the words for the speaker were cut.
 */
export function called({ tokens, mentionAt, mentions, ranges, entities }: Scene, phrase: NounPhrase): Called | null {
  const end = tokens[phrase.end]?.text === ',' ? phrase.end + 1 : phrase.end;
  const verb = tokens[end]?.lower ?? '';
  if (!/^(?:called|named|known)$/.test(verb)) return null;
  const { lower } = tokens[phrase.head]!;
  if (singular(lower) !== lower || !(isBodyNoun(lower) || phrase.complements.length > 0)) return null;
  const as = tokens[end + 1]?.lower === 'as' ? 1 : 0;
  // "The union, called late at night,".
  if (as === 0 && (verb === 'known' || end > phrase.end)) return null;
  const named = end + 1 + as;
  const at = tokens[named]?.lower === 'the' ? named + 1 : named;
  const index = mentionAt[at] ?? -1;
  if (index === -1 || ranges[index]!.from > at) return null;
  const { entity } = mentions[index]!;
  const isBody = /^(?:organisation|group)$/.test(entities.get(entity)?.type ?? '');
  return isBody ? { key: entity, end: ranges[index]!.to } : null;
}

interface Called {
  readonly key: string;
  readonly end: number;
}
