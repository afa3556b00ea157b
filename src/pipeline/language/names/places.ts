import type { Span } from '#src/schema/evidence.ts';
import nameWords from '../../data/name-words.json' with { type: 'json' };
import type { Word } from './words.ts';

const INSIDE = new Set(nameWords.placeBefore);
const MOTION = new Set(nameWords.motion);
const DATELINE = /^\s*(?:,[^.–—-]{0,40})?(?:\([^)]{1,40}\)\s*)?(?:[-–—]+\s|\()/u;

/** True where a capital stands for the city, not for the government in it: "in Kyiv", a dateline, "flew to Kyiv". */
export function isPlace(name: Named, words: readonly Word[], text: string): boolean {
  return opensReport(name, text) || follows(words, name.words[0]!);
}

/** True where the name opens a report as its dateline: "JEDDAH, March 12 (Reuters) - ". */
export function opensReport(name: Named, text: string): boolean {
  const first = name.words[0]!;
  return first.index === 0 && first.sentence < 4 && DATELINE.test(text.slice(name.end, name.end + 60));
}

/** True where what stands right behind the word is a place: "in", "near", "visited". */
export function standsInside(word: Word): boolean {
  return INSIDE.has(word.key);
}

// "in Kyiv", "to fly to Kyiv", and the second of "in Kyiv and Moscow".
function follows(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (!before || !/^[\s,]*$/.test(word.gap)) return false;
  if (INSIDE.has(before.key)) return true;
  const earlier = words[before.index - 1];
  if (/^(?:to|from|for|of|via|into|through)$/.test(before.key)) return MOTION.has(earlier?.key ?? '');
  if (before.key === 'and' || before.key === 'or') return earlier?.capital === true && follows(words, earlier);
  return false;
}

interface Named extends Span {
  readonly words: readonly Word[];
}
