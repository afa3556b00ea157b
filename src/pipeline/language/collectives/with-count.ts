import type { LocalEntity, Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';
import { groupOf } from './group.ts';
import { countedFrom } from './words-of-many.ts';

/** A group by the words that tell of it; "about 200 growers" are the growers, and are called so too. */
export function withCount(tokens: readonly Token[], words: TokenRange): LocalEntity {
  const entity = groupOf(tokens, words);
  const counted = groupOf(tokens, { from: countedFrom(tokens, words.from), to: words.to });
  return counted.key === entity.key ? entity : { ...entity, forms: [...entity.forms, ...counted.forms] };
}
