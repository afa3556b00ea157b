import { basesOf } from '../../spelling/bases.ts';
import type { Reading } from './readings.ts';
import type { Word } from './words.ts';

/** The adjectives of lands that no list has, by their keys, and the land: "Maravian crews" where the document has "Maravia". */
export function adjectivesOf(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
): ReadonlyMap<string, Reading> {
  const lone = readings.filter(isLone);
  const lands = new Map(lone.map((reading) => [reading.key, reading]));
  const found = new Map<string, Reading>();
  for (const reading of lone) {
    const land = basesOf(reading.key).find((base) => lands.has(base));
    if (land !== undefined && qualifies(reading, sentences)) found.set(reading.key, lands.get(land)!);
  }
  return found;
}

function isLone({ found, type, words }: Reading): boolean {
  return found === null && words.length === 1 && (type === 'place' || type === 'organisation');
}

function qualifies({ words: [word] }: Reading, sentences: readonly (readonly Word[])[]): boolean {
  const next = sentences[word!.sentence]![word!.index + 1];
  return next?.gap === ' ' && !next.capital && (next.pos === 'NOUN' || next.pos === 'ADJ');
}
