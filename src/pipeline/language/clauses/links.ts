import grammar from '../../data/grammar.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Clause, ClauseLink, TokenRange } from '../types.ts';
import { endsOf } from './ends.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import { subjectOf } from './subjects.ts';
import { isParticiple } from './verb-forms.ts';

/** The clauses of one sentence: how each verb group hangs on the words before it, and whose verb it is. */
export function linksOf(sentence: SentenceWords): Clause[] {
  const linked: Linked[] = [];
  for (const group of sentence.groups) linked.push(linkOf(sentence, group, linked));
  const trailing = trailingSpeech(sentence, linked);
  const ends = endsOf(sentence, linked);
  return sentence.groups.map((group, place) => {
    const { link, governor, subjects } =
      trailing !== null && isContent(linked, place, trailing)
        ? { ...linked[place]!, link: 'complement' as const, governor: trailing }
        : linked[place]!;
    return {
      ...group,
      index: sentence.offset + place,
      sentence: sentence.sentence,
      link,
      governor: governor === null ? null : sentence.offset + governor,
      subjects,
      end: ends[place]!,
      negated: group.negated || subjects.some(({ from }) => NONE.has(sentence.tokens[from]!.lower)),
      predicate: predicateOf(sentence, group, ends[place]!),
    };
  });
}

function linkOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  if (group.form === 'infinitive') return infinitiveLink(sentence, group, before);
  if (group.form === 'gerund') return gerundLink(sentence, group, before);
  if (isBareCoordinate(sentence, group, before)) return before.at(-1)!;
  if (isReduced(sentence, group, before)) return { ...NOTHING, link: 'reduced', governor: lastPlace(before) };
  return finiteLink(sentence, group, before);
}

// "to tighten sanctions and impose a blockade", "to unite and mobilize".
function isBareCoordinate(
  { tokens, readings, groups, from }: SentenceWords,
  group: VerbGroup,
  before: readonly Linked[],
): boolean {
  const { lower } = tokens[group.head]!;
  let at = group.from - 1;
  while (at >= from && (readings[at - from] === 'adverb' || readings[at - from] === 'quote')) at -= 1;
  const last = before.at(-1);
  const prior = groups[before.length - 1];
  if (!last || !prior || group.from !== group.head || readings[at - from] !== 'and' || lower !== group.verb)
    return false;
  return prior.form === 'infinitive' || prior.modal !== null;
}

function finiteLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const found = subjectOf(sentence, group, before);
  if (found.shares !== null) {
    const shared = before[found.shares]!;
    return { ...shared, subjects: shared.subjects };
  }
  for (const place of found.reduced)
    (before as Linked[])[place] = { ...NOTHING, link: 'reduced', governor: place > 0 ? place - 1 : null };
  if (found.relative) return { link: 'relative', governor: lastPlace(before), subjects: found.subjects };
  return { ...introduced(sentence, found.introducer, before), subjects: found.subjects };
}

// What stands before the subject says how the clause hangs: "that", "if", "after", "who", a verb of saying, nothing.
function introduced(
  sentence: SentenceWords,
  at: number,
  before: readonly Linked[],
): { link: ClauseLink; governor: number | null } {
  const { readings, from } = sentence;
  const governor = placeBefore(sentence, at, before);
  let place = at;
  while (place >= from && (readings[place - from] === 'quote' || readings[place - from] === 'adverb')) place -= 1;
  const reading = place >= from ? readings[place - from]! : 'stop';
  if (reading === 'that') return { link: governor === null ? 'main' : 'complement', governor };
  if (reading === 'relative') return { link: 'relative', governor };
  if (reading === 'condition') return { link: 'condition', governor };
  if (reading === 'when') return { link: 'time', governor };
  if (reading === 'reason') return { link: 'reason', governor };
  if (
    governor !== null &&
    reading !== 'comma' &&
    reading !== 'and' &&
    reading !== 'dash' &&
    governsBare(sentence, governor, place)
  )
    return { link: 'complement', governor };
  return { link: 'main', governor: null };
}

// "said it would", "said on Wednesday they would", "told reporters the talks had failed".
function governsBare(sentence: SentenceWords, place: number, at: number): boolean {
  const group = sentence.groups[place]!;
  if (!SAYING.has(group.verb)) return false;
  for (let i = group.to; i <= at; i += 1) if (HARD.has(sentence.readings[i - sentence.from]!)) return false;
  return true;
}

function infinitiveLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const { readings, from } = sentence;
  let at = group.from - 1;
  let passed: TokenRange | null = null;
  let preposition = false;
  while (at >= from) {
    const reading = readings[at - from]!;
    if (reading === 'and' && !passed)
      return before.length > 0
        ? coordinate(sentence, before, 'infinitive')
        : { ...NOTHING, link: 'purpose', governor: null };
    const phrase = phraseEnding(sentence, at);
    if (phrase && !isPredicate(sentence, at, before)) {
      preposition = phrase.from > from && readings[phrase.from - from - 1] === 'prep';
      if (!passed || preposition) passed = phrase;
      at = phrase.from - (preposition ? 2 : 1);
      continue;
    }
    if (reading === 'adj' && !passed) {
      const linking = linkingBefore(sentence, at, before);
      if (linking !== null) return { link: 'complement', governor: linking, subjects: before[linking]!.subjects };
    }
    if (reading === 'adverb' || reading === 'quote' || reading === 'time' || reading === 'prep' || reading === 'not') {
      at -= 1;
      continue;
    }
    break;
  }
  const governor = groupEnding(sentence, at, before);
  if (governor === null)
    return {
      ...NOTHING,
      link: passed && lastPlace(before) === null ? 'noun' : 'purpose',
      governor: lastPlace(before),
      subjects: mainSubjects(before),
    };
  return governed(sentence, governor, passed, before);
}

// "urged the EU to act", "agreed on Monday to act", "offered a plan to end the war", "met to discuss".
function governed(
  sentence: SentenceWords,
  governor: number,
  passed: TokenRange | null,
  before: readonly Linked[],
): Linked {
  const { verb, passive } = sentence.groups[governor]!;
  const { subjects } = before[governor]!;
  if (passed && !passive && (ASKING.has(verb) || LETTING.has(verb)))
    return { link: 'complement', governor, subjects: [passed] };
  if (!passed || passive || INTENDING.has(verb) || isTimeOnly(sentence, sentence.groups[governor]!.to, passed)) {
    const complement =
      INTENDING.has(verb) ||
      REFUSING.has(verb) ||
      BEGINNING.has(verb) ||
      ASKING.has(verb) ||
      LETTING.has(verb) ||
      SAYING.has(verb) ||
      verb === 'be' ||
      verb === 'threaten';
    const noun =
      passed &&
      INTENDING.has(verb) &&
      !isTimeOnly(sentence, sentence.groups[governor]!.to, passed) &&
      isObject(sentence, passed);
    return { link: noun ? 'noun' : complement ? 'complement' : 'purpose', governor, subjects };
  }
  return { link: isIntentionNoun(sentence, passed) ? 'noun' : 'purpose', governor, subjects };
}

function isObject(sentence: SentenceWords, { from, to }: TokenRange): boolean {
  const before = sentence.readings[from - sentence.from - 1];
  return before === 'verb' && sentence.tokens[to - 1]!.pos === 'NOUN';
}

function isTimeOnly(sentence: SentenceWords, start: number, passed: TokenRange): boolean {
  for (let at = start; at < passed.to; at += 1) {
    const reading = sentence.readings[at - sentence.from]!;
    if (reading === 'noun' && !/^\d/.test(sentence.tokens[at]!.text)) return false;
  }
  return true;
}

function isIntentionNoun(sentence: SentenceWords, { to }: TokenRange): boolean {
  return sentence.tokens[to - 1]!.pos === 'NOUN';
}

// "is willing to": the place of the linking verb before the adjective.
function linkingBefore(sentence: SentenceWords, at: number, before: readonly Linked[]): number | null {
  const { readings, from } = sentence;
  let place = at - 1;
  while (
    place >= from &&
    (readings[place - from] === 'adverb' || readings[place - from] === 'not' || readings[place - from] === 'quote')
  )
    place -= 1;
  const group = groupEnding(sentence, place, before);
  return group !== null && LINKING.has(sentence.groups[group]!.verb) ? group : null;
}

function isPredicate(sentence: SentenceWords, at: number, before: readonly Linked[]): boolean {
  if (sentence.readings[at - sentence.from] !== 'adj') return false;
  return groupEnding(sentence, at - 1, before) !== null || sentence.readings[at - sentence.from - 1] === 'adverb';
}

function gerundLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const { readings, from } = sentence;
  let at = group.from - 1;
  while (
    at >= from &&
    (readings[at - from] === 'adverb' || readings[at - from] === 'quote' || readings[at - from] === 'not')
  )
    at -= 1;
  const reading = at >= from ? readings[at - from]! : 'stop';
  const governor = lastPlace(before);
  if (reading === 'verb' || reading === 'aux')
    return { link: 'complement', governor, subjects: governor === null ? [] : before[governor]!.subjects };
  if (reading === 'and' && before.length > 0) return coordinate(sentence, before, 'gerund');
  if (reading === 'comma' || reading === 'dash' || reading === 'when' || reading === 'time') {
    // "…, saying" goes with the sentence's verb, "rebels fired, killing two" with the last.
    const main = mainPlace(sentence, before, !SAYING.has(group.verb) && !ASKING.has(group.verb));
    return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
  }
  if (reading === 'prep')
    return { link: 'noun', governor, subjects: governor === null ? [] : before[governor]!.subjects };
  if (reading === 'stop') return { link: 'participle', governor: null, subjects: [] };
  if (
    governor !== null &&
    ISSUING.has(sentence.groups[governor]!.verb) &&
    (SAYING.has(group.verb) || ASKING.has(group.verb))
  ) {
    return { link: 'participle', governor, subjects: before[governor]!.subjects };
  }
  return { link: 'reduced', governor, subjects: [] };
}

// "to unite and mobilize", "calling it absurd and saying": as the one before.
function coordinate(sentence: SentenceWords, before: readonly Linked[], form: VerbGroup['form']): Linked {
  for (let place = before.length - 1; place >= 0; place -= 1)
    if (sentence.groups[place]!.form === form) return before[place]!;
  const main = mainPlace(sentence, before);
  return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
}

// A past form right after a noun is no finite verb where the clause has one already or "by" follows.
function isReduced(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): boolean {
  const { tokens, readings, from, to } = sentence;
  const { lower } = tokens[group.head]!;
  if (group.from !== group.head || !isParticiple(lower)) return false;
  const adjectival = PARTICIPIAL.has(lower);
  if (SAYING.has(group.verb) && !adjectival && tokens[group.to]?.lower !== 'by') return false;
  let at = group.from - 1;
  while (at >= from && readings[at - from] === 'adverb') at -= 1;
  const phrase = phraseEnding(sentence, at);
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  const next = group.to < to ? tokens[group.to]!.lower : '';
  if (!phrase) {
    // ", backed by Rwanda," and ", expected to be joined later".
    return (
      (readings[at - from] === 'comma' || readings[at - from] === 'open') &&
      (next === 'by' || (adjectival && !OBJECTS.has(after) && !SAYING.has(group.verb)))
    );
  }
  if (next === 'by' && !TIMEWORDS.has(tokens[group.to + 1]?.lower ?? '')) return true;
  if (OBJECTS.has(after)) return false;
  if (readings[phrase.from - from - 1] === 'prep' && !hasFreePhrase(sentence, phrase)) return true;
  // "The deal reached in May failed": what may itself be no finite verb is none that this one could follow.
  let place = lastPlace(before);
  while (place !== null && isBareParticipial(sentence, sentence.groups[place]!)) place = place > 0 ? place - 1 : null;
  if (place === null) return false;
  const prior = sentence.groups[place]!;
  if (SAYING.has(prior.verb) && isSubjectPlace(sentence, phrase, prior)) return false;
  for (let i = prior.to; i < phrase.to; i += 1) if (BOUNDS.has(readings[i - from]!)) return false;
  return true;
}

function isBareParticipial({ tokens, readings, from, to }: SentenceWords, group: VerbGroup): boolean {
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  return group.from === group.head && PARTICIPIAL.has(tokens[group.head]!.lower) && !OBJECTS.has(after);
}

// A phrase since the last boundary that no preposition takes: it can be the subject.
function hasFreePhrase(sentence: SentenceWords, phrase: TokenRange): boolean {
  const { readings, from, phrases } = sentence;
  let start = phrase.from;
  while (start > from && !BOUNDS.has(readings[start - from - 1]!)) start -= 1;
  return phrases.some(
    (one) =>
      one.from >= start &&
      one.to <= phrase.from &&
      readings[one.from - from - 1] !== 'prep' &&
      readings[one.from - from - 1] !== 'verb',
  );
}

// Right after the verb of saying, or with only its time between, a phrase is the subject of what is said.
function isSubjectPlace(sentence: SentenceWords, phrase: TokenRange, prior: VerbGroup): boolean {
  for (let at = prior.to; at < phrase.from; at += 1) {
    const reading = sentence.readings[at - sentence.from]!;
    if (reading === 'noun' && sentence.readings[at - sentence.from - 1] === 'verb') return true;
  }
  return true;
}

// "…, an official said.": the clauses before are what is said.
function trailingSpeech(sentence: SentenceWords, linked: readonly Linked[]): number | null {
  const { groups, readings, from } = sentence;
  for (let place = groups.length - 1; place > 0; place -= 1) {
    const group = groups[place]!;
    const { link, subjects } = linked[place]!;
    if (!SAYING.has(group.verb) || link !== 'main' || group.form !== 'finite') continue;
    if (linked.some(({ governor }, other) => governor === place && other > place)) continue;
    const start = Math.min(group.from, ...subjects.map((subject) => subject.from));
    const before = readings[start - from - 1];
    if (before === 'comma' || before === 'quote' || before === 'dash') return place;
  }
  return null;
}

