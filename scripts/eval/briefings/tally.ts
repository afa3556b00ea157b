/** Counts by name, and the misses in words. */
export function newTally(): Tally {
  return { counts: new Map(), misses: [], papers: new Map() };
}

/** Adds one to each of the counts. */
export function count({ counts }: Tally, ...names: string[]): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** "12 of 20 (60 %)". */
export function shareOf({ counts }: Tally, part: string, whole: string): string {
  const [some, all] = [counts.get(part) ?? 0, counts.get(whole) ?? 0];
  return `${some} of ${all}${all > 0 ? ` (${Math.round((100 * some) / all)} %)` : ''}`;
}

export interface Tally {
  readonly counts: Map<string, number>;
  readonly misses: { readonly kind: string; readonly words: string }[];
  /** Of each document, whether each of its positions has its right holder. */
  readonly papers: Map<string, boolean[]>;
}
