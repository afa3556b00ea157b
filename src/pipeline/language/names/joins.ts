import { foldOf } from '../../spelling/fold.ts';
import { grouped } from '../../spelling/grouped.ts';
import { middlesAgree } from '../../spelling/middles.ts';
import { neighboursOf } from '../../spelling/neighbours.ts';
import { personParts } from '../../spelling/person.ts';
import type { Reading } from './readings.ts';
import { endsInThings } from './things.ts';

/** So many people of one first name are compared with a new one: a list of thousands stays linear. */
const MOST_BEARERS = 64;

/** Says which group a reading belongs to: the same for all forms of one name, never for two names. */
export function joinsOf(
  readings: readonly Reading[],
  acronyms: ReadonlyMap<string, Reading>,
  text: string,
): (reading: Reading) => string {
  const people = peopleOf(readings, text);
  const bodies = bodiesOf(readings);
  const memo = new Map<string, string>();
  const group = (reading: Reading): string => {
    const id = `${reading.type} ${reading.key}`;
    const known = memo.get(id);
    if (known !== undefined) return known;
    const target = acronyms.get(reading.key);
    const made = target && target.key !== reading.key ? group(target) : groupOf(reading, id);
    memo.set(id, made);
    return made;
  };
  const groupOf = (reading: Reading, id: string): string => {
    if (reading.found) return reading.key;
    if (reading.type === 'person') return people(reading) ?? id;
    if (reading.type === 'organisation') return bodies(reading, group) ?? id;
    return id;
  };
  return group;
}

// A full name groups all its spellings; a part of one goes to the only person who has it.
function peopleOf(readings: readonly Reading[], text: string): (reading: Reading) => string | null {
  const full: Full[] = [];
  const byPart = new Map<string, Full[]>();
  const people = readings.filter(({ type }) => type === 'person');
  const whole = new Set(people.flatMap((reading) => initialled(partsOf(reading, text))));
  for (const reading of people) {
    const parts = partsOf(reading, text);
    // "D. Roth" where the document has "Dora Roth" in full.
    if (parts.length < 2 || (parts[0]!.length === 1 && whole.has(parts.join(' ')))) continue;
    if (candidates(byPart, parts).some((other) => isSame(parts, other.parts))) continue;
    const one = { id: reading.found ? reading.key : `person ${reading.key}`, parts };
    full.push(one);
    for (const part of new Set(parts.map(foldOf))) {
      const bearers = byPart.get(part);
      if (bearers) bearers.push(one);
      else byPart.set(part, [one]);
    }
  }
  const near = neighboursOf(new Set(full.map(({ parts }) => parts.at(-1)!)));
  return (reading) => {
    const parts = partsOf(reading, text);
    if (parts.length === 2 && parts[0]!.length === 1) {
      const short = candidates(byPart, parts).filter((other) => initialled(other.parts).includes(parts.join(' ')));
      if (short.length > 0) return short.length === 1 ? short[0]!.id : null;
    }
    if (parts.length > 1) return candidates(byPart, parts).find((other) => isSame(parts, other.parts))?.id ?? null;
    const part = parts[0]!;
    const bearers = byPart.get(foldOf(part)) ?? [];
    const surname = bearers.filter((one) => foldOf(one.parts.at(-1)!) === foldOf(part));
    if (surname.length > 0) return surname.length === 1 ? surname[0]!.id : null;
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0]!.id : null;
    const spelled = near(part).flatMap((key) =>
      (byPart.get(foldOf(key)) ?? []).filter((one) => one.parts.at(-1) === key),
    );
    return spelled.length === 1 ? spelled[0]!.id : null;
  };
}

// "d roth" of "Dora Roth".
function initialled(parts: readonly string[]): string[] {
  return parts.length > 1 && parts[0]!.length > 1 ? [`${parts[0]![0]!} ${parts.at(-1)!}`] : [];
}

function candidates(byPart: ReadonlyMap<string, readonly Full[]>, parts: readonly string[]): Full[] {
  return [parts[0]!, parts.at(-1)!].flatMap((part) => byPart.get(foldOf(part))?.slice(0, MOST_BEARERS) ?? []);
}

// One name with and without its middle, or with one letter otherwise in first name or surname.
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (!middlesAgree(a, b)) return false;
  const near = (one: string, other: string) => neighboursOf([one])(other).length > 0;
  const first = foldOf(a[0]!) === foldOf(b[0]!);
  const last = foldOf(a.at(-1)!) === foldOf(b.at(-1)!);
  if (first && last) return true;
  return (
    a.length === b.length && ((first && near(a.at(-1)!, b.at(-1)!)) || (last && a[0]!.length > 5 && near(a[0]!, b[0]!)))
  );
}

