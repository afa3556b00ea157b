import { isRole, singular } from '../phrases/role-words.ts';
import type { TokenRange } from '../types.ts';
import { afterObject, apposedTo, describedBy } from './appositions.ts';
import { sharedPlace } from './coordination.ts';
import { type Embedded, embeddedAt, isThat } from './embedded.ts';
import type { VerbGroup } from './groups.ts';
import { invertedSubject } from './inverted.ts';
import { joined, withJoined } from './joint-subjects.ts';
import { nameAfterNoun } from './name-after-noun.ts';
import { matching, parenthesisStart, relativeStart } from './parentheses.ts';
import type { Reading } from './readings.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { isParticiple } from './verb-forms.ts';
import { CONTROLLING, PARTICIPIAL, SAYING } from './verb-kinds.ts';

/**
 * Whose verb a finite group is, read leftwards from it: over adverbs, times, parentheses, prepositional phrases and
 * relative clauses to the first noun phrase that can be the subject; or the verb it is coordinated with.
 */
export function subjectOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Subject {
  const found = leftOf(sentence, group, before);
  const open = found.subjects.length === 0 && found.shares === null && !found.told && !found.relative;
  const named = open ? nameAfterNoun(sentence, group, before) : null;
  return named ? { ...found, subjects: named, introducer: named[0]!.from - 1 } : found;
}

function leftOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Subject {
  const { readings, from } = sentence;
  const reduced: number[] = [];
  const embedded: Embedded[] = [];
  let opened: number | null = null;
  const none = (introducer: number): Subject => ({ ...NONE, introducer, reduced, embedded });
  let at = group.from - 1;
  for (let steps = 0; at >= from && steps < FARTHEST; steps += 1) {
    const reading = readings[at - from]!;
    const phrase = phraseEnding(sentence, at);
    if (phrase) {
      const taken = takePhrase(sentence, phrase, before, opened);
      if (taken.subjects) {
        const own = opened === null ? null : afterObject(sentence, group, phrase, opened);
        if (own) return { ...NONE, subjects: [own], introducer: opened!, reduced, embedded };
        const head = opened === null ? null : apposedTo(sentence, phrase);
        if (head) return { ...NONE, subjects: [head], introducer: head.from - 1, reduced, embedded };
        return { ...NONE, subjects: taken.subjects, introducer: taken.next, reduced, embedded };
      }
      at = taken.next;
      continue;
    }
    if (SKIPPED.has(reading)) at -= 1;
    else if (reading === 'close') at = matching(sentence, at) - 1;
    else if (reading === 'comma' || reading === 'dash') {
      const opening = parenthesisStart(sentence, at, before);
      // "Lind, of the union, which struck, said".
      if (opening === null && opened !== null && readings[at - from + 1] === 'prep' && phraseEnding(sentence, at - 1)) {
        at -= 1;
        continue;
      }
      if (opening === null) {
        const inverted = invertedSubject(sentence, group);
        if (inverted) return { ...NONE, subjects: [inverted], introducer: at, reduced, embedded };
        return sharing(sharedPlace(sentence, group, before, at)) ?? none(at);
      }
      opened = opening;
      at = opening - 1;
    } else if (reading === 'and' && hangsOn(sentence, at)) at -= 1;
    else if (reading === 'and') return sharing(sharedPlace(sentence, group, before, at)) ?? none(at);
    else if (reading === 'relative') {
      const antecedent = antecedentOf(sentence, at);
      return {
        ...NONE,
        subjects: antecedent ? withJoined(sentence, antecedent, at, before) : sameAntecedent(sentence, at, before),
        introducer: at,
        relative: true,
        reduced,
        embedded,
      };
    } else if (reading === 'verb' || reading === 'aux') {
      const place = groupEnding(sentence, at, before);
      if (place === null) return none(at);
      const { form, verb } = sentence.groups[place]!;
      if (before[place]!.link === 'relative') {
        const start = relativeStart(sentence, sentence.groups[place]!);
        const told = at === group.from - 1 && SAYING.has(verb) ? toldOf(sentence, start) : null;
        if (told) return { ...NONE, ...told, told: true, reduced, embedded };
        at = start - 1;
        continue;
      }
      const isOwnVerb =
        form === 'finite' &&
        ((SAYING.has(verb) && before[place]!.link !== 'reduced') ||
          !isBareParticiple(sentence, sentence.groups[place]!));
      const inner = isOwnVerb || isThat(sentence, before[place]!) ? embeddedAt(sentence, place, before) : null;
      if (inner) {
        embedded.push({ place, link: inner.link });
        at = inner.start - 1;
        continue;
      }
      if (isOwnVerb) return none(at);
      if (form === 'finite') reduced.push(place);
      at = sentence.groups[place]!.from - 1;
    } else break;
  }
  const inverted = invertedSubject(sentence, group);
  if (inverted) return { ...NONE, subjects: [inverted], introducer: at, reduced, embedded };
  return none(at);
}

