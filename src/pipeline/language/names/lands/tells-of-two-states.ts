import data from '../../../data/lands.json' with { type: 'json' };
import type { Word } from '../words.ts';

const BOTH = new Set(data.both);

/** True where a sentence says "the two countries" or "both governments", so that the two that it names are such. */
export function tellsOfTwoStates(words: readonly Word[]): boolean {
  return words.some(
    ({ key }, at) =>
      (key === 'two' || key === 'both') && words[at + 1]?.capital === false && BOTH.has(words[at + 1]!.key),
  );
}