function partsOf(reading: Reading, text: string): string[] {
  return personParts(text.slice(reading.start, reading.end));
}

// "the Commission" is the one body of the document whose name ends so, "Halvorsen" the one that begins so.
function bodiesOf(
  readings: readonly Reading[],
): (reading: Reading, group: (reading: Reading) => string) => string | null {
  // "Norwind" is not the "works council of Norwind".
  const isWhole = ({ words }: Reading) => words[0]!.capital && words.at(-1)!.capital;
  const long = readings.filter(
    (reading) => reading.type === 'organisation' && reading.words.length > 1 && isWhole(reading),
  );
  const opening = grouped(long.map((reading) => [reading.words[0]!.key, reading]));
  const ending = grouped(
    long.flatMap((reading) =>
      reading.words.slice(1).flatMap((word) => (word.capital ? [[word.key, reading] as const] : [])),
    ),
  );
  return (reading, group) => {
    if (reading.words.length > 1) return withoutSuffix(reading, opening, group) ?? byLastWords(reading, ending, group);
    const groups = (index: ReadonlyMap<string, readonly Reading[]>) => [
      ...new Set((index.get(reading.key) ?? []).map(group)),
    ];
    const ends = groups(ending);
    if (ends.length > 0) return ends.length === 1 ? ends[0]! : null;
    const opens = [
      ...new Set((opening.get(reading.key) ?? []).filter((one) => !MEMBERS.test(one.words.at(-1)!.key)).map(group)),
    ];
    if (opens.length > 0) return opens.length === 1 ? opens[0]! : null;
    const members = [...new Set(partiesOf(reading, opening).map(group))];
    return members.length === 1 ? members[0]! : null;
  };
}

// "the Greens" are the "Green List", "the Conservatives" the "Conservative Party".
function partiesOf({ key }: Reading, opening: ReadonlyMap<string, readonly Reading[]>): Reading[] {
  if (!/[^s]s$/.test(key)) return [];
  const firsts = [key.slice(0, -1), key.replace(/crats$/, 'cratic')];
  return firsts
    .flatMap((first) => opening.get(first) ?? [])
    .filter(({ words }) => words.length === 2 && PARTY.test(words[1]!.key));
}

// "Caledonian Hulls" is "Caledonian Hulls Ltd", "Tarn Quay" the one "Tarn Quay Terminals".
function withoutSuffix(
  reading: Reading,
  opening: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const longer = (opening.get(reading.words[0]!.key) ?? []).filter(
    (other) => other.words.length === reading.words.length + 1 && other.key.startsWith(`${reading.key} `),
  );
  const same = longer.find(({ words }) => SUFFIX.test(words.at(-1)!.key));
  if (same) return group(same);
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 && longer.every(({ words }) => endsInThings(words)) ? [...fuller][0]! : null;
}

// "The Conciliation Board" is the one "Labour Conciliation Board" named before; the "Democratic Party" is no other party.
function byLastWords(
  { key, words, start }: Reading,
  ending: ReadonlyMap<string, readonly Reading[]>,
  group: (reading: Reading) => string,
): string | null {
  const last = words.at(-1)!.key;
  if (!OFFICE.test(last)) return null;
  const longer = (ending.get(last) ?? []).filter(
    (other) => other.words.length === words.length + 1 && other.key.endsWith(` ${key}`) && other.start < start,
  );
  const fuller = new Set(longer.map(group));
  return fuller.size === 1 ? [...fuller][0]! : null;
}

const OFFICE =
  /^(?:board|commission|tribunal|inspectorate|authority|committee|agency|association|federation|front|institute|network|observatory|foundation)$/;

/** Bodies of a land or a town, which nobody calls by its name alone: "Maruland" is not the "Maruland Coast Guard". */
const MEMBERS =
  /^(?:federation|confederation|association|chamber|council|parliament|government|army|police|party|league|guard|board|wire|news|times|post|courier|herald|echo|radio|commission|committee|ministry|agency|authority|office|union|guild|society|court|navy|forces?|services?|assembly|senate|congress|front|movement|airport|port|hospital|daily|standard|ledger|gazette|tribune|network|institute|museum)$/;
const PARTY = /^(?:party|list|alliance|union|movement|bloc)$/;
const SUFFIX = /^(?:ltd|inc|corp|plc|llc|co|gmbh|ag|sa|nv|bv|oy|ab|dac|group|company|corporation|limited)$/;

interface Full {
  readonly id: string;
  readonly parts: readonly string[];
}
