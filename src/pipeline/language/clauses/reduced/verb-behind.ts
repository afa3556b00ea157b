import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import { type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';

/** True in "after an attempt to save it | failed": the clause that opened has no other verb. */
export function isOnlyVerbOfOpened(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): boolean {
  const { readings, groups, from } = sentence;
  let opener = group.from - 1;
  while (opener > from && !/^(?:when|condition|stop|dash|quote)$/.test(readings[opener - from]!)) opener -= 1;
  if (!/^(?:when|condition)$/.test(readings[opener - from]!)) return false;
  const has = groups.some(
    (one, place) =>
      place < before.length && one.from > opener && one.form === 'finite' && before[place]!.link !== 'reduced',
  );
  return !has && !hasVerbBehind(sentence, group);
}

/** True where more verbs follow than clauses open: one of them is the sentence's own. */
export function hasVerbBehind(sentence: SentenceWords, group: VerbGroup): boolean {
  const { readings, groups, from, to } = sentence;
  let open = 0;
  let place = groups.indexOf(group) + 1;
  for (let at = group.to; at < to; at += 1) {
    const reading = readings[at - from]!;
    if (OPENERS.has(reading)) open += 1;
    else if (/^(?:stop|dash|quote)$/.test(reading)) break;
    else if (groups[place]?.from === at && groups[place]!.form === 'finite' && !isOfItsOwn(sentence, at)) open -= 1;
    if (groups[place]?.from === at) place += 1;
    if (open < 0) return true;
  }
  return false;
}

// "Peru accepted at once, Chile | asked for time", "accepted at once and | left": the verb of another, or of the same one.
function isOfItsOwn(sentence: SentenceWords, at: number): boolean {
  const { readings, from } = sentence;
  // "The Quarn Times | reported".
  let end = at - 1;
  while (/^(?:time|adverb)$/.test(readings[end - from] ?? 'stop')) end -= 1;
  const phrase = phraseEnding(sentence, end);
  return readings[at - 1 - from] === 'and' || (phrase !== null && readings[phrase.from - 1 - from] === 'comma');
}

const OPENERS = new Set<Reading>(['that', 'relative', 'when', 'condition', 'reason']);
