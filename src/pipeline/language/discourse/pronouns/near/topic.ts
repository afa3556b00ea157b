import type { Memory, Sighting } from '../../memory.ts';

/** Who a sentence says that it is about, "As for Norwind, it …", by its last word; null where it says so of nobody known. */
export function topicOf({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  const start = /^(?:and|but)$/.test(tokens[from]!.lower) ? from + 1 : from;
  if (tokens[start]?.lower !== 'as' || !/^(?:for|to)$/.test(tokens[start + 1]?.lower ?? '')) return null;
  const told = near.find(({ token, end }) => end < at && (token === start + 2 || token === start + 3));
  return told && tokens[told.end]?.text === ',' ? told : null;
}
