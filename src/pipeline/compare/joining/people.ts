import { distance } from 'fastest-levenshtein';
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { isFamilyFirst } from '../../spelling/family-first.ts';
import { foldOf } from '../../spelling/fold.ts';
import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import { GIVEN_NAMES, isCalledForShort } from '../../spelling/listed-names.ts';
import { middlesAgree } from '../../spelling/middles.ts';
import { isNear } from '../../spelling/near.ts';
import { neighboursOf } from '../../spelling/neighbours.ts';
import { generationsAgree, personParts } from '../../spelling/person.ts';
import { shortOfPerson } from '../../spelling/short-of-person.ts';
import { isOfOtherGender } from './genders.ts';
import { isUnknownBody, type Met } from './met.ts';
import type { Sets } from './sets.ts';
import { firstWordsOf } from './short-forms.ts';

/** Who bears it is called by the first name: "Huda bint Khalid". */
const PATRONYMIC = /\s(?:bint?|binti|ibn)\s/i;
/** So many bearers of one surname or first name are compared with each other: thousands of namesakes stay linear. */
const MOST_BEARERS = 64;
/** In letters, a surname in which two may differ. */
const LONG = 8;

/** Joins people of different documents who are one: spellings of a full name, initials, surnames with one bearer. */
export function joinPeople(met: readonly Met[], sets: Sets): void {
  const named = met.flatMap((one, index) => (one.code === null ? [{ one, index, parts: personParts(one.name) }] : []));
  const full = named.filter(({ one, parts }) => one.type === 'person' && parts.length > 1);
  for (const [a, b] of spellings(full)) sets.join(a.index, b.index);
  for (const [a, b] of shortened(full, sets)) sets.join(a.index, b.index);
  const firsts = new Set(
    full.flatMap(({ one, parts }) => (isFamilyFirst(parts) || PATRONYMIC.test(one.name) ? [] : [foldOf(parts[0]!)])),
  );
  const single = named.filter(({ parts }) => parts.length === 1);
  const bare = firstNamesIn(single, firsts);
  const familiar = new Set([...bare.values()].flatMap((beside) => (beside.length > 1 ? beside : [])));
  // "Velm" of a report that takes it for a body is the "Velm Brewers" of another, and no Ana Velm.
  const bodies = new Set(met.flatMap((one) => (isUnknownBody(one) ? firstWordsOf(one) : [])));
  const isBody = ({ one }: Person) => one.type === 'organisation' && bodies.has(keyOf(one.name));
  const common = commonSurnames(full);
  const isWord = ({ one }: Person) => one.type === 'organisation' && common.has(foldOf(keyOf(one.name)));
  const short = single.filter(
    (person) => !isBody(person) && (isName(person.one, firsts) || familiar.has(person) || isWord(person)),
  );
  for (const [a, b] of bearers(full, short, sets)) sets.join(a.index, b.index);
}

// One word alone may be a surname that its own document does not tell from a company's name; "Ruben", which some have for a
// first name, where nobody here does.
function isName(one: Met, firsts: ReadonlySet<string>): boolean {
  const key = keyOf(one.name);
  if (GIVEN_NAMES.has(key)) return one.type === 'person' && !firsts.has(foldOf(key));
  return (
    one.type === 'person' || (one.type === 'organisation' && /^\p{Lu}\p{Ll}/u.test(one.name) && !isDictionaryWord(key))
  );
}

// Words that several documents have for the surname of somebody they name in full: "Trump", of a document that has only that.
function commonSurnames(full: readonly Person[]): ReadonlySet<string> {
  const bearers = grouped(full.map(({ parts, one }) => [foldOf(parts.at(-1)!), one] as const));
  const isCommon = (own: readonly Met[]) =>
    new Set(own.map(({ document }) => document)).size > 1 && new Set(own.map(({ name }) => keyOf(name))).size === 1;
  return new Set(
    [...bearers].flatMap(([surname, own]) => (isDictionaryWord(surname) && isCommon(own) ? [surname] : [])),
  );
}

// By document those whom it calls by nothing but a first name that somebody here has: "Ana" and "Otto" of a letter that calls
// all so. One of whom a report tells no more than that may be anybody.
function firstNamesIn(single: readonly Person[], firsts: ReadonlySet<string>): ReadonlyMap<string, readonly Person[]> {
  const isBare = ({ one, parts: [name] }: Person) =>
    one.type === 'person' && one.role === null && one.party === null && firsts.has(foldOf(name!));
  return grouped(single.flatMap((person) => (isBare(person) ? [[person.one.document, person] as const] : [])));
}

