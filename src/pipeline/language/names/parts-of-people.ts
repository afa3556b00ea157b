import type { EntityType } from '#src/schema/evidence.ts';
import { isFamilyFirst } from '../../spelling/family-first.ts';
import { isGeneration, personParts } from '../../spelling/person.ts';
import type { Keyed } from './votes.ts';
import { isLetters, nameKey, textOf, type Word } from './words.ts';

/** The words a person may be called by later on: each word of a full name but particles and initials. */
export function partsOfPeople(
  pieces: readonly Keyed[],
  types: ReadonlyMap<string, EntityType | 'none'>,
): Map<string, 'surname' | 'other'> {
  const found = new Map<string, 'surname' | 'other'>();
  for (const piece of pieces) {
    const type = piece.found?.type ?? types.get(piece.key);
    if (type !== 'person' || (piece.words.length < 2 && !piece.title)) continue;
    // Of "Ana NRF" the letters are no surname; in "ANA RUIZ" all is written so.
    const loud = piece.words.every(({ capital, text }) => !capital || text === text.toUpperCase());
    const words = piece.words.filter(
      (word) =>
        word.capital &&
        word.text.length > 2 &&
        !isGeneration(word.key) &&
        (loud || piece.words.length === 1 || !isLetters(word)),
    );
    for (const word of words) if (word !== words.at(-1) && !found.has(word.key)) found.set(word.key, 'other');
    if (words.length > 0) found.set(words.at(-1)!.key, 'surname');
    // "Park Do-hyun"
    if (words.length > 1 && isFamilyFirst(personParts(textOf(piece.words)))) found.set(words[0]!.key, 'surname');
    // "Ana Lind-Vale"
    const double = piece.words.slice(piece.words.findLastIndex(({ gap }, i) => i > 0 && gap !== '-'));
    if (double.length < piece.words.length && isDouble(double)) found.set(nameKey(double), 'surname');
  }
  return found;
}

/** "Lind-Vale" */
export function isDouble(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ gap, capital }, i) => capital && (i === 0 || gap === '-'));
}
