import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { isLandName } from '../../phrases/capitals.ts';
import type { Reading } from '../readings.ts';
import { nameKey, type Word } from '../words.ts';

/** "Norwind will close. Norwind Italia said so": the house of a land that is named behind its parent, in sentences, is another. */
export function subsidiariesIn(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  text: string,
): ReadonlySet<Reading> {
  const told = new Map<string, number>();
  for (const { words, start } of readings) {
    const last = sentences[words[0]!.sentence]?.at(-1);
    const isProse = last !== undefined && /^[.!?”"]/.test(text.slice(last.end));
    if (words.length === 1 && isProse && !told.has(words[0]!.key)) told.set(words[0]!.key, start);
  }
  return new Set(
    readings.filter(
      ({ words, start, type }) =>
        type === 'organisation' && isOfRegion(words) && (told.get(words[0]!.key) ?? start) < start,
    ),
  );
}

/** "Norwind | Italia", "Norwind | North America" */
export function isOfRegion(words: readonly Word[]): boolean {
  const region = nameKey(words.slice(1));
  return (words.length === 2 && isLandName(region)) || REGIONS.has(region);
}

/** By what the houses of a firm are called that are larger than a land. */
const REGIONS: ReadonlySet<string> = new Set(bodiesData.regionsOfFirms);
