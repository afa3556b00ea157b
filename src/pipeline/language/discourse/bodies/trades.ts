import bodies from '../../../data/bodies.json' with { type: 'json' };

/** Other words for those of a trade or what they work in: "harbour" for "docker"; the word itself is not among them. */
export function wordsForTrade(word: string): readonly string[] {
  return TRADES.get(word) ?? [];
}

const TRADES: ReadonlyMap<string, readonly string[]> = new Map(
  bodies.trades.flatMap((alike) => alike.map((word) => [word, alike.filter((other) => other !== word)] as const)),
);
