import { isFamilyFirst } from '../../../spelling/family-first.ts';
import { foldOf } from '../../../spelling/fold.ts';
import { keyOf } from '../../../spelling/key.ts';
import { GIVEN_NAMES, isCalledForShort } from '../../../spelling/listed-names.ts';
import { middlesAgree } from '../../../spelling/middles.ts';
import { neighboursOf } from '../../../spelling/neighbours.ts';
import { generationsAgree, personParts } from '../../../spelling/person.ts';
import { shortOfPerson } from '../../../spelling/short-of-person.ts';
import { genderOfName } from '../../phrases/name-genders.ts';
import type { Gender } from '../../phrases/role-words.ts';
import { styledGender } from '../../phrases/styled-gender.ts';
import type { Reading } from '../readings.ts';

/** So many people of one first name are compared with a new one: a list of thousands stays linear. */
const MOST_BEARERS = 64;

/** The people of a document: a full name groups all its spellings; a part of one goes to the only person who has it. */
export function peopleOf(readings: readonly Reading[], text: string): People {
  const ends = endsOfLonger(readings, text);
  const called = readings.filter(({ type }) => type === 'person').map((reading) => calledIn(reading, text, ends));
  const longer = longerOf(called);
  const { full, byPart } = fullNames(called, longer);
  for (const one of onlyStyled(called, byPart)) bearersOf(one.parts[0]!, byPart).push(one);
  const near = neighboursOf(new Set(full.map(({ parts }) => parts.at(-1)!)));
  const families = new Set([...byPart].flatMap(([part, own]) => (familyOf(own, part).length > 1 ? [part] : [])));
  return {
    byName(reading) {
      const { parts, named } = calledIn(reading, text, ends);
      if (parts.length === 1) return ofOneWord(parts[0]!, byPart, near);
      const short = parts[0]!.length === 1 ? ofInitials(parts, byPart) : [];
      if (short.length > 0) return onlyOf(short);
      return sameAs({ parts: longer.get(folded(parts)) ?? parts, named }, byPart)?.id ?? null;
    },
    byPlace({ words, start }) {
      const part = families.size > 0 && words.length === 1 ? foldOf(words[0]!.key) : '';
      if (!families.has(part)) return null;
      const styled = styledGender(text, start);
      const bearers = familyOf(byPart.get(part)!, part).filter(({ gender }) => agree(gender, styled));
      // "Mrs Ruiz" is the one woman of that name, wherever she is named.
      return (
        (styled && onlyOf(bearers)) ??
        onlyOf(bearers.filter((one) => one.start <= start)) ??
        onlyOf(bearers.filter(({ parts }) => parts.length === 1))
      );
    },
  };
}

// Each full name once, as it is spelt first: no part of a longer one, no "D. Roth" where the document has "Dora Roth".
function fullNames(
  people: readonly Called[],
  longer: ReadonlyMap<string, readonly string[]>,
): { readonly full: readonly Full[]; readonly byPart: Map<string, Full[]> } {
  const full: Full[] = [];
  const byPart = new Map<string, Full[]>();
  const whole = new Set(people.flatMap(({ parts }) => initialled(parts)));
  for (const { reading, parts, named } of people) {
    const isShort = parts.length < 2 || (parts[0]!.length === 1 && whole.has(parts.join(' ')));
    if (isShort || longer.has(folded(parts)) || sameAs({ parts, named }, byPart)) continue;
    const id = reading.found ? reading.key : `person ${reading.key}`;
    const one = { id, parts, named, start: reading.start, gender: genderOfName(named) };
    full.push(one);
    for (const part of new Set(parts.map(foldOf))) bearersOf(part, byPart).push(one);
  }
  return { full, byPart };
}

// Who is called by style and surname alone beside somebody else of that surname: "Mr Ruiz" of a text that goes on to name his
// wife Ana Ruiz, "Mr Ruiz" and "Mrs Ruiz" of one that names neither.
function onlyStyled(people: readonly Called[], byPart: Bearers): Full[] {
  const alone = Map.groupBy(
    people.filter(({ parts }) => parts.length === 1),
    ({ parts }) => foldOf(parts[0]!),
  );
  return [...alone].flatMap(([part, own]) => {
    const bearers = familyOf(byPart.get(part) ?? [], part);
    const first = Math.min(...bearers.map(({ start }) => start));
    return GENDERS.flatMap((gender): Full[] => {
      const styled = own.filter((one) => one.styled === gender);
      const isOther = own.some(({ styled: other }) => other !== null && other !== gender);
      const isTold = styled.length > 0 && (isOther || (bearers.length > 0 && styled[0]!.reading.start < first));
      if (!isTold || bearers.some((one) => agree(one.gender, gender))) return [];
      const [named] = own.filter((one) => one.styled === gender || (one.styled === null && one.reading.start < first));
      const { reading } = isOther && bearers.length === 0 ? styled[0]! : named!;
      return [{ id: `person ${part} ${gender}`, parts: [part], named: part, start: reading.start, gender }];
    });
  });
}

