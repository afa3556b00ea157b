import grammar from '../../../data/grammar.json' with { type: 'json' };
import { needsObject } from '../../learning/senses.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { type Linked, lastPlace, type SentenceWords } from '../sentence-words.ts';
import { isParallelAt } from '../subjects/parallel.ts';
import { BOUNDS, OBJECTS, PARTICIPIAL, SAYING, STAYING } from '../verb-kinds.ts';
import { isTally } from './tally.ts';
import { hasVerbBehind, isOnlyVerbOfOpened } from './verb-behind.ts';

/** Not "voted by 14 to one", "by a majority": by how many. */
export function isByWhom({ tokens, to }: SentenceWords, group: VerbGroup): boolean {
  return group.to < to && tokens[group.to]!.lower === 'by' && !isTally(tokens, group.to);
}

/**
 * Right behind a phrase: by an agent, else where the clause has a verb already that the phrase is no object or
 * subject of.
 */
export function isBehindPhrase(
  sentence: SentenceWords,
  group: VerbGroup,
  phrase: TokenRange,
  before: readonly Linked[],
): boolean {
  const { tokens, readings, from, to } = sentence;
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  const isByFollowing = isByWhom(sentence, group);
  if (isByFollowing && isByDoing(sentence, group.to + 1) && isOwnVerb(sentence, group)) return false;
  if (isByFollowing && !TIMEWORDS.has(tokens[group.to + 1]?.lower ?? '')) return !STAYING.has(group.verb);
  if (OBJECTS.has(after)) return false;
  if (isOnlyVerbOfOpened(sentence, group, before)) return false;
  if (readings[phrase.from - from - 1] === 'prep' && !hasFreePhrase(sentence, phrase))
    return needsObject(group.verb) || before.some(({ link }) => link !== 'reduced') || hasVerbBehind(sentence, group);
  // "The deal reached in May failed": what may itself be no finite verb is none that this one could follow.
  let place = lastPlace(before);
  while (place !== null && isBareParticipial(sentence, sentence.groups[place]!)) place = place > 0 ? place - 1 : null;
  if (place === null) return false;
  const prior = sentence.groups[place]!;
  const isOther = SAYING.has(group.verb) && readings[phrase.from - from - 1] === 'prep';
  // "The minister said the union agreed": behind a verb of saying stands the subject of what is said.
  if (SAYING.has(prior.verb) && !isOther) return false;
  for (let i = prior.to; i < phrase.to; i += 1) if (BOUNDS.has(readings[i - from]!)) return false;
  return true;
}

export const TIMEWORDS = new Set(grammar.timeNouns);
// "Norway responded by recalling its envoy": how it did so, not who did it.
function isByDoing({ tokens, readings, from, to }: SentenceWords, at: number): boolean {
  if (at >= to || !tokens[at]!.lower.endsWith('ing')) return false;
  return readings[at - from] === 'verb' || /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '');
}

// "Money raised by selling bread has run out": what is always done to something is no verb of the sentence's own where
// another follows.
function isOwnVerb({ groups }: SentenceWords, { verb, to }: VerbGroup): boolean {
  return !needsObject(verb) || !groups.some((group) => group.from >= to && group.form === 'finite');
}

function isBareParticipial({ tokens, readings, from, to }: SentenceWords, group: VerbGroup): boolean {
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  return group.from === group.head && PARTICIPIAL.has(tokens[group.head]!.lower) && !OBJECTS.has(after);
}

// A phrase since the last boundary that no preposition takes: it can be the subject.
function hasFreePhrase(sentence: SentenceWords, phrase: TokenRange): boolean {
  const { readings, from, phrases } = sentence;
  let start = phrase.from;
  while (start > from && (!BOUNDS.has(readings[start - from - 1]!) || isParallelAt(sentence, start - 1))) start -= 1;
  return phrases.some(
    (one) =>
      one.from >= start &&
      one.to <= phrase.from &&
      readings[one.from - from - 1] !== 'prep' &&
      readings[one.from - from - 1] !== 'verb',
  );
}
