import { foldOf } from '../../spelling/fold.ts';
import { keyOf } from '../../spelling/key.ts';
import { isNear } from '../../spelling/near.ts';
import type { Met } from './met.ts';
import { nameParts } from './parts.ts';
import type { Sets } from './sets.ts';

/** People of different documents who are one: spellings of a full name, initials, then surnames with one bearer. */
export function personPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const people = met.flatMap((one, index) =>
    one.type === 'person' ? [{ one, index, parts: nameParts(one.name) }] : [],
  );
  const full = people.filter(({ parts }) => parts.length > 1);
  const short = people.filter(({ parts }) => parts.length === 1);
  const spelled = spellings(full);
  return [...spelled, ...surnames(full, short, withPairs(sets, spelled))];
}

// Candidates share a surname or a first name up to one letter; the rest of the name or the role must agree.
function spellings(full: readonly Person[]): [number, number][] {
  const pairs: [number, number][] = [];
  const index = new Map<string, Person[]>();
  for (const person of full) {
    const keys = new Set([...shortenings(foldOf(person.parts.at(-1)!)), ...shortenings(foldOf(person.parts[0]!))]);
    const seen = new Set<Person>();
    for (const key of keys) {
      const bucket = index.get(key) ?? [];
      for (const other of bucket)
        if (!seen.has(other)) {
          seen.add(other);
          if (isOne(person, other)) pairs.push([other.index, person.index]);
        }
      // The same spelling again adds no candidate.
      if (!bucket.some((other) => other.one.name === person.one.name && other.one.role === person.one.role))
        bucket.push(person);
      index.set(key, bucket);
    }
  }
  return pairs;
}

// Two words at most one letter apart have one of these in common.
function shortenings(word: string): string[] {
  if (word.length > 30) return [word];
  return [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isOne(a: Person, b: Person): boolean {
  const first = agree(a.parts[0]!, b.parts[0]!);
  const last = foldOf(a.parts.at(-1)!) === foldOf(b.parts.at(-1)!);
  if (first && last) return true;
  if (first) return isNear(a.parts.at(-1)!, b.parts.at(-1)!);
  return last && isNear(a.parts[0]!, b.parts[0]!) && sameRole(a.one, b.one);
}

// The same first name, or the initial of it.
function agree(a: string, b: string): boolean {
  return foldOf(a) === foldOf(b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function sameRole(a: Met, b: Met): boolean {
  if (a.role === null || b.role === null) return false;
  const words = new Set(keyOf(a.role).split(/[\s-]+/));
  return keyOf(b.role)
    .split(/[\s-]+/)
    .some((word) => word.length > 3 && words.has(word));
}

// "Zelensky" in one document is "Volodymyr Zelenskiy" of another where nobody else bears the name.
function surnames(
  full: readonly Person[],
  short: readonly Person[],
  root: (index: number) => number,
): [number, number][] {
  const byWord = new Map<string, Person[]>();
  for (const person of full)
    for (const word of new Set([foldOf(person.parts.at(-1)!)])) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  return short.flatMap((person): [number, number][] => {
    const bearers = byWord.get(foldOf(person.parts[0]!)) ?? [];
    const own = bearers.filter(({ one }) => one.document !== person.one.document);
    const roots = new Set(own.map(({ index }) => root(index)));
    if (roots.size === 1) return [[own[0]!.index, person.index]];
    const alike = own.filter(({ one }) => sameRole(one, person.one));
    return new Set(alike.map(({ index }) => root(index))).size === 1 ? [[alike[0]!.index, person.index]] : [];
  });
}

function withPairs(sets: Sets, pairs: readonly [number, number][]): Sets['root'] {
  for (const pair of pairs) sets.join(...pair);
  return sets.root;
}

interface Person {
  readonly one: Met;
  readonly index: number;
  readonly parts: readonly string[];
}
