import { type Memory, partyOf, recent } from '../../memory.ts';

const ABOVE_ALL = /^(?:particular|especially|particularly|notably|specifically)$/;

/**
 * "The Government of Malta, and in particular Prime Minister X": of the body or land that stands right before, whose officer the words
 * single out. The phrase begins at the token. Null elsewhere.
 */
export function amongThem(memory: Memory, from: number): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[from]!;
  const word = ABOVE_ALL.test(tokens[from]!.lower) ? from : from - 1;
  if (word <= sentences[sentence]!.from || !ABOVE_ALL.test(tokens[word]!.lower)) return null;
  let end = tokens[word]!.lower === 'particular' ? word - 1 : word;
  if (end < word && tokens[end]!.lower !== 'in') return null;
  while (/^(?:,|and)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const before = recent(memory, sentence, 0).find((one) => one.end === end);
  return before && !before.human && before.entity !== null ? partyOf(memory, before.entity) : null;
}
