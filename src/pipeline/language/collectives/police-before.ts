import type { LocalEntity, Token } from '../../types.ts';
import { groupOf } from './group.ts';

/**
 * The police whom "officers" are, where they were told of shortly before: "… according to police. Officers detained 14";
 * null elsewhere.
 */
export function policeBefore(tokens: readonly Token[], at: number): LocalEntity | null {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1)
    if (tokens[before]!.lower === 'police') return groupOf(tokens, { from: before, to: before + 1 });
  return null;
}

/** In tokens: some three sentences. */
const FARTHEST = 90;
