import type { Atom } from '../groups.ts';
import type { Word } from '../words.ts';

const NUMBERS = /^(?:[a-z]|[ivx]+|\d+|one|two|three|four|five)$/;

/** The word that says what a name is: the last one before "of", "for", "on"; "and" joins what stands before it. */
export function headKeyOf(atoms: readonly Atom[]): string {
  const connector = atoms.findIndex((atom) => atom.kind === 'connector' && atom.words[0]!.key !== 'and');
  return lastKey(wordsIn(connector > 0 ? atoms.slice(0, connector) : atoms));
}

/** The words of a name's parts. */
export function wordsIn(atoms: readonly Atom[]): Word[] {
  return atoms.flatMap(({ words }) => words);
}

/** The last word of a name that is no number. */
export function lastKey(words: readonly Word[]): string {
  return (words.findLast((word) => !NUMBERS.test(word.key)) ?? words.at(-1)!).key;
}