function agree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

function bearersOf(part: string, byPart: Map<string, Full[]>): Full[] {
  const bearers = byPart.get(part) ?? [];
  byPart.set(part, bearers);
  return bearers;
}

// A surname before a first name; one letter otherwise where nobody is called just so.
function ofOneWord(part: string, byPart: Bearers, near: (key: string) => readonly string[]): string | null {
  const bearers = byPart.get(foldOf(part)) ?? [];
  const family = familyOf(bearers, foldOf(part));
  if (family.length > 0) return onlyOf(family);
  if (bearers.length > 0) return onlyOf(bearers);
  return onlyOf(near(part).flatMap((key) => (byPart.get(foldOf(key)) ?? []).filter((one) => one.parts.at(-1) === key)));
}

function ofInitials(parts: readonly string[], byPart: Bearers): readonly Full[] {
  return candidates(byPart, parts).filter((other) => initialled(other.parts).includes(parts.join(' ')));
}

function sameAs({ parts, named }: Pick<Full, 'parts' | 'named'>, byPart: Bearers): Full | undefined {
  return candidates(byPart, parts).find((other) => isSame(parts, other.parts) && generationsAgree(named, other.named));
}

function onlyOf(found: readonly Full[]): string | null {
  return found.length === 1 ? found[0]!.id : null;
}

function familyOf(bearers: readonly Full[], part: string): Full[] {
  return bearers.filter((one) => foldOf(one.parts.at(-1)!) === part);
}

// By "hugo marin" and by "marin rivas" the parts of "Hugo Marín Rivas", where nobody else is called so and no sentence has
// both: many bear their mother's surname behind their father's.
function longerOf(people: readonly Called[]): ReadonlyMap<string, readonly string[]> {
  const names = people.map(({ reading, parts }) => ({
    parts: parts.map(foldOf),
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

function candidates(byPart: Bearers, parts: readonly string[]): Full[] {
  return [parts[0]!, parts.at(-1)!].flatMap((part) => byPart.get(foldOf(part))?.slice(0, MOST_BEARERS) ?? []);
}

// One name with and without its middle, for short, or with one letter otherwise in first name or surname.
function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (!middlesAgree(a, b)) return false;
  const near = (one: string, other: string) => neighboursOf([one])(other).length > 0;
  const first = foldOf(a[0]!) === foldOf(b[0]!);
  const last = foldOf(a.at(-1)!) === foldOf(b.at(-1)!);
  if (last && (first || isCalledForShort(a[0]!, b[0]!))) return true;
  return (
    a.length === b.length && ((first && near(a.at(-1)!, b.at(-1)!)) || (last && a[0]!.length > 5 && near(a[0]!, b[0]!)))
  );
}

function calledIn(reading: Reading, text: string, ends: ReadonlySet<string>): Called {
  const named = text.slice(reading.start, reading.end);
  const parts = personParts(named);
  const words = keyOf(named).split(/\s+/);
  const [first] = words;
  // "Ben Ruiz", "Per Lind": a first name, and not whose son "Otto Ben Ruiz" of the same text is.
  const isFirst = words.length === 2 && parts.length === 1 && GIVEN_NAMES.has(first!) && !ends.has(words.join(' '));
  return { reading, named, parts: isFirst ? words : parts, styled: styledGender(text, reading.start) };
}

// By "ben ruiz" that somebody is called "Otto Ben Ruiz".
function endsOfLonger(readings: readonly Reading[], text: string): ReadonlySet<string> {
  return new Set(
    readings.flatMap(({ type, words, start, end }) =>
      type === 'person' && words.length > 2 ? [keyOf(text.slice(start, end)).split(/\s+/).slice(-2).join(' ')] : [],
    ),
  );
}

function folded(parts: readonly string[]): string {
  return parts.map(foldOf).join(' ');
}

/** The group of the only person a reading may be, null where two may be meant. */
interface People {
  readonly byName: (reading: Reading) => string | null;
  /** Of a surname that two bear, who was named before: "Ruiz" is Ana Ruiz until her brother Tor Ruiz is named. */
  readonly byPlace: (reading: Reading) => string | null;
}

/** A name as the document spells it. */
interface Called {
  readonly reading: Reading;
  readonly named: string;
  readonly parts: readonly string[];
  /** The gender that the style before it tells. */
  readonly styled: Gender | null;
}

interface Full {
  readonly id: string;
  readonly parts: readonly string[];
  readonly named: string;
  /** Where the name stands first. */
  readonly start: number;
  readonly gender: Gender | null;
}

const GENDERS: readonly Gender[] = ['female', 'male'];

/** Who bears a part of a name, by the part folded. */
type Bearers = ReadonlyMap<string, readonly Full[]>;
