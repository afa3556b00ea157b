import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import legalForms from '../../../data/legal-forms.json' with { type: 'json' };
import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import { bagOf } from '../../../spelling/bag.ts';
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isLocalForeignBody } from '../../../spelling/foreign-bodies.ts';
import { grouped } from '../../../spelling/grouped.ts';
import { keyOf } from '../../../spelling/key.ts';
import { partisansOf } from '../../../spelling/partisans.ts';
import { shortOfHouse } from '../../../spelling/short-of-house.ts';
import { withoutDomain } from '../../../wording/domain-ends.ts';
import { isOutletWord } from '../../phrases/papers/outlets.ts';
import type { Reading } from '../readings.ts';
import { nameKey, type Word } from '../words.ts';
import {
  behindAdjective,
  byLastWords,
  partOfFuller,
  withoutAdjective,
  withoutHouse,
  withoutKind,
  withoutLand,
  withoutSuffix,
} from './fuller-bodies.ts';
import { isOfOther } from './is-of-other.ts';
import { housesOf } from './short-of-houses.ts';
import { isOfRegion, subsidiariesIn } from './subsidiaries.ts';

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

function bodiesIn(readings: readonly Reading[], sentences: readonly (readonly Word[])[], text: string): Bodies {
  const long = readings.filter(
    (reading) => reading.type === 'organisation' && reading.words.length > 1 && isWhole(reading),
  );
  const ending = long.flatMap((reading) =>
    reading.words
      .slice(1, ownEnd(reading))
      .flatMap((word) => (word.capital && !isOfTown(reading, word) ? [[word.key, reading] as const] : [])),
  );
  const shortened = readings.flatMap((reading) => {
    const short = shortOfHouse(reading.key);
    return short === null ? [] : [[short, reading] as const];
  });
  const adjectival = long.flatMap((reading) => {
    const core = behindAdjective(reading);
    return core === null ? [] : [[core, reading] as const];
  });
  return {
    long,
    adjectival: grouped(adjectival),
    lands: new Set(readings.flatMap((one) => (one.type === 'country' ? [one.key] : []))),
    opening: grouped(long.map((reading) => [reading.words[0]!.key, reading])),
    bags: grouped(long.map((reading) => [bagOf(reading.key), reading])),
    ending: grouped(ending),
    shortened: grouped(shortened),
    houses: housesOf(readings, sentences),
    isTitled: isTitle(sentences[0] ?? [], text),
    sites: grouped(readings.flatMap((one) => siteOf(one))),
    byKey: new Map(readings.flatMap((one) => (one.type === 'organisation' ? [[one.key, one] as const] : []))),
  };
}

// "Quarnfood" of "Quarnfood.com" and "Quarnfood.com NV".
function siteOf(reading: Reading): [string, Reading][] {
  const short = reading.type === 'organisation' ? withoutDomain(reading.words[0]!.text) : null;
  return short === null || !reading.words.slice(1).every(({ key }) => LEGAL.has(key)) ? [] : [[keyOf(short), reading]];
}

