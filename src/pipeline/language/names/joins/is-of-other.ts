import type { Reading } from '../readings.ts';

/** "The Supervisory Board of | Norwind AG": true where a word stands behind "of" in a name, and so is of another body. */
export function isOfOther({ words }: Pick<Reading, 'words'>, key: string): boolean {
  const at = words.findIndex((word) => word.key === key);
  return at > 1 && /^(?:of|the)$/.test(words[at - 1]!.key);
}
