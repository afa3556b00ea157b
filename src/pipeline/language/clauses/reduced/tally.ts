import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';

/** True where "by" tells by how many or in which way something was voted: "by 14 to one", "by a wide margin", "by acclamation". */
export function isTally(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]?.lower !== 'by') return false;
  const words = tokens.slice(by + 1, by + FARTHEST);
  if (words[0]?.pos === 'NUM') {
    const link = words.findIndex(({ lower }) => /^(?:to|-|–|against|votes?)$/.test(lower));
    return link > 0 && link < 3 && (words[link]!.lower === 'votes' || words[link + 1]?.pos === 'NUM');
  }
  const end = words.findIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|ADV)$/.test(pos));
  return words.slice(0, end < 0 ? words.length : end).some(({ lower }) => WAYS.has(lower));
}

/** In tokens behind "by". */
const FARTHEST = 6;
const WAYS = new Set(grammar.votes);
