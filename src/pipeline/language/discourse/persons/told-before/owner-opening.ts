import bodies from '../../../../data/bodies.json' with { type: 'json' };
import { type Memory, partyOf } from '../../memory.ts';

/** Nouns between the owner and the thing: "Norwind's pre-tax | profits". */
const LONGEST = 3;

/**
 * The body whose own money, shares or founders a sentence opens with, where it names no other body: "Norwind's profits fell.
 * Chairman X …". Its people are not it: "Norwind's pilots refused. Chairman X …" may be of their union.
 */
export function ownerOpening(memory: Memory, sentence: number): string | null {
  const { sentences, tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  const told = sentences[sentence];
  if (told === undefined) return null;
  const index = mentionAt[told.from] ?? -1;
  if (index === -1 || ranges[index]!.from !== told.from) return null;
  const { to } = ranges[index]!;
  if (!/^['’]s?$/.test(tokens[to]?.lower ?? '') || !hasOwn(tokens.slice(to + 1, to + 1 + LONGEST))) return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'organisation') return null;
  for (let at = to; at < told.to; at += 1) {
    const other = mentionAt[at]! === -1 ? key : mentions[mentionAt[at]!]!.entity;
    if (other !== key && entities.get(other)?.type === 'organisation') return null;
  }
  return partyOf(memory, key);
}

function hasOwn(words: readonly { readonly lower: string; readonly pos: string }[]): boolean {
  const at = words.findIndex(({ lower }) => OWNED.has(lower));
  return at !== -1 && words.slice(0, at).every(({ pos }) => /^(?:ADJ|NOUN|VERB|ADV)$/.test(pos));
}

const OWNED: ReadonlySet<string> = new Set(bodies.ownThings);
