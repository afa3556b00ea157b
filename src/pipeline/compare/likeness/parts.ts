import type { Predication } from '../../types.ts';
import type { Features } from './features.ts';
import type { Vector } from './vectors.ts';

/** A sentence by its clauses: which of them first says each of its features, and how much each tells. */
export function partsOf(predications: readonly Predication[], features: Features, vector: Vector): Parts {
  const parts = predications.map(({ own, open }) => ({ own, open, weight: 0 }));
  const partOf = new Map<string, number>();
  for (const [feature, token] of features) {
    const name = feature.replace(/^[sp]:/, 'e:');
    const weight = vector.weights.get(name);
    if (weight === undefined || partOf.has(name)) continue;
    const part = Math.max(0, lastFrom(predications, token));
    partOf.set(name, part);
    if (parts[part]) parts[part].weight += weight;
  }
  return { parts, partOf };
}

// The words before the first clause are its own.
function lastFrom(predications: readonly Predication[], token: number): number {
  let at = predications.length - 1;
  while (at >= 0 && predications[at]!.from > token) at -= 1;
  return at;
}

/** The clauses of two sentences that have most in common; null where none have anything. */
export function likestParts(a: Parts, b: Parts, weightOf: (feature: string) => number): Likest | null {
  const common = new Map<number, { shared: number; count: number }>();
  const [few, many] = a.partOf.size <= b.partOf.size ? [a, b] : [b, a];
  for (const [feature, part] of few.partOf) {
    const other = many.partOf.get(feature);
    if (other === undefined) continue;
    const key = few === a ? part * MANY + other : other * MANY + part;
    const own = common.get(key);
    if (!own) common.set(key, { shared: weightOf(feature), count: 1 });
    else {
      own.shared += weightOf(feature);
      own.count += 1;
    }
  }
  let best: Likest | null = null;
  let most = 0;
  for (const [key, { shared, count }] of common) {
    const [one, other] = [a.parts[Math.floor(key / MANY)], b.parts[key % MANY]];
    if (!one || !other) continue;
    const likeness = (shared * Math.sqrt(count)) / Math.sqrt((one.weight + BRIEF) * (other.weight + BRIEF));
    if (likeness <= most) continue;
    most = likeness;
    best = { one, other };
  }
  return best;
}

/** More clauses than a sentence has. */
const MANY = 1000;
/** What every clause weighs beside its words, lest two short ones be likest for one word. */
const BRIEF = 8;

export interface Part {
  readonly own: boolean;
  readonly open: boolean;
  /** How much its features tell. */
  readonly weight: number;
}

export interface Parts {
  readonly parts: readonly Part[];
  readonly partOf: ReadonlyMap<string, number>;
}

interface Likest {
  readonly one: Part;
  readonly other: Part;
}
