import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import nameWords from '../../../data/name-words.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { grouped } from '../../../spelling/grouped.ts';
import { isOfPeople } from '../deeds.ts';
import { OF_BODIES, SAYING, TOWN_NOUNS } from '../lists.ts';
import { standsInside } from '../places.ts';
import type { Reading } from '../readings.ts';
import type { Word } from '../words.ts';

/** What a house or a fellowship is called, which bears a name of its own more often than a land's. */
const HOUSES: ReadonlySet<string> = new Set(besideNames.houses);
/** What lands and towns have too: only its officers and its trade show that the first word alone is it. */
const SERVICES = /^(?:agency|authority|service|services|board)$/;
const OFFICERS: ReadonlySet<string> = new Set(nameWords.officersOfHouses);
const RUNS: ReadonlySet<string> = new Set(tellingVerbs.running);

/**
 * By the key of one word the bodies of which it is the short form: "Lakeshore" of the "Lakeshore Health Network" named
 * before, where it acts or has an officer as only bodies do, and nothing is told to be in it. "Tarn" stays a town beside
 * "Tarn Hospital".
 */
export function housesOf(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
): ReadonlyMap<string, readonly Reading[]> {
  const long = readings.filter(
    ({ type, words }) =>
      type === 'organisation' && words.length > 1 && (isHouse(words) || SERVICES.test(words.at(-1)!.key)),
  );
  if (long.length === 0) return new Map();
  const opening = grouped(long.map((reading) => [reading.words[0]!.key, reading]));
  const short = grouped(
    readings.flatMap((reading) =>
      reading.type === 'organisation' && reading.words.length === 1 && opening.has(reading.key)
        ? [[reading.key, reading] as const]
        : [],
    ),
  );
  return new Map(
    [...short].map(([key, own]) => [key, opening.get(key)!.filter((one) => isMeant(one, own, sentences))]),
  );
}

// "Lakeshore Health Network", "Bellweather Hospital"; of those who live or teach there are town's associations.
function isHouse(words: readonly Word[]): boolean {
  const last = words.at(-1)!.key;
  if (!HOUSES.has(last)) return false;
  return /^(?:hospital|clinic|institute|museum|society)$/.test(last) || words.slice(1, -1).some(isTrade);
}

function isTrade({ key, possessive }: Word): boolean {
  return !possessive && isDictionaryWord(key) && !/[^s]s$/.test(key);
}

function isMeant(long: Reading, short: readonly Reading[], sentences: readonly (readonly Word[])[]): boolean {
  if (short.some(({ start }) => start < long.start)) return false;
  const around = short.map(({ words: [word] }) => ({ word: word!, words: sentences[word!.sentence]! }));
  if (around.some(({ word, words }) => isWhere(words, word.index))) return false;
  const service = SERVICES.test(long.words.at(-1)!.key);
  if (service && !long.words.slice(1, -1).some(isTrade)) return false;
  return around.some(({ word, words }) => hasOfficer(words, word.index) || (!service && acts(words, word.index)));
}

function isWhere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined && words[at]!.gap === ' ' && (standsInside(before) ? before.key !== 'at' : isOfTown(words, at))
  );
}

// "the people of | Tarn"
function isOfTown(words: readonly Word[], at: number): boolean {
  return /^(?:of|from)$/.test(words[at - 1]!.key) && TOWN_NOUNS.has(words[at - 2]?.key ?? '');
}

// "Lakeshore | 's chief executive", "Lakeshore, which runs the clinic"
function hasOfficer(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next === undefined) return false;
  if (words[at]!.possessive) return OF_BODIES.has(next.key) || OFFICERS.has(next.key);
  return RUNS.has(next.key) || (next.key === 'which' && RUNS.has(second?.key ?? ''));
}

function acts(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    next === undefined ||
    words[at]!.possessive ||
    (at > 0 && /^(?:of|at|in|from|with|for)$/.test(words[at - 1]!.key))
  )
    return false;
  if (/^(?:has|had)$/.test(next.key)) return words[at + 2]?.pos === 'VERB' || words[at + 2]?.key === 'not';
  return isOfPeople(next) || (SAYING.has(next.key) && next.gap === ' ');
}
