import { foldOf as fold } from '../../spelling/fold.ts';
import { isNear as near } from '../../spelling/near.ts';
import type { Reading } from './readings.ts';

/** Says which group a reading belongs to: the same for all forms of one name, never for two names. */
export function joinsOf(
  readings: readonly Reading[],
  acronyms: ReadonlyMap<string, Reading>,
): (reading: Reading) => string {
  const people = new Map<string, Reading>();
  const bodies = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.found) continue;
    if (reading.type === 'person' && capitals(reading).length > 1)
      people.set(reading.key, people.get(reading.key) ?? reading);
    if (reading.type === 'organisation' && reading.words.length > 1)
      bodies.set(reading.key, bodies.get(reading.key) ?? reading);
  }
  const full = [...people.values()];
  const long = [
    ...bodies.values(),
    ...readings.filter((reading) => reading.found?.type === 'organisation' && reading.words.length > 1),
  ];
  const memo = new Map<string, string>();
  const group = (reading: Reading): string => {
    const id = `${reading.type} ${reading.found ? reading.key : reading.key}`;
    const known = memo.get(id);
    if (known !== undefined) return known;
    const made = resolve(reading, id);
    memo.set(id, made);
    return made;
  };
  const resolve = (reading: Reading, id: string): string => {
    const target = acronyms.get(reading.key);
    if (target && target.key !== reading.key) return group(target);
    if (reading.found) return reading.key;
    if (reading.type === 'person') return personGroup(reading, full) ?? id;
    if (reading.type === 'organisation') return bodyGroup(reading, long, group) ?? id;
    return id;
  };
  return group;
}

function personGroup(reading: Reading, full: readonly Reading[]): string | null {
  const own = capitals(reading);
  if (own.length > 1) {
    const same = full.find((other) => samePerson(own, capitals(other)));
    return same ? `person ${same.key}` : null;
  }
  const word = own[0];
  if (word === undefined) return null;
  const surname = distinct(full.filter((other) => fold(capitals(other).at(-1)!) === fold(word)));
  if (surname.length === 1) return `person ${firstLike(surname[0]!, full).key}`;
  if (surname.length > 1) return null;
  const anyWord = distinct(full.filter((other) => capitals(other).some((part) => fold(part) === fold(word))));
  if (anyWord.length === 1) return `person ${firstLike(anyWord[0]!, full).key}`;
  const close = distinct(full.filter((other) => near(word, capitals(other).at(-1)!)));
  return close.length === 1 && anyWord.length === 0 ? `person ${firstLike(close[0]!, full).key}` : null;
}

function firstLike(reading: Reading, full: readonly Reading[]): Reading {
  return full.find((other) => samePerson(capitals(reading), capitals(other))) ?? reading;
}

function distinct(list: readonly Reading[]): Reading[] {
  return list.filter((one, i) => !list.slice(0, i).some((other) => samePerson(capitals(one), capitals(other))));
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.every((word, i) => fold(word) === fold(b[i] ?? '')) && a.length === b.length;
  if (shared) return true;
  const first = fold(a[0]!) === fold(b[0]!);
  const last = fold(a.at(-1)!) === fold(b.at(-1)!);
  if (first && last) return true;
  return (first && near(a.at(-1)!, b.at(-1)!)) || (last && near(a[0]!, b[0]!));
}

function capitals(reading: Reading): string[] {
  return reading.words.filter((word) => word.capital).map((word) => word.key);
}

function bodyGroup(reading: Reading, long: readonly Reading[], group: (reading: Reading) => string): string | null {
  if (reading.words.length > 1) return null;
  const word = reading.key;
  const ending = [
    ...new Set(
      long.filter((other) => other.words.some((part, i) => part.key === word && part.capital && i !== 0)).map(group),
    ),
  ];
  if (ending.length === 1) return ending[0]!;
  const opening = [...new Set(long.filter((other) => other.words[0]!.key === word).map(group))];
  return opening.length === 1 && ending.length === 0 ? opening[0]! : null;
}
