import nameWords from '../data/name-words.json' with { type: 'json' };

const PARTISAN = new Set([...nameWords.groupAdjectives, 'green']);

/** True for what one of a party is called by: "labour", "liberal". */
export function isPartisan(word: string): boolean {
  return PARTISAN.has(word);
}

/**
 * The key of those who are together what one of them is called by: "liberals" for "liberal", "social democrats" for "social
 * democratic"; null where the words call nobody.
 */
export function partisansOf(key: string): string | null {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (!PARTISAN.has(last) || /[^s]s$/.test(last)) return null;
  if (last.endsWith('y')) return `${key.slice(0, -1)}ies`;
  return last.endsWith('cratic') ? `${key.slice(0, -2)}s` : `${key}s`;
}
