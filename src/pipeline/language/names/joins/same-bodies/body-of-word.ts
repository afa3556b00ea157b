import bodiesData from '../../../../data/bodies.json' with { type: 'json' };
import { isDictionaryWord } from '../../../../spelling/dictionary.ts';
import { isPartisan } from '../../../../spelling/partisans.ts';
import { isOutletWord } from '../../../phrases/papers/outlets.ts';
import type { Reading } from '../../readings.ts';
import { nameKey, type Word } from '../../words.ts';
import { isOfOther } from '../is-of-other.ts';
import { isOfRegion } from '../subsidiaries.ts';
import { BLOCS, type Bodies, isPartOfBody, LEGAL, LETTERS } from './bodies-by-words.ts';

/**
 * The one body whose name ends so; where none does, the one that begins so; else the one party whose members are called so.
 */
export function sameOfWord(
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

// "Maruland Coast Guard", "Maruland Weekly"; the "Labour Party" is of no place, and a news agency is called by its name alone.
function isOfPlace({ words }: Reading): boolean {
  const last = words.at(-1)!.key;
  if (last === 'party' && words.length === 2 && isPartisan(words[0]!.key)) return false;
  if (last === 'agency' && words.at(-2)!.key === 'news') return false;
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

/** "the Greens" are the "Green List", "the Social Democrats" the "Social Democratic Party". */
export function partiesOf({ key, words }: Reading, opening: ReadonlyMap<string, readonly Reading[]>): Reading[] {
  const several = /[^s]s$/.test(key) ? key : /crat$/.test(key) ? `${key}s` : null;
  if (several === null) return [];
  const firsts = [several.slice(0, -1), several.replace(/crats$/, 'cratic')];
  return firsts.flatMap((first) =>
    (opening.get(first.split(' ')[0]!) ?? []).filter(
      (one) =>
        one.words.length === words.length + 1 && one.key.startsWith(`${first} `) && PARTY.test(one.words.at(-1)!.key),
    ),
  );
}

/** Bodies of a land or a town, which nobody calls by its name alone: "Maruland" is not the "Maruland Coast Guard". */
const MEMBERS: ReadonlySet<string> = new Set(bodiesData.ofLands);

/** Who work for a firm, by their trade. */
const STAFF: ReadonlySet<string> = new Set(bodiesData.kinds.staff.names);

const CIVIC = /^(?:city|town|county|borough|district|parish|village)$/;

const PARTY = /^(?:party|list|alliance|union|movement|bloc)$/;
