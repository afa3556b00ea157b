import grammar from '../../data/grammar.json' with { type: 'json' };
import { needsObject } from '../learning/senses.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isRole } from '../phrases/role-words.ts';
import { isPersonalPronoun, isSubjectPronoun } from '../phrases/subject-pronouns.ts';
import { isOnlyParticiple, isParticiple } from '../phrases/verb-forms.ts';
import type { TokenRange } from '../types.ts';
import { isContact } from './contact.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import { isBehindPhrase, isByWhom, TIMEWORDS } from './reduced/behind-phrase.ts';
import { behindTime, isDoneToIt } from './reduced/done-to-it.ts';
import { isSaidThing } from './reduced/said-thing.ts';
import { isAskedAbout, isResumed, isSetApart } from './reduced/set-apart.ts';
import { isRepeated, isToldOf } from './reduced/told-of.ts';
import { hasVerbBehind } from './reduced/verb-behind.ts';
import { type Linked, lastPlace, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { BOUNDS, CONTROLLING, OBJECTS, PARTICIPIAL, SAYING, STAYING } from './verb-kinds.ts';

/**
 * True for a past form that is no finite verb: right after a noun where the clause has one already or "by" follows, or
 * set apart by commas from the subject of a verb behind them.
 */
export function isReduced(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): boolean {
  const { tokens, readings, from } = sentence;
  const { lower, lexeme } = tokens[group.head]!;
  if (group.from !== group.head || !isParticiple(lexeme)) return false;
  if (isOnlyParticiple(lexeme)) return !isDoneToo(sentence, group, before.length);
  // "The port closed as crews at Quarn struck.": with nothing behind it they do.
  if (lower === 'struck' && readings[group.to - from] === 'stop') return false;
  if (CONTROLLING.has(group.verb) && readings[behindTime(sentence, group.to) - from] === 'to') return false;
  // "She handed in a letter".
  const pronoun = tokens[group.from - 1];
  if (
    pronoun !== undefined &&
    isPersonalPronoun(pronoun.lexeme) &&
    !isItsOwn(sentence, { from: group.from - 1, to: group.from })
  )
    return false;
  let at = group.from - 1;
  while (at >= from && readings[at - from] === 'adverb') at -= 1;
  const phrase = phraseEnding(sentence, at);
  if (phrase && (isItsOwn(sentence, phrase) || isContact(sentence, group, phrase))) return false;
  if (phrase && isDescription(sentence, phrase) && (NAMING.has(lower) || isDoneToIt(sentence, group, phrase)))
    return true;
  if (phrase && isDoneToIt(sentence, group, phrase) && hasVerbBehind(sentence, group)) return true;
  if (phrase && isDoneBy(sentence, group, phrase, before)) return true;
  if (phrase && isSummedUp(sentence, group, phrase, before)) return true;
  const apart = !phrase && SETTING_APART.has(readings[at - from]!) && isSetApart(sentence, group, at, before);
  if (apart) return true;
  if (isComparison(sentence, group, at) || isRepeated(sentence, group, at)) return true;
  if (phrase && isToldOf(sentence, group, phrase)) return true;
  if (
    SAYING.has(group.verb) &&
    !PARTICIPIAL.has(lower) &&
    !isByAgent(sentence, group.to) &&
    !(readings[at - from] === 'comma' && isByAgent(sentence, behindTime(sentence, group.to))) &&
    !isSaidThing(sentence, group, phrase, before)
  )
    return false;
  return phrase ? isBehindPhrase(sentence, group, phrase, before) : isBehindMark(sentence, group, at, before);
}

/**
 * "Backed by Norway, Chile left", "Asked whether it would go, Chile said": true for the past form that opens a sentence, of what is
 * done by somebody to whom the sentence is about.
 */
export function isFrontedPassive(sentence: SentenceWords, group: VerbGroup): boolean {
  const { tokens, readings, from } = sentence;
  if (group.head !== from || group.form !== 'finite' || !isParticiple(tokens[from]!.lexeme)) return false;
  const isDone = isByWhom(sentence, group) || isAskedAbout(sentence, group);
  return isDone && readings.slice(group.to - from).includes('comma');
}

// "Has promised a vote and | forbidden her deputies to": with the "has" of the verb before it.
function isDoneToo({ tokens, readings, groups, from }: SentenceWords, group: VerbGroup, count: number): boolean {
  if (!/^(?:and|but|or)$/.test(tokens[group.from - 1]?.lower ?? '') || group.from === from) return false;
  const last = groups.slice(0, count).findLast(({ form }) => form === 'finite');
  if (!last || last.passive || !/^(?:has|have|had|['’]ve)$/.test(tokens[last.from]!.lower)) return false;
  return OBJECTS.has(readings[group.to - from] ?? 'stop');
}

// ", backed by Rwanda," and ", expected to be joined later", where no phrase stands before it.
function isBehindMark(sentence: SentenceWords, group: VerbGroup, at: number, before: readonly Linked[]): boolean {
  const { tokens, readings, from, to } = sentence;
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  const isByFollowing = isByWhom(sentence, group);
  if (isAdded(sentence, group, at, before)) return true;
  // "as sought by Rwanda".
  if (tokens[at]?.lower === 'as' && isByFollowing) return true;
  const mark = readings[at - from];
  if (mark !== 'comma' && mark !== 'open') return false;
  // "Lind, the chief envoy, ruled out access": the commas close what stands in apposition.
  if (mark === 'comma' && !isByFollowing && isResumed(sentence, at, before)) return false;
  const isAdjectival = PARTICIPIAL.has(tokens[group.head]!.lower);
  // ", floated late on Thursday by Norway".
  const late = behindTime(sentence, group.to);
  const isByLater =
    late > group.to && needsObject(group.verb) && late < to && isByWhom(sentence, { ...group, to: late });
  return (
    isByFollowing ||
    (mark === 'comma' && isByLater && !TIMEWORDS.has(tokens[late + 1]?.lower ?? '')) ||
    (isAdjectival && !OBJECTS.has(after) && !SAYING.has(group.verb))
  );
}

// "the port it closed": what stands right behind a noun is done to nothing.
function isItsOwn({ tokens, readings, from }: SentenceWords, { from: start, to }: TokenRange): boolean {
  return to - start === 1 && isSubjectPronoun(tokens[start]!.lexeme) && readings[start - 1 - from] === 'noun';
}

// "two fewer than announced".
function isComparison({ tokens, readings, from }: SentenceWords, { to }: VerbGroup, at: number): boolean {
  return at >= from && tokens[at]!.lower === 'than' && !OBJECTS.has(readings[to - from] ?? 'stop');
}

// "said by telephone", "announced by e-mail": how, not by whom.
function isByAgent({ tokens }: SentenceWords, at: number): boolean {
  return tokens[at]?.lower === 'by' && !MEANS.has(tokens[at + 1]?.lower ?? '');
}

// ", a retired teacher named Ana Lind,": in apposition, not "a court named a receiver".
function isDescription({ readings, tokens, from }: SentenceWords, phrase: TokenRange): boolean {
  return (
    /^(?:comma|dash)$/.test(readings[phrase.from - from - 1] ?? 'stop') &&
    /^an?$/.test(tokens[phrase.from]!.lower) &&
    tokens[phrase.to - 1]!.pos === 'NOUN'
  );
}

// "the loans promised on Friday by the minister": of what a verb or a preposition governs, with who did it further on.
function isDoneBy(sentence: SentenceWords, group: VerbGroup, phrase: TokenRange, before: readonly Linked[]): boolean {
  const { tokens, readings, from, to } = sentence;
  const opening = phrase.from > from ? readings[phrase.from - from - 1]! : 'stop';
  const last = lastPlace(before);
  const governed =
    opening === 'verb' ||
    (last !== null && (opening === 'prep' || (opening === 'comma' && /^an?$/.test(tokens[phrase.from]!.lower))));
  // "The cuts announced last week by Chile are": what is always done to something is done to them.
  if (!(governed || needsObject(group.verb)) || STAYING.has(group.verb)) return false;
  const at = behindTime(sentence, group.to);
  const agent = at < to && tokens[at]!.lower === 'by' ? readings[at + 1 - from] : undefined;
  return (
    at > group.to &&
    agent !== undefined &&
    AGENTS.has(agent) &&
    !TIMEWORDS.has(tokens[at + 1]!.lower) &&
    isByAgent(sentence, at)
  );
}

// "said pay would fall, | a claim | dismissed as talk by Norwind": what goes before in one word, to which something is
// done; "…, an aide told reporters" and "…, a court ruled" are sentences of their own.
function isSummedUp(
  { tokens, readings, from, to }: SentenceWords,
  { verb, to: end }: VerbGroup,
  { from: start, to: last }: TokenRange,
  before: readonly Linked[],
): boolean {
  const noun = tokens[last - 1]!;
  if (!needsObject(verb) || SAYING.has(verb) || before.length === 0) return false;
  if (readings[start - 1 - from] !== 'comma' || !/^an?$/.test(tokens[start]!.lower)) return false;
  if (noun.pos !== 'NOUN' || isRole(noun.lower) || isBodyNoun(noun.lower)) return false;
  return end >= to || !OBJECTS.has(readings[end - from]!);
}

// ", founded in 1920 and | chaired by Ana Lind, said": as the one before.
function isAdded(sentence: SentenceWords, group: VerbGroup, and: number, before: readonly Linked[]): boolean {
  const { readings, from, groups } = sentence;
  const prior = groups[before.length - 1];
  if (readings[and - from] !== 'and' || before.at(-1)?.link !== 'reduced' || !prior) return false;
  const parted = readings.slice(prior.to - from, and - from).some((one) => BOUNDS.has(one));
  const isDone = sentence.tokens[group.to]?.lower === 'by' || needsObject(group.verb);
  return !parted && isDone && !OBJECTS.has(readings[group.to - from] ?? 'stop');
}

const MEANS = new Set(grammar.means);
const SETTING_APART = new Set<Reading>(['comma', 'dash']);
const NAMING = new Set(['named', 'called', 'dubbed', 'nicknamed', 'titled', 'entitled', 'codenamed']);
const AGENTS = new Set<Reading>(['noun', 'det', 'adj']);