function isContent(linked: readonly Linked[], place: number, trailing: number): boolean {
  return place < trailing && linked[place]!.link === 'main';
}

// What a linking verb says of its subject: the first adjective, or the head of the first noun phrase.
function predicateOf(sentence: SentenceWords, group: VerbGroup, end: number): number | null {
  if (!LINKING.has(group.verb) || group.passive) return null;
  const { readings, from, phrases, tokens } = sentence;
  for (let at = group.to; at < end; at += 1) {
    const reading = readings[at - from]!;
    if (reading === 'adj') {
      const next = readings[at - from + 1];
      if (next !== 'noun' && next !== 'adj' && next !== 'hyphen') return at;
    } else if (reading === 'noun' || reading === 'number') {
      const phrase = phrases.find((one) => one.from <= at && at < one.to);
      return phrase ? phrase.to - 1 : at;
    } else if (
      reading === 'prep' ||
      reading === 'pronoun' ||
      reading === 'time' ||
      (tokens[at]!.pos === 'PUNCT' && reading !== 'quote' && reading !== 'hyphen')
    )
      return null;
  }
  return null;
}

/** The phrase whose last token is at this place. */
export function phraseEnding({ phrases }: SentenceWords, at: number): TokenRange | null {
  let low = 0;
  let high = phrases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle]!;
    if (phrase.to - 1 === at) return phrase;
    if (phrase.to - 1 < at) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The place of the verb group that ends at this token; null where none does. */
export function groupEnding({ groups }: SentenceWords, at: number, before: readonly Linked[]): number | null {
  for (let place = before.length - 1; place >= 0; place -= 1) {
    if (groups[place]!.to - 1 === at) return place;
    if (groups[place]!.to - 1 < at) return null;
  }
  return null;
}

function placeBefore({ groups }: SentenceWords, at: number, before: readonly Linked[]): number | null {
  for (let place = before.length - 1; place >= 0; place -= 1) if (groups[place]!.to <= at + 1) return place;
  return null;
}

function lastPlace(before: readonly Linked[]): number | null {
  return before.length > 0 ? before.length - 1 : null;
}

function mainPlace({ groups }: SentenceWords, before: readonly Linked[], nearest = false): number | null {
  let last: number | null = null;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const { link } = before[place]!;
    if (groups[place]!.form !== 'finite' || link === 'relative' || link === 'reduced') continue;
    if (link === 'main' || nearest) return place;
    last ??= place;
  }
  return last ?? lastPlace(before);
}

function mainSubjects(before: readonly Linked[]): readonly TokenRange[] {
  return before.at(-1)?.subjects ?? [];
}

/** "No government will", "neither side would". */
const NONE = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);
const NOTHING = { subjects: [] as readonly TokenRange[] };
const firsts = (patterns: readonly string[]) => new Set(patterns.map((pattern) => pattern.split(' ')[0]!));
const SAYING = firsts(verbs.governing.saying);
const INTENDING = firsts(verbs.governing.intending);
const ASKING = firsts(verbs.governing.asking);
const REFUSING = firsts(verbs.governing.refusing);
const BEGINNING = firsts([...verbs.governing.beginning, ...verbs.governing.stopping]);
const LETTING = firsts(verbs.governing.letting);
const PARTICIPIAL = new Set(grammar.participial);
const LINKING = new Set(grammar.linking);
/** "wrote a letter urging", "held a rally demanding": who writes or rallies also urges. */
const ISSUING = new Set(grammar.issuing);
const TIMEWORDS = new Set(grammar.timeNouns);
const OBJECTS = new Set<Reading>(['noun', 'det', 'pronoun', 'number', 'adj', 'that']);
const HARD = new Set<Reading>(['stop', 'relative', 'condition', 'reason', 'dash']);
const BOUNDS = new Set<Reading>([
  'stop',
  'relative',
  'condition',
  'reason',
  'dash',
  'comma',
  'and',
  'that',
  'when',
  'quote',
]);

/** How a verb group hangs, by places in the sentence's list. */
export interface Linked {
  readonly link: ClauseLink;
  readonly governor: number | null;
  readonly subjects: readonly TokenRange[];
}

/** A sentence as the clause rules see it: tokens [from, to), a reading for each, its phrases and verb groups. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly phrases: readonly TokenRange[];
  readonly groups: readonly VerbGroup[];
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Index of the sentence's first clause in the document. */
  readonly offset: number;
}
