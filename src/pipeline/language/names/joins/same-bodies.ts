import { bagOf } from '../../../spelling/bag.ts';
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isPartisan, partisansOf } from '../../../spelling/partisans.ts';
import type { Reading } from '../readings.ts';
import type { Word } from '../words.ts';
import {
  byLastWords,
  partOfFuller,
  withoutAdjective,
  withoutHouse,
  withoutKind,
  withoutLand,
  withoutSuffix,
} from './fuller-bodies.ts';
import { type Bodies, bodiesIn, isWhole } from './same-bodies/bodies-by-words.ts';
import { partiesOf, sameOfWord } from './same-bodies/body-of-word.ts';
import { subsidiariesIn } from './subsidiaries.ts';

/**
 * Says of a body which other it is: "the Commission" is the one body of the document whose name ends so, "Halvorsen" the one
 * that begins so; null where it is no other.
 */
export function sameBodies(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  text: string,
): (reading: Reading, group: (reading: Reading) => string) => string | null {
  const bodies = bodiesIn(readings, sentences, text);
  const subsidiaries = subsidiariesIn(readings, sentences, text);
  return (reading, group) => {
    // "Liberal senator Ana Ruiz", and "the Liberals"
    const several = bodies.byKey.get(partisansOf(reading.key) ?? '') ?? peopleOf(reading, bodies);
    if (several) return group(several);
    return reading.words.length > 1
      ? sameOfWords(reading, bodies, group)
      : sameOfWord(reading, bodies, group, subsidiaries);
  };
}

// "The Kandar movement", of "the Kandars": by a word that means nothing else.
function peopleOf({ key, words, type }: Reading, { byKey }: Bodies): Reading | undefined {
  const isOwn = type === 'organisation' && words.length === 1 && !key.endsWith('s') && !isDictionaryWord(key);
  return isOwn ? byKey.get(`${key}s`) : undefined;
}

function sameOfWords(
  reading: Reading,
  { bags, opening, ending, shortened, long, adjectival, lands, isTitled }: Bodies,
  group: (reading: Reading) => string,
): string | null {
  // "Herders' Party" and "Party of the Herders"
  const [same] = isWhole(reading) ? (bags.get(bagOf(reading.key)) ?? []) : [];
  if (same && same.key !== reading.key && bagOf(reading.key) !== '') return group(same);
  return (
    partyOf(reading, opening, group) ??
    branchOf(reading, long, group) ??
    withoutSuffix(reading, opening, group) ??
    withoutHouse(reading, shortened, group) ??
    withoutLand(reading, opening, group) ??
    withoutAdjective(reading, adjectival, group, lands) ??
    byLastWords(reading, ending, group) ??
    withoutKind(reading, long, group) ??
    partOfFuller(reading, opening, ending, group, isTitled && reading.words[0]!.sentence === 0)
  );
}

// "The Social Democrats" are the one "Social Democratic Party".
function partyOf(reading: Reading, opening: Bodies['opening'], group: (reading: Reading) => string): string | null {
  if (!isPartisan(reading.words.at(-1)!.key)) return null;
  const groups = new Set(partiesOf(reading, opening).map(group));
  return groups.size === 1 ? [...groups][0]! : null;
}

// "Local 31" is "Weavers United Local 31", where no other is.
function branchOf(
  { key, words }: Reading,
  long: readonly Reading[],
  group: (reading: Reading) => string,
): string | null {
  if (words.length !== 2 || words[0]!.key !== 'local' || !/^\d+$/.test(words[1]!.key)) return null;
  const groups = new Set(long.filter((one) => one.key.endsWith(` ${key}`)).map(group));
  return groups.size === 1 ? [...groups][0]! : null;
}