// "Envoys of Peru and of Chile": the second "of" hangs on the same words.
function hangsOn(sentence: SentenceWords, and: number): boolean {
  const { tokens, from } = sentence;
  const phrase = phraseEnding(sentence, and - 1);
  return (
    phrase !== null && phrase.from > from && tokens[phrase.from - 1]!.lower === 'of' && tokens[and + 1]?.lower === 'of'
  );
}

function sharing(shares: number | null): Subject | null {
  return shares === null ? null : { ...NONE, shares };
}

// A phrase is passed over after a preposition or as the object of an earlier verb; else it is the subject.
function takePhrase(
  sentence: SentenceWords,
  phrase: TokenRange,
  before: readonly Linked[],
  opened: number | null,
): { subjects?: TokenRange[]; next: number } {
  const { tokens, readings, from } = sentence;
  const at = phrase.from - 1;
  const reading = at >= from ? readings[at - from]! : 'stop';
  if (reading === 'prep' && opensAs(sentence, phrase, at, opened)) return { subjects: [phrase], next: at };
  if (reading === 'prep') {
    let next = at - 1;
    while (next >= from && readings[next - from] === 'prep') next -= 1;
    return { next };
  }
  if (NOMINATIVE.test(tokens[phrase.from]!.lower)) return { subjects: [phrase], next: at };
  if (reading === 'and' || reading === 'comma') return joined(sentence, phrase, at, before);
  if (reading === 'when' && !opensClause(sentence, at)) return { next: at - 1 };
  if (reading === 'verb' || reading === 'aux') {
    const place = groupEnding(sentence, at, before);
    const group = place === null ? null : sentence.groups[place]!;
    if (group && place !== null) {
      if (SAYING.has(group.verb) || NOMINATIVE.test(tokens[phrase.from]!.lower))
        return { subjects: [phrase], next: at };
      const { link } = before[place]!;
      if (group.form !== 'finite' || link === 'reduced') return { next: group.from - 1 };
      if (link === 'relative') return { next: relativeStart(sentence, group) - 1 };
      // "Claims that it ignored warnings are false": the verb before has its object and stands inside the subject.
      if (isThat(sentence, before[place]!) && embeddedAt(sentence, place, before)) return { next: group.to - 1 };
    }
  }
  return { subjects: [phrase], next: at };
}

// "appealed for vaccine as the number of cases rose", not "the group known as the Front said".
function opensAs(
  { tokens, readings, from }: SentenceWords,
  phrase: TokenRange,
  at: number,
  opened: number | null,
): boolean {
  if (tokens[at]!.lower !== 'as') return false;
  const before = at > from ? readings[at - from - 1]! : 'stop';
  // ", as Peru has demanded", ", as Ana Lind, the mayor, has demanded".
  if (before === 'comma') return VERBAL.has(readings[phrase.to - from] ?? 'stop') || opened === phrase.to;
  if (readings[phrase.from - from] !== 'det') return false;
  return before === 'noun' || before === 'time' || before === 'adverb' || before === 'pronoun';
}

// "After the leaders met": nothing before that could take "after the leaders" as its time.
function opensClause(sentence: SentenceWords, at: number): boolean {
  const { readings, from, groups } = sentence;
  let start = at;
  while (start > from && (readings[start - from - 1] === 'adverb' || readings[start - from - 1] === 'when')) start -= 1;
  if (start === from) return true;
  const before = readings[start - from - 1]!;
  if (before === 'comma' || before === 'quote' || before === 'stop' || before === 'dash' || before === 'and')
    return true;
  // A verb already stands in the words before: the sentence has its verb, so this one opens a clause of its own.
  return groups.some(
    (group) => group.to <= at && group.form === 'finite' && !PARTICIPIAL.has(sentence.tokens[group.from]!.lower),
  );
}

// "a raid, which it said killed two", "a man who the police say fired": of whom the clause before says so.
function toldOf(sentence: SentenceWords, start: number): Pick<Subject, 'subjects' | 'introducer'> | null {
  const { readings, from } = sentence;
  const introducer = readings[start - from] === 'relative' ? start : start + 1;
  if (readings[introducer - from] !== 'relative') return null;
  const antecedent = antecedentOf(sentence, introducer);
  // "Dropped what it said was a bluff": of nothing that is told before.
  if (!antecedent) return sentence.tokens[introducer]!.lower === 'what' ? { subjects: [], introducer } : null;
  return { subjects: [antecedent], introducer };
}

