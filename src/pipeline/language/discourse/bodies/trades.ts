import bodies from '../../../data/bodies.json' with { type: 'json' };

/** Other words for those of a trade or what they work in: "harbour" for "docker"; the word itself is not among them. */
export function wordsForTrade(word: string): readonly string[] {
  return TRADES.get(word) ?? [];
}

const TRADES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(bodies.trades.flat())].map((word) => {
    // A crew may be of a ship or of a cabin.
    const alike = bodies.trades.filter((trade) => trade.includes(word)).flat();
    return [word, alike.filter((other) => other !== word)] as const;
  }),
);
