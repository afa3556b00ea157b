import { foldOf } from '../../spelling/fold.ts';
import { keyOf } from '../../spelling/key.ts';
import { acronymPairs } from './acronyms.ts';
import type { Met } from './met.ts';
import { most } from './most.ts';
import { nameParts } from './parts.ts';
import { personPairs } from './people.ts';
import { setsOf } from './sets.ts';

/**
 * Which entities of different documents are one. Same name first; then spellings, shorter forms and acronyms,
 * each only where the documents leave one candidate. Two entities that one document tells apart are never joined.
 */
export function groupsOf(met: readonly Met[], known: ReadonlySet<string>): Met[][] {
  const sets = setsOf(met.map((one) => one.document));
  for (const pair of sameNames(met, known)) sets.join(...pair);
  for (const pair of personPairs(met, sets)) sets.join(...pair);
  for (const pair of acronymPairs(met, sets)) sets.join(...pair);
  const groups = sets.groups().map((indexes) =>
    named(
      indexes.map((i) => met[i]!),
      known,
    ),
  );
  return groups.sort((a, b) => order(a[0]!, b[0]!));
}

function sameNames(met: readonly Met[], known: ReadonlySet<string>): [number, number][] {
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const [i, one] of met.entries()) {
    const key = sameKey(one, known);
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else pairs.push([other, i]);
  }
  return pairs;
}

function sameKey(one: Met, known: ReadonlySet<string>): string {
  if (known.has(one.key)) return `known ${one.key}`;
  if (one.code !== null) return `code ${one.code}`;
  if (one.type === 'person') return `person ${nameParts(one.name).map(foldOf).join(' ')}`;
  const name = keyOf(one.name)
    .replace(/^the /, '')
    .replace(/[\s-]+/g, ' ');
  return one.type === 'place' ? `place ${name}` : `body ${name}`;
}

// The name most documents use in full leads the group.
function named(group: readonly Met[], known: ReadonlySet<string>): Met[] {
  const fullest = Math.max(...group.map((one) => fullness(one.name)));
  const canonical = most(
    group
      .filter((one) => fullness(one.name) === fullest)
      .map((one) => ({ value: one.name, weight: 1 + one.count / 1000 })),
  )!;
  const id = group.find((one) => known.has(one.key))?.key ?? null;
  return group.map((one) => ({ ...one, canonical, known: id }));
}

function fullness(name: string): number {
  return name.split(/\s+/).filter((word) => !/^\p{Lu}\.?$/u.test(word)).length;
}

function order(a: Met, b: Met): number {
  const keys = (one: Met) => [one.known ?? '', one.canonical, one.type, one.document, one.key];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, i) => key !== right[i]);
  if (at < 0) return 0;
  return left[at]! < right[at]! ? -1 : 1;
}