function antecedentOf(sentence: SentenceWords, relative: number): TokenRange | null {
  const { readings, from } = sentence;
  let at = relative - 1;
  while (
    at >= from &&
    (readings[at - from] === 'comma' ||
      readings[at - from] === 'dash' ||
      readings[at - from] === 'prep' ||
      readings[at - from] === 'time')
  )
    at -= 1;
  if (at >= from && readings[at - from] === 'close') at = matching(sentence, at) - 1;
  const phrase = phraseEnding(sentence, at);
  const whole = phrase && at === relative - 1 ? whoseSeat(sentence, phrase, relative) : null;
  if (whole) return whole;
  const described = phrase && (atHeadOf(sentence, phrase, relative) ?? phrase);
  return (described && describedBy(sentence, described)) ?? described;
}

// "Lind, a driver of 29 years' service, who vowed": who does something is no thing that hangs on a word for somebody.
function atHeadOf(sentence: SentenceWords, { from: start, to }: TokenRange, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  const { pos, lower } = tokens[to - 1]!;
  if (tokens[relative]!.lower !== 'who' || pos !== 'NOUN' || isRole(singular(lower))) return null;
  let at = start - 1;
  while (at > from && OWNED.has(readings[at - from]!)) at -= 1;
  const head = at > from && readings[at - from] === 'prep' ? phraseEnding(sentence, at - 1) : null;
  return head && isRole(singular(tokens[head.to - 1]!.lower)) ? head : null;
}

// "Families in Brell who", "critics of Ana Lind who": without a comma "who" tells which families, and a name needs no telling.
function whoseSeat(sentence: SentenceWords, { from: start, to }: TokenRange, relative: number): TokenRange | null {
  const { tokens, readings, from } = sentence;
  if (tokens[relative]!.lower !== 'who' || tokens[to - 1]!.pos !== 'PROPN' || start - 2 < from) return null;
  const phrase = readings[start - 1 - from] === 'prep' ? phraseEnding(sentence, start - 2) : null;
  const { lower, pos } = tokens[start - 2]!;
  const several = /(?:[^s]s|people|men|women|children)$/.test(lower);
  return pos === 'NOUN' && (several || /^(?:in|at|near)$/.test(tokens[start - 1]!.lower)) ? phrase : null;
}

// "who chairs the panel and who accused the board".
function sameAntecedent(
  { readings, from }: SentenceWords,
  at: number,
  before: readonly Linked[],
): readonly TokenRange[] {
  if (readings[at - 1 - from] !== 'and') return [];
  const last = before.at(-1);
  return last?.link === 'relative' ? last.subjects : [];
}

function isBareParticiple({ tokens, readings, from }: SentenceWords, group: VerbGroup): boolean {
  if (CONTROLLING.has(group.verb) && readings[group.to - from] === 'to') return false;
  return (
    group.from === group.head &&
    isParticiple(tokens[group.head]!.lexeme) &&
    group.verb !== 'have' &&
    group.verb !== 'do'
  );
}

const FARTHEST = 40;

/** Before the noun of one phrase: "29 years' service". */
const OWNED = new Set<Reading>(['poss', 'noun', 'number', 'det', 'adj', 'time']);

const VERBAL = new Set<Reading>(['verb', 'aux', 'modal', 'adverb']);

const NONE: Subject = {
  subjects: [],
  introducer: -1,
  relative: false,
  told: false,
  shares: null,
  reduced: [],
  embedded: [],
};

const SKIPPED = new Set<Reading>(['adverb', 'not', 'quote', 'time', 'prep', 'hyphen', 'poss', 'adj', 'number', 'det']);

const NOMINATIVE = /^(?:he|she|they|we|i|it)$/;

/** Whose verb a group is. */
export interface Subject {
  readonly subjects: readonly TokenRange[];
  /** The token before the subject. */
  readonly introducer: number;
  /** Found through "who" or "which". */
  readonly relative: boolean;
  /** Somebody says it of what stands before "which". */
  readonly told: boolean;
  /** Place of the earlier verb whose subject it shares; null where it has its own. */
  readonly shares: number | null;
  /** Places of earlier past forms that turned out to be no finite verbs. */
  readonly reduced: readonly number[];
  /** Earlier verbs whose clauses turned out to stand inside the subject. */
  readonly embedded: readonly Embedded[];
}