function isTitle(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  return last !== undefined && /^[”"’']?\s*\n/.test(text.slice(last.end));
}

// "Norwind" is not the "works council of Norwind".
function isWhole({ words }: Reading): boolean {
  const last = words.at(-1)!;
  return words[0]!.capital && (last.capital || /^\d+$/.test(last.text));
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

// The one body whose name ends so; where none does, the one that begins so; else the one party whose members are called so.
function sameOfWord(
  reading: Reading,
  { opening, ending, houses, sites }: Bodies,
  group: (reading: Reading) => string,
  subsidiaries: ReadonlySet<Reading>,
): string | null {
  const { key } = reading;
  const all = opening.get(key) ?? [];
  const begun = all.some((one) => subsidiaries.has(one)) ? all.filter(({ words }) => !isOfRegion(words)) : all;
  // "Tarn City Council" shows a town, whose name is short for no other body that has it.
  const bearers = all.some(isCivic) ? [] : begun.filter((one) => !isOfPlace(one) && !areOfFirm(one));
  // "The Supervisory Board of Norwind AG" is no "Norwind", where there is a Norwind AG.
  const ended = ending.get(key) ?? [];
  // Nor is "the Political Bureau of the Quarn Front" the Front, where the Quarn Front is named too.
  const named = new Set(ended.map((one) => one.key));
  const ends = ended.filter((one) => (bearers.length === 0 || !isOfOther(one, key)) && !isOfNamed(one, named));
  const first = namedFirst(begun, ends);
  // "The Dockers" of a Brotherhood of Dockers, which has an "NRF Dockers Committee" too.
  const members = /[^s]s$/.test(key) ? ends.filter(({ words }) => words.at(-1)!.key === key) : [];
  // "Norwind" is "Norwind NV", whatever else opens so.
  const formed = bearers.filter(({ words }) => words.length === 2 && LEGAL.has(words[1]!.key));
  const kinds = [
    first,
    members,
    withoutTrades(ends),
    formed,
    sites.get(key) ?? [],
    [...bearers, ...begun.filter(isPartOfBody), ...(houses.get(key) ?? [])],
  ];
  const same = kinds.find((own) => own.length > 0) ?? partiesOf(reading, opening);
  const groups = new Set(same.map(group));
  return groups.size === 1 ? [...groups][0]! : null;
}

// "The Council" of a paper of the Council of the Coastal Union, which names a Security Council only further on.
function namedFirst(begun: readonly Reading[], ends: readonly Reading[]): readonly Reading[] {
  const heads = begun.filter(({ words }) => words[1]!.key === 'of');
  const earliest = (all: readonly Reading[]) => Math.min(...all.map(({ start }) => start));
  return ends.length > 0 && heads.length > 0 && earliest(heads) < earliest(ends) ? heads : [];
}

// "The Union", where there are a Coastal Union and a Weavers' Union: that of lands, beside which a trade's is told in full.
function withoutTrades(ends: readonly Reading[]): readonly Reading[] {
  const others = ends.filter(({ words }) => !isOfTrade(words));
  const isOfLands = others.length > 0 && others.every(({ words }) => BLOCS.has(words.at(-1)!.key));
  return isOfLands ? others : ends;
}

// "Weavers' Union"
function isOfTrade(words: readonly Word[]): boolean {
  const trade = words.at(-2);
  return trade?.possessive === true;
}

// "Maruland Coast Guard", "Maruland Weekly"
function isOfPlace({ words }: Reading): boolean {
  const last = words.at(-1)!.key;
  return MEMBERS.has(last) || isOutletWord(last);
}

// "NRF Dockers", "NRF Dockers Committee", "Norwind Machinists": who work there, and are not called by the firm's name.
function areOfFirm({ words: [first, members] }: Reading): boolean {
  const { key } = members!;
  if (!isDictionaryWord(first!.key) && STAFF.has(key)) return true;
  return LETTERS.test(first!.text) && /(?:er|or|ist|an)s$/.test(key) && isDictionaryWord(key.slice(0, -1));
}

// "Tarn City Council", "Tarn Borough Council"
function isCivic({ words }: Reading): boolean {
  return words.length === 3 && words[2]!.key === 'council' && CIVIC.test(words[1]!.key);
}

// "The Political Bureau of the | Quarn Front"
function isOfNamed({ words }: Reading, named: ReadonlySet<string>): boolean {
  const of = words.findLastIndex(({ key }) => key === 'of');
  if (of < 1) return false;
  return named.has(nameKey(words.slice(words[of + 1]?.key === 'the' ? of + 2 : of + 1)));
}

// "Huurdersbond Quarn", "Sindicato Velm": where the drivers or the riders are, and no name that the body has to itself.
function isOfTown({ words: [first, second, more] }: Reading, word: Word): boolean {
  return word === second && more === undefined && (isLocalForeignBody(first!.key) || LETTERS.test(first!.text));
}

// "The Council of the Coastal Union" is a part of the Union, which is another body: "the Council" is short for it, and "the
// Union" is not.
function isPartOfBody({ words }: Reading): boolean {
  const [head, of, the] = words;
  return (
    words.length > 3 && PARTS.has(head!.key) && of!.key === 'of' && the!.key === 'the' && BLOCS.has(words.at(-1)!.key)
  );
}

/** "NRF | Tarnland": where that house of the NRF is, and not its name. */
const LETTERS = /^\p{Lu}{3,6}$/u;

function ownEnd(reading: Reading): number {
  return isPartOfBody(reading) ? 1 : reading.words.length;
}

// "the Greens" are the "Green List", "the Conservatives" the "Conservative Party".
function partiesOf({ key }: Reading, opening: ReadonlyMap<string, readonly Reading[]>): Reading[] {
  if (!/[^s]s$/.test(key)) return [];
  const firsts = [key.slice(0, -1), key.replace(/crats$/, 'cratic')];
  return firsts
    .flatMap((first) => opening.get(first) ?? [])
    .filter(({ words }) => words.length === 2 && PARTY.test(words[1]!.key));
}

const LEGAL: ReadonlySet<string> = new Set(legalForms.atEnd);
/** Bodies of a land or a town, which nobody calls by its name alone: "Maruland" is not the "Maruland Coast Guard". */
const MEMBERS: ReadonlySet<string> = new Set(bodiesData.ofLands);
/** Who work for a firm, by their trade. */
const STAFF: ReadonlySet<string> = new Set(bodiesData.kinds.staff.names);
const CIVIC = /^(?:city|town|county|borough|district|parish|village)$/;
const PARTS: ReadonlySet<string> = new Set(partsOfBodies.ofBlocs);
const BLOCS: ReadonlySet<string> = new Set(partsOfBodies.blocs);
const PARTY = /^(?:party|list|alliance|union|movement|bloc)$/;

/** The bodies of a document by the words of their names. */
interface Bodies {
  /** Those of several words. */
  readonly long: readonly Reading[];
  /** Those that open with the adjective of a land, by the rest of their names. */
  readonly adjectival: ReadonlyMap<string, readonly Reading[]>;
  /** Those the text names. */
  readonly lands: ReadonlySet<string>;
  /** By their first word. */
  readonly opening: ReadonlyMap<string, readonly Reading[]>;
  /** By each word behind the first that they have to themselves. */
  readonly ending: ReadonlyMap<string, readonly Reading[]>;
  /** By all their words, in whatever order. */
  readonly bags: ReadonlyMap<string, readonly Reading[]>;
  /** By what is left of them without the word for the house. */
  readonly shortened: ReadonlyMap<string, readonly Reading[]>;
  /** By what a house is called for short. */
  readonly houses: ReadonlyMap<string, readonly Reading[]>;
  /** Those called by their address, by what stands before its end. */
  readonly sites: ReadonlyMap<string, readonly Reading[]>;
  readonly byKey: ReadonlyMap<string, Reading>;
  /** The first line is a title. */
  readonly isTitled: boolean;
}
