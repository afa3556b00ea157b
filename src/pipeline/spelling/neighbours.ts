import { remembered } from '../wording/remembered.ts';
import { foldOf } from './fold.ts';
import { isNear } from './near.ts';

/** Longer words are compared whole: nobody is called so. */
const LONGEST = 30;

/** Which of many keys may be spellings of another; found through an index, without comparing all pairs. */
export function neighboursOf(keys: Iterable<string>): (key: string) => string[] {
  const all = [...keys];
  let index: Index | null = null;
  return (key) => {
    // Most documents never ask.
    index ??= indexOf(all);
    const found = new Set<string>();
    for (const short of shortenings(key))
      for (const other of index.get(short) ?? []) if (isNear(key, other)) found.add(other);
    return [...found].sort();
  };
}

function indexOf(keys: readonly string[]): Index {
  const index = new Map<string, Set<string>>();
  for (const key of keys)
    for (const short of shortenings(key)) {
      const own = index.get(short);
      if (own) own.add(key);
      else index.set(short, new Set([key]));
    }
  return index;
}

// The folded forms of two words at most one letter apart have one of these in common.
const shortenings = remembered((key): readonly string[] => {
  const word = foldOf(key);
  if (word.length > LONGEST) return [word];
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
});

type Index = ReadonlyMap<string, ReadonlySet<string>>;
