import { isCalendarName } from '../../../wording/calendar.ts';
import { needsObject } from '../../learning/senses.ts';
import { isParticiple } from '../../phrases/verb-forms.ts';
import { TIMEWORDS } from '../reduced/behind-phrase.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { BOUNDS, OBJECTS, SAYING, STAYING } from '../verb-kinds.ts';

/** True at "by" in "The pact signed by Peru and the union was void": both signed it, as the sentence has no other verb before. */
export function isAgentOfReduced(sentence: SentenceWords, by: number, before: readonly Linked[]): boolean {
  const { tokens, readings, groups, from } = sentence;
  const group = groups[before.length - 1];
  if (tokens[by]!.lower !== 'by' || !group || group.from !== group.head || STAYING.has(group.verb)) return false;
  if (!isParticiple(tokens[group.head]!.lexeme) || isTimed(tokens[by + 1]!.lower)) return false;
  const between = readings.slice(group.to - from, by - from);
  const isDone = group.to === by || (needsObject(group.verb) && !OBJECTS.has(between[0]!));
  return (
    isDone &&
    !between.some((one) => BOUNDS.has(one)) &&
    before.slice(0, -1).every((_, place) => SAYING.has(groups[place]!.verb))
  );
}

// "Closed by noon and the union was glad".
const isTimed = (word: string) =>
  TIMEWORDS.has(word) || isCalendarName(word) || /^(?:noon|midnight|then|now)$/.test(word);
