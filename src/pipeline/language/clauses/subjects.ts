import type { TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import { matching, parenthesisStart, relativeStart } from './parentheses.ts';
import type { Reading } from './readings.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { antecedentOf, sameAntecedent } from './subjects/antecedents.ts';
import { afterObject, apposedTo, renamedTo, weSetApart } from './subjects/appositions.ts';
import { behindFront } from './subjects/behind-front.ts';
import { sharedPlace } from './subjects/coordination.ts';
import { type Embedded, embeddedAt, isThat } from './subjects/embedded.ts';
import { invertedSubject } from './subjects/inverted.ts';
import { joined, withJoined } from './subjects/joint-subjects.ts';
import { loneName } from './subjects/lone-name.ts';
import { nameAfterNoun } from './subjects/name-after-noun.ts';
import { isParallelAt, isParallelComma } from './subjects/parallel.ts';
import { takePhrase } from './subjects/taken-phrase.ts';
import { isBareParticiple, isBehindPronoun, isToldOfSubject, relativeAbove } from './subjects/verbs-passed.ts';
import { SAYING } from './verb-kinds.ts';

/**
 * Whose verb a finite group is, read leftwards from it: over adverbs, times, parentheses, prepositional phrases and
 * relative clauses to the first noun phrase that can be the subject; or the verb it is coordinated with.
 */
export function subjectOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Subject {
  const we = group.form === 'finite' ? weSetApart(sentence, group) : null;
  if (we) return { ...NONE, subjects: [we], introducer: we.from - 1 };
  const found = leftOf(sentence, group, before);
  const open = found.subjects.length === 0 && found.shares === null && !found.told && !found.relative;
  const named = open ? nameAfterNoun(sentence, group, before) : null;
  const behind = named ?? (open ? (behindFront(sentence, group) ?? loneName(sentence, group)) : null);
  return behind ? { ...found, subjects: behind, introducer: behind[0]!.from - 1 } : found;
}

function leftOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Subject {
  const walk: Walk = { sentence, group, before, at: group.from - 1, opened: null, reduced: [], embedded: [] };
  for (let steps = 0; walk.at >= sentence.from && steps < FARTHEST; steps += 1) {
    const found = step(walk);
    if (found === 'end') break;
    if (found !== 'on') return found;
  }
  const inverted = invertedSubject(sentence, group);
  return inverted ? subjectIn(walk, [inverted], walk.at) : nobody(walk);
}

function step(walk: Walk): Step {
  const { sentence, at } = walk;
  const phrase = phraseEnding(sentence, at);
  if (phrase) return overPhrase(walk, phrase);
  const reading = sentence.readings[at - sentence.from]!;
  // "Has neither accepted nor | rejected it".
  if (reading === 'not' && sentence.tokens[at]!.lower === 'nor' && groupEnding(sentence, at - 1, walk.before) !== null)
    return shared(walk);
  if (SKIPPED.has(reading) || (reading === 'and' && isParallelAt(sentence, at))) return goOn(walk, at - 1);
  switch (reading) {
    case 'close':
      return goOn(walk, matching(sentence, at) - 1);
    case 'comma':
      // "On Sunday, | 20 September".
      if (sentence.readings[at + 1 - sentence.from] === 'time' && sentence.readings[at - 1 - sentence.from] === 'time')
        return goOn(walk, at - 1);
      return overMark(walk);
    case 'dash':
      return overMark(walk);
    case 'and':
      return shared(walk);
    case 'relative':
      return relative(walk);
    case 'verb':
    case 'aux':
      return overVerb(walk);
    default:
      return 'end';
  }
}

function overPhrase(walk: Walk, phrase: TokenRange): Step {
  const { sentence, group, before, opened } = walk;
  if (isCountOfTime(sentence, phrase)) return goOn(walk, phrase.from - 1);
  const renamed = renamedTo(sentence, phrase);
  if (renamed) {
    const all = joined(sentence, renamed, renamed.from - 1, before);
    return subjectIn(walk, all.subjects ?? [renamed], all.next);
  }
  const { subjects, next } = takePhrase(sentence, phrase, before, opened);
  if (!subjects) return goOn(walk, next);
  if (opened !== null) {
    const own = afterObject(sentence, group, phrase, opened);
    if (own) return subjectIn(walk, [own], opened);
    const head = apposedTo(sentence, phrase);
    if (head) return subjectIn(walk, [head], head.from - 1);
  }
  return subjectIn(walk, subjects, next);
}

// "Who | two days earlier | had refused": how long before, not who.
function isCountOfTime({ tokens, readings, from }: SentenceWords, { from: start, to }: TokenRange): boolean {
  return to - start === 1 && readings[start - from] === 'number' && SPANS.test(tokens[to]?.lower ?? '');
}

// A comma or dash that closes what is set apart; else the subject stands behind the verb or is another verb's.
function overMark(walk: Walk): Step {
  const { sentence, group, before, at, opened } = walk;
  if (isParallelComma(sentence, at, group.from)) return goOn(walk, at - 1);
  const opening = parenthesisStart(sentence, at, before);
  if (opening !== null) {
    walk.opened = opening;
    return goOn(walk, opening - 1);
  }
  // "Lind, of the union, which struck, said".
  const isOf = sentence.readings[at - sentence.from + 1] === 'prep' && phraseEnding(sentence, at - 1);
  if (opened !== null && isOf) return goOn(walk, at - 1);
  const inverted = invertedSubject(sentence, group);
  return inverted ? subjectIn(walk, [inverted], at) : shared(walk);
}

function shared(walk: Walk): Subject {
  const shares = sharedPlace(walk.sentence, walk.group, walk.before, walk.at);
  return shares === null ? nobody(walk) : { ...NONE, shares };
}

function relative(walk: Walk): Subject {
  const { sentence, before, at } = walk;
  const antecedent = antecedentOf(sentence, at);
  const subjects = antecedent ? withJoined(sentence, antecedent, at, before) : sameAntecedent(sentence, at, before);
  return { ...subjectIn(walk, subjects, at), relative: true };
}

// Over a verb whose clause stands before or inside the subject; at one of its own the subject has been passed.
function overVerb(walk: Walk): Step {
  const { sentence, group, before, at } = walk;
  const place = groupEnding(sentence, at, before);
  if (place === null) return nobody(walk);
  const earlier = sentence.groups[place]!;
  if (before[place]!.link === 'relative') {
    const start = relativeStart(sentence, earlier, before[place]!);
    const told = at === group.from - 1 && SAYING.has(earlier.verb) ? toldOf(sentence, start) : null;
    return told ? { ...subjectIn(walk, told.subjects, told.introducer), told: true } : goOn(walk, start - 1);
  }
  const finite = earlier.form === 'finite';
  const relative = finite ? relativeAbove(before, place) : null;
  if (relative !== null) return goOn(walk, relativeStart(sentence, sentence.groups[relative]!, before[relative]!) - 1);
  const saying =
    SAYING.has(earlier.verb) && before[place]!.link !== 'reduced' && !isToldOfSubject(sentence, group, earlier);
  const isOwnVerb = finite && (saying || isBehindPronoun(sentence, earlier) || !isBareParticiple(sentence, earlier));
  const inner = isOwnVerb || isThat(sentence, before[place]!) ? embeddedAt(sentence, place, before) : null;
  if (inner) {
    walk.embedded.push({ place, link: inner.link });
    return goOn(walk, inner.start - 1);
  }
  if (isOwnVerb) return nobody(walk);
  if (finite) walk.reduced.push(place);
  return goOn(walk, earlier.from - 1);
}

function goOn(walk: Walk, at: number): 'on' {
  walk.at = at;
  return 'on';
}

function nobody(walk: Walk): Subject {
  return subjectIn(walk, [], walk.at);
}

function subjectIn({ reduced, embedded }: Walk, subjects: readonly TokenRange[], introducer: number): Subject {
  return { ...NONE, subjects, introducer, reduced, embedded };
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

const SPANS = /^(?:minutes|hours|days|nights|weeks|months|years|decades)$/;

/** In tokens and phrases read over. */
const FARTHEST = 40;

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

/** A way leftwards from a verb, and what it has shown so far. */
interface Walk {
  readonly sentence: SentenceWords;
  readonly group: VerbGroup;
  readonly before: readonly Linked[];
  /** The token it stands at. */
  at: number;
  /** Where the latest words set apart that it has read over begin. */
  opened: number | null;
  readonly reduced: number[];
  readonly embedded: Embedded[];
}

/** Whose verb it is, or whether to go on. */
type Step = Subject | 'on' | 'end';