// "Hugo Marín" and "Marín Rivas" of one document are the only "Hugo Marín Rivas" of another: many bear their mother's surname
// behind.
function shortened(full: readonly Person[], sets: Sets): [Person, Person][] {
  const own = (parts: readonly string[]) => parts.map(foldOf).join(' ');
  const longer = grouped(
    full.flatMap((one) => shortOfPerson(one.parts.map(foldOf)).map((short) => [short, one] as const)),
  );
  return full.flatMap((person): [Person, Person][] => {
    const named = longer.get(own(person.parts)) ?? [];
    const isOther = ({ one }: Person) => isOtherRole(one, person.one) && ![one, person.one].some(isAtTop);
    const only = named.some(isOther) ? null : theOnly(named, sets);
    return only && person.parts[0]!.length > 1 ? [[only, person]] : [];
  });
}

// Candidates share a surname or first name up to one letter; the rest of the name or the role must agree.
function spellings(full: readonly Person[]): [Person, Person][] {
  const distinct = [...new Map(full.map((person) => [`${person.one.name}\n${person.one.role}`, person])).values()];
  const ends = distinct.flatMap((person) => endsOf(person).map((part) => [part, person] as const));
  const byEnd = grouped(ends);
  const near = neighboursOf(byEnd.keys());
  return distinct.flatMap((person) => {
    const others = new Set(
      endsOf(person).flatMap((part) => near(part).flatMap((key) => byEnd.get(key)!.slice(0, MOST_BEARERS))),
    );
    return [...others]
      .filter((other) => other !== person && isOne(person, other))
      .map((other): [Person, Person] => [person, other]);
  });
}

function endsOf({ parts }: Person): string[] {
  return [...new Set([parts[0]!, parts.at(-1)!])];
}

function isOne(a: Person, b: Person): boolean {
  // An editor who names two people means two.
  if ((a.one.known !== null && b.one.known !== null) || !middlesAgree(a.parts, b.parts)) return false;
  if (!generationsAgree(a.one.name, b.one.name)) return false;
  if (isInitialled(a.parts, b.parts) || isInitialled(b.parts, a.parts)) return !isOtherRole(a.one, b.one);
  const first = agree(a.parts[0]!, b.parts[0]!);
  const last = foldOf(a.parts.at(-1)!) === foldOf(b.parts.at(-1)!);
  if (first && last) return true;
  // "Dave Lind" is David Lind, unless their offices tell them apart.
  if (last && isCalledForShort(a.parts[0]!, b.parts[0]!)) return !isOtherRole(a.one, b.one);
  if (first) return isSpelledAlike(a, b) && !isOtherRole(a.one, b.one);
  return last && isNear(a.parts[0]!, b.parts[0]!) && isSameRole(a.one, b.one);
}

// "Phumtham Wechayachai" is Phumtham Wichaiyachai: behind a first name that few bear, two letters of a long surname, of one office.
function isSpelledAlike(a: Person, b: Person): boolean {
  const [first, one, other] = [a.parts[0]!, a.parts.at(-1)!, b.parts.at(-1)!];
  if (first.length < 2) return false;
  if (isNear(one, other)) return true;
  const isRare = first.length > 4 && !GIVEN_NAMES.has(first) && isSameRole(a.one, b.one);
  return isRare && Math.min(one.length, other.length) >= LONG && one[0] === other[0] && distance(one, other) <= 2;
}

// "S. Yoon" is Yoon Seung-jin, whose family's name comes first.
function isInitialled([initial, family, more]: readonly string[], whole: readonly string[]): boolean {
  if (more !== undefined || initial?.length !== 1 || !isFamilyFirst(whole)) return false;
  return foldOf(family!) === foldOf(whole[0]!) && (whole[1]![0] === initial || whole.at(-1)![0] === initial);
}

