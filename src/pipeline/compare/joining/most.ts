/** The value with the greatest total weight; the longer and then the smaller of equals; null of none. */
export function most(votes: readonly { readonly value: string; readonly weight: number }[]): string | null {
  const sums = new Map<string, number>();
  for (const { value, weight } of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best: string | null = null;
  for (const [value, sum] of sums) {
    if (best === null || sum > sums.get(best)! || (sum === sums.get(best)! && precedes(value, best))) best = value;
  }
  return best;
}

function precedes(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length > b.length;
}
