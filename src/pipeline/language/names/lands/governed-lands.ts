import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Reading } from '../readings.ts';
import type { Word } from '../words.ts';

const OFFICES = new Set([...bodies['organs of state'], 'minister', 'ministers', 'ministry']);
/** Words between a land and what it has: "Peru's new labour ministry". */
const FARTHEST = 3;

/** The lands of whose government, ministers or army a text tells, by their keys. */
export function governedLands(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
): readonly string[] {
  return readings.flatMap(({ type, key, words: own }) => {
    if (type !== 'country') return [];
    const words = sentences[own[0]!.sentence]!;
    const [first, last] = [own[0]!.index, own.at(-1)!.index];
    const behind = words.slice(last + 1, last + 1 + FARTHEST);
    const before = words[first - 1]?.key === 'the' ? first - 2 : first - 1;
    const isOf = words[before]?.key === 'of' && OFFICES.has(words[before - 1]?.key ?? '');
    return isOf || behind.some((word) => OFFICES.has(word.key)) ? [key] : [];
  });
}
