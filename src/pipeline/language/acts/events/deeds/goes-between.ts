import actWords from '../../../../data/act-words.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/**
 * True where somebody brings about a deal of others: "Brazil negotiated a truce between Peru and Chile". With "between it and
 * Peru", and with no "between", the deal is his own.
 */
export function goesBetween(
  { verb, passive, to, end, subjects: [subject] }: Clause,
  tokens: readonly Token[],
): boolean {
  if (passive || !BRINGING.has(verb)) return false;
  const words = tokens.slice(to, end);
  const between = words.findIndex(({ lower }) => lower === 'between');
  if (between < 1 || words.slice(0, between).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB')) return false;
  if (ONES.test(words[between + 1]?.lower ?? '')) return false;
  const own = subject ? new Set(tokens.slice(subject.from, subject.to).map(({ lower }) => lower)) : new Set<string>();
  return words.slice(between + 1).every(({ lower, pos }) => !OWN.test(lower) && !(pos === 'PROPN' && own.has(lower)));
}

const OWN = /^(?:it|itself|him|himself|them|themselves|us|ourselves|me)$/;
/** Behind "between": "its members and Peru" are one's own side. */
const ONES = /^(?:its|their|our|his|her|my)$/;
const BRINGING: ReadonlySet<string> = new Set(actWords.bringingAbout);
