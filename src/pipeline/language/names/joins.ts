import { isFamilyFirst } from '../../spelling/family-first.ts';
import { foldOf } from '../../spelling/fold.ts';
import { middlesAgree } from '../../spelling/middles.ts';
import { neighboursOf } from '../../spelling/neighbours.ts';
import { generationsAgree, personParts } from '../../spelling/person.ts';
import { shortOfPerson } from '../../spelling/short-of-person.ts';
import type { Reading } from './readings.ts';
import { sameBodies } from './same-bodies.ts';
import type { Word } from './words.ts';

/** So many people of one first name are compared with a new one: a list of thousands stays linear. */
const MOST_BEARERS = 64;

/** Says which group a reading belongs to: the same for all forms of one name, never for two names. */
export function joinsOf(
  readings: readonly Reading[],
  acronyms: ReadonlyMap<string, Reading>,
  text: string,
  sentences: readonly (readonly Word[])[],
): (reading: Reading) => string {
  const people = peopleOf(readings, text);
  const bodies = sameBodies(readings, sentences);
  const lands = landsByForm(readings);
  const memo = new Map<string, string>();
  const group = (reading: Reading): string => {
    const bearer = reading.type === 'person' && !reading.found ? people.byPlace(reading) : null;
    if (bearer !== null) return bearer;
    const id = `${reading.type} ${reading.key}`;
    const known = memo.get(id);
    if (known !== undefined) return known;
    // Two that are each other, "Norwind Air" and "Norwind Air Ltd", are the one asked for first.
    memo.set(id, id);
    const target = acronyms.get(reading.key);
    const made = target && target.key !== reading.key ? group(target) : groupOf(reading, id);
    memo.set(id, made);
    return made;
  };
  const groupOf = (reading: Reading, id: string): string => {
    if (reading.found) return reading.key;
    if (reading.type === 'person') return people.byName(reading) ?? id;
    const land = formOf(reading, lands);
    if (land !== null) return land;
    return (reading.type === 'organisation' ? bodies(reading, group) : null) ?? id;
  };
  return group;
}

// By "kingdom" of "the Kingdom of Norway" that land; null where there are two.
function landsByForm(readings: readonly Reading[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { found: known, type, key, words } of readings) {
    const form = words[0]!.key;
    if (!known || type !== 'country' || words.length < 3 || !FORMS.has(form) || words[1]!.key !== 'of') continue;
    found.set(form, found.has(form) && found.get(form) !== key ? null : key);
  }
  return found;
}

// "The Kingdom thanked them".
function formOf({ words }: Reading, lands: ReadonlyMap<string, string | null>): string | null {
  return words.length === 1 ? (lands.get(words[0]!.key) ?? null) : null;
}

const FORMS = new Set(['kingdom', 'republic', 'sultanate', 'emirate', 'principality', 'commonwealth', 'federation']);

