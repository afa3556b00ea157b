import nameWords from '../../../data/name-words.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isLetters, type Word } from '../words.ts';

/** What a river or a strait has, and goes on it: "the banks of the Orvo", "traffic on the Orvo". */
const OF_WATERS = new Set(nameWords.ofWaters);
const ON_WATERS = new Set(nameWords.onWaters);
const WATER_VERBS: ReadonlySet<string> = new Set(tellingVerbs.ofWaters);
const CROSSING: ReadonlySet<string> = new Set(nameWords.crossing);

/** How much of a river, a sea or a range the one word behind "the" is told for: "crossed the Orvo", "a bridge over the Orvo". */
export function votesOfWaters([word, second]: readonly Word[], words: readonly Word[]): number {
  const the = words[word!.index - 1];
  if (second || the?.key !== 'the' || word!.gap !== ' ' || isLetters(word!) || isDictionaryWord(word!.key)) return 0;
  const after = words[word!.index + 1];
  if (word!.possessive) return after && OF_WATERS.has(after.key) ? 6 : 0;
  if (after?.gap === ' ' && WATER_VERBS.has(after.key)) return words[after.index + 1]?.key === 'the' ? 0 : 8;
  if (after?.gap === ' ' && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return 0;
  const [further, before] = words.slice(Math.max(0, the.index - 2), the.index);
  if (!before) return 0;
  if (CROSSING.has(before.key)) return 6;
  if (before.key === 'of') return further && OF_WATERS.has(further.key) ? 6 : 0;
  return /^(?:on|over|across|under|off)$/.test(before.key) && further && ON_WATERS.has(further.key) ? 6 : 0;
}
