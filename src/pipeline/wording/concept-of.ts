import { stemmer } from 'stemmer';
import concepts from '../data/concepts.json' with { type: 'json' };

/** The stem that stands for all words of a word's concept, "ship" for "vessels"; the word's own stem where it has none. */
export function conceptOf(word: string): string {
  const stem = stemmer(word.toLowerCase());
  return CONCEPTS.get(stem) ?? stem;
}

const CONCEPTS = new Map(
  concepts.groups.flatMap((group) => group.map((word) => [stemmer(word), stemmer(group[0]!)] as const)),
);