// A full name groups all its spellings; a part of one goes to the only person who has it.
function peopleOf(readings: readonly Reading[], text: string): People {
  const full: Full[] = [];
  const byPart = new Map<string, Full[]>();
  const people = readings.filter(({ type }) => type === 'person');
  const whole = new Set(people.flatMap((reading) => initialled(partsOf(reading, text))));
  const longer = longerOf(people, text);
  for (const reading of people) {
    const parts = partsOf(reading, text);
    const named = text.slice(reading.start, reading.end);
    // "D. Roth" where the document has "Dora Roth" in full.
    if (parts.length < 2 || (parts[0]!.length === 1 && whole.has(parts.join(' ')))) continue;
    if (longer.has(parts.map(foldOf).join(' '))) continue;
    if (candidates(byPart, parts).some((other) => isSame(parts, other.parts) && generationsAgree(named, other.named)))
      continue;
    const one = { id: reading.found ? reading.key : `person ${reading.key}`, parts, named, start: reading.start };
    full.push(one);
    for (const part of new Set(parts.map(foldOf))) {
      const bearers = byPart.get(part);
      if (bearers) bearers.push(one);
      else byPart.set(part, [one]);
    }
  }
  const near = neighboursOf(new Set(full.map(({ parts }) => parts.at(-1)!)));
  const families = new Set([...byPart].flatMap(([part, own]) => (familyOf(own, part).length > 1 ? [part] : [])));
  // "Ruiz" before her brother Tor Ruiz is named is Ana Ruiz; behind it may be either.
  const byPlace = ({ words, start }: Reading) => {
    const part = families.size > 0 && words.length === 1 ? foldOf(words[0]!.key) : '';
    const before = families.has(part) ? familyOf(byPart.get(part)!, part).filter((one) => one.start < start) : [];
    return before.length === 1 ? before[0]!.id : null;
  };
  const byName = (reading: Reading) => {
    const parts = partsOf(reading, text);
    if (parts.length > 1 && parts[0]!.length === 1) {
      const short = candidates(byPart, parts).filter((other) => initialled(other.parts).includes(parts.join(' ')));
      if (short.length > 0) return short.length === 1 ? short[0]!.id : null;
    }
    if (parts.length > 1) {
      const fuller = longer.get(parts.map(foldOf).join(' ')) ?? parts;
      const named = text.slice(reading.start, reading.end);
      return (
        candidates(byPart, fuller).find((other) => isSame(fuller, other.parts) && generationsAgree(named, other.named))
          ?.id ?? null
      );
    }
    const part = parts[0]!;
    const bearers = byPart.get(foldOf(part)) ?? [];
    const surname = familyOf(bearers, foldOf(part));
    if (surname.length > 0) return surname.length === 1 ? surname[0]!.id : null;
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0]!.id : null;
    const spelled = near(part).flatMap((key) =>
      (byPart.get(foldOf(key)) ?? []).filter((one) => one.parts.at(-1) === key),
    );
    return spelled.length === 1 ? spelled[0]!.id : null;
  };
  return { byName, byPlace };
}

function familyOf(bearers: readonly Full[], part: string): Full[] {
  return bearers.filter((one) => foldOf(one.parts.at(-1)!) === part);
}

// By "hugo marin" and by "marin rivas" the parts of "Hugo Marín Rivas", where nobody else is called so and no sentence has
// both: many bear their mother's surname behind their father's.
function longerOf(people: readonly Reading[], text: string): ReadonlyMap<string, readonly string[]> {
  const names = people.map((reading) => ({
    parts: partsOf(reading, text).map(foldOf),
    sentence: reading.words[0]!.sentence,
  }));
  const bySentence = new Set(names.map(({ parts, sentence }) => `${sentence} ${parts.join(' ')}`));
  const own = new Set(names.map(({ parts }) => parts.join(' ')));
  const found = new Map<string, readonly string[] | null>();
  for (const { parts, sentence } of names) {
    for (const short of shortOfPerson(parts)) {
      if (!own.has(short)) continue;
      const before = found.get(short);
      const other = before !== undefined && before?.join(' ') !== parts.join(' ');
      found.set(short, other || bySentence.has(`${sentence} ${short}`) ? null : parts);
    }
  }
  return new Map([...found].flatMap(([short, parts]) => (parts ? [[short, parts] as const] : [])));
}

// "d roth" of "Dora Roth", "h marin rivas" of "Hugo José Marín Rivas", "s yoon" of "Yoon Seung-jin".
function initialled(parts: readonly string[]): string[] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || first.length < 2) return [];
  const family = isFamilyFirst(parts) ? [`${parts[1]![0]!} ${first}`, `${last[0]!} ${first}`] : [];
  const double = parts.length > 2 ? [`${first[0]!} ${parts.slice(-2).join(' ')}`] : [];
  return [`${first[0]!} ${last}`, ...family, ...double];
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

function partsOf(reading: Reading, text: string): readonly string[] {
  return personParts(text.slice(reading.start, reading.end));
}

/** The group of the only person a reading may be, null where two may be meant. */
interface People {
  readonly byName: (reading: Reading) => string | null;
  /** Of a surname that two bear, by who was named before. */
  readonly byPlace: (reading: Reading) => string | null;
}

interface Full {
  readonly id: string;
  readonly parts: readonly string[];
  readonly named: string;
  /** Where the name stands first. */
  readonly start: number;
}