// The same first name, or the initial of it.
function agree(a: string, b: string): boolean {
  return foldOf(a) === foldOf(b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function isSameRole(a: Met, b: Met): boolean {
  const words = new Set(roleWords(a));
  return roleWords(b).some((word) => words.has(word));
}

// Who is told of as the same body's: "Norwind's Maliutin", and Ivan Malyutin of Norwind.
function isSameParty(a: Met, b: Met): boolean {
  return a.party !== null && a.party === b.party && a.party !== a.key && b.party !== b.key;
}

function isOtherRole(a: Met, b: Met): boolean {
  return a.role !== null && b.role !== null && !isSameRole(a, b);
}

// "Leader" says of whoever is general secretary, chairwoman or president no more than that.
function isAtTop({ role }: Met): boolean {
  return /\b(?:leader|head|boss|chief)$/i.test(role ?? '');
}

function roleWords(one: Met): string[] {
  return keyOf(one.role ?? '')
    .split(/[\s-]+/)
    .filter((word) => word.length > 3);
}

// "Zelensky" in one document is "Volodymyr Zelenskiy" of another where nobody else bears the name.
function bearers(full: readonly Person[], short: readonly Person[], sets: Sets): [Person, Person][] {
  // Of "Yoon Seung-jin" the first, and of "Nguyen Van Minh" both may stand alone.
  const bySurname = grouped(
    full.flatMap((person) =>
      (isFamilyFirst(person.parts) ? [person.parts[0]!, person.parts.at(-1)!] : [person.parts.at(-1)!]).map(
        (part) => [foldOf(part), person] as const,
      ),
    ),
  );
  // "Mr Liu" is Liu Shanqing: the family's name may come first.
  const byFirst = grouped(full.map((person) => [foldOf(person.parts[0]!), person]));
  // "Mr Marín" is Hugo (Luis) Marín Rivas, whose father's surname stands before his mother's.
  const byInner = grouped(
    full.flatMap((person) => {
      const { length } = person.parts;
      const inner = length === 3 || length === 4 ? foldOf(person.parts.at(-2)!) : '';
      return inner.length > 2 && !GIVEN_NAMES.has(inner) ? [[inner, person] as const] : [];
    }),
  );
  const near = neighboursOf(new Set(full.map(({ parts }) => parts.at(-1)!)));
  // "Ruiz" of one document is "Mr Ruiz" of another by now.
  const styled = new Map(short.flatMap(({ one, index }) => (one.gender ? [[sets.root(index), one] as const] : [])));
  return short.flatMap((person): [Person, Person][] => {
    const own = styled.get(sets.root(person.index)) ?? person.one;
    const others = (list: readonly Person[]) =>
      list.filter(({ one }) => one.document !== person.one.document && !isOfOtherGender(one, own));
    const exact = others(bySurname.get(foldOf(person.parts[0]!)) ?? []);
    const only =
      theOnly(exact, sets) ??
      theOnly(
        exact.filter(({ one }) => isSameRole(one, person.one)),
        sets,
      ) ??
      principal(exact, sets);
    if (only) return [[only, person]];
    if (exact.length > 0 || person.one.type !== 'person') return [];
    const before = theOnly(others(byFirst.get(foldOf(person.parts[0]!)) ?? []), sets);
    if (before) return [[before, person]];
    const inner = theOnly(others(byInner.get(foldOf(person.parts[0]!)) ?? []), sets);
    if (inner) return [[inner, person]];
    const spelled = near(person.parts[0]!).flatMap((key) => bySurname.get(foldOf(key)) ?? []);
    const close = theOnly(
      others(spelled).filter(({ one }) => isSameRole(one, person.one) || isSameParty(one, person.one)),
      sets,
    );
    return close ? [[close, person]] : [];
  });
}

// "Ruiz" of a document that names no other is Ana Ruiz, where her brother Tor Ruiz is only named beside her and less.
function principal(list: readonly Person[], sets: Sets): Person | null {
  const bearers = [...grouped(list.map((person) => [`${sets.root(person.index)}`, person])).values()];
  const found = bearers.filter((own) => bearers.every((other) => other === own || isBeside(other, own)));
  return found.length === 1 ? found[0]![0]! : null;
}

// He is named in no document without her, and she more than twice as often in each.
function isBeside(other: readonly Person[], own: readonly Person[]): boolean {
  return other.every(({ one }) => {
    const there = own.find((person) => person.one.document === one.document);
    return there !== undefined && there.one.count > 2 * one.count;
  });
}

function theOnly(list: readonly Person[], sets: Sets): Person | null {
  const roots = new Set(list.map(({ index }) => sets.root(index)));
  return roots.size === 1 ? list[0]! : null;
}

interface Person {
  readonly one: Met;
  readonly index: number;
  readonly parts: readonly string[];
}
