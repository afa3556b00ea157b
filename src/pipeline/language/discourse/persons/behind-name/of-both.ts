import type { Memory } from '../../memory.ts';
import { headTogether } from '../beside-name/heading.ts';
import type { Reading } from '../reading.ts';
import { clause } from './apposed.ts';
import { bodyBehind } from './body-behind.ts';

/** "X | and Y, both of the Growers' League,", "X | and Y, who lead it,": of the first too. */
export function ofBoth(memory: Memory, to: number, last: number): Reading[] {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  const index = tokens[to]!.lower === 'and' ? (mentionAt[to + 1] ?? -1) : -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'person') return [];
  const comma = ranges[index]!.to;
  const worded = tokens.slice(comma, comma + 3).map(({ lower }) => lower);
  if (worded[1] === 'who' && comma + 2 < last && [comma + 2, comma + 3].some((verb) => headTogether(tokens, verb)))
    return clause(memory, comma + 1, last);
  return /^, (?:both|all) (?:of|from|at)$/.test(worded.join(' ')) ? bodyBehind(memory, comma + 2, last) : [];
}
