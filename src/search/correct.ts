/**
 * The word of the dictionary that a mistyped one most likely stands for; null where none is near enough. Words of up
 * to three characters are never corrected, of up to seven by one slip, longer ones by two. The dictionary is ordered
 * by how often its words occur, which settles a tie.
 */
export function corrected(word: string, dictionary: readonly string[]): string | null {
  const allowed = slipsAllowed(word);
  let best: { readonly word: string; readonly cost: number } | null = null;
  for (const candidate of dictionary) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = slipsBetween(word, candidate, allowed);
    if (slips > allowed) continue;
    const cost = slips + (candidate[0] === word[0] ? 0 : 0.5);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}

function slipsAllowed(word: string): number {
  if (word.length < 4 || /^\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Letters left out, put in, changed or swapped with their neighbour (optimal string alignment); `limit + 1` stands
 * for anything over the limit.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit && Math.min(...last) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length]!, limit + 1);
}
