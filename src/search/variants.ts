import { stemmer } from 'stemmer';
import { wordsIn } from './words.ts';

/** Which ways of writing mean the same: for each, by its stems, the groups of words that may stand for it. */
export interface Variants {
  /** The words that may stand for a stretch of words, itself left out; [] where nothing may. */
  readonly of: (words: readonly string[]) => readonly (readonly string[])[];
  /** The longest form, in words. */
  readonly longest: number;
}

/** Reads a table of groups, each a list of ways to write one thing. */
export function variantsOf(groups: readonly (readonly string[])[]): Variants {
  const table = new Map<string, string[][]>();
  let longest = 1;
  for (const group of groups) {
    const forms = group.map(wordsIn).filter((form) => form.length > 0);
    for (const form of forms) {
      longest = Math.max(longest, form.length);
      const others = forms.filter((other) => keyOf(other) !== keyOf(form));
      table.set(keyOf(form), [...(table.get(keyOf(form)) ?? []), ...others]);
    }
  }
  return { of: (words) => table.get(keyOf(words)) ?? [], longest };
}

const keyOf = (words: readonly string[]) => words.map(stemmer).join(' ');
