import type { Reading } from '../readings.ts';

/**
 * What a body named "Ministry of Health and Welfare" or "Court of Appeal" is called in small letters, with its subject first:
 * "health ministry", "welfare ministry", "appeal court".
 */
export function turnedRound({ type, words }: Reading): string[] {
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for');
  if (type !== 'organisation' || of < 1) return [];
  const head = words[of - 1]!.key;
  const subjects = words.slice(of + 1).filter(({ key, capital }) => capital && key !== 'and');
  return [subjects.map(({ key }) => key).join(' '), ...subjects.map(({ key }) => key)].map((one) => `${one} ${head}`);
}
