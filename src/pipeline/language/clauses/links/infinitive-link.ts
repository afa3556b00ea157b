import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { CAUSING } from '../../phrases/causing.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import {
  groupEnding,
  type Linked,
  lastPlace,
  NO_SUBJECT,
  phraseEnding,
  type SentenceWords,
} from '../sentence-words.ts';
import { ASKING, BEGINNING, GOING, INTENDING, LETTING, LINKING, REFUSING, SAYING } from '../verb-kinds.ts';
import { asBefore } from './as-before.ts';
import { beforeAside } from './before-aside.ts';

/** How "to …" hangs: as what a verb, an adjective or a noun asks for, or as what something is for. */
export function infinitiveLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const { at, whom } = reachedFrom(sentence, group.from - 1, before);
  const reached = whom.length === 0 ? sentence.readings[at - sentence.from] : undefined;
  if (reached === 'and')
    return before.length > 0
      ? asBefore(sentence, before, 'infinitive')
      : { ...NO_SUBJECT, link: 'purpose', governor: null };
  const linking = reached === 'adj' ? linkingBefore(sentence, at, before) : null;
  if (linking !== null) return { link: 'complement', governor: linking, subjects: before[linking]!.subjects };
  const [passed = null, ...also] = whom;
  const governor = groupEnding(sentence, at, before);
  if (governor === null)
    return {
      ...NO_SUBJECT,
      link: passed && lastPlace(before) === null ? 'noun' : 'purpose',
      governor: lastPlace(before),
      subjects: mainSubjects(before),
    };
  const found = governed(sentence, governor, passed, before);
  return found.subjects[0] === passed ? { ...found, subjects: [...found.subjects, ...also] } : found;
}

// Back over whom a verb is done to, and over when and how, to the word that "to …" hangs on.
function reachedFrom(sentence: SentenceWords, last: number, before: readonly Linked[]): Reached {
  const { readings, from } = sentence;
  let whom: readonly TokenRange[] = [];
  let at = last;
  while (at >= from && !(readings[at - from] === 'and' && whom.length === 0)) {
    const reading = readings[at - from]!;
    const phrase = phraseEnding(sentence, at);
    if (phrase && !isPredicate(sentence, at, before)) {
      const preposition = phrase.from > from && readings[phrase.from - from - 1] === 'prep';
      if (whom.length === 0 || preposition) whom = [phrase, ...whom.slice(1)];
      at = phrase.from - (preposition ? 2 : 1);
      continue;
    }
    // "Persuaded Peru and | Chile to sign": several whom one verb is done to.
    const other = reading === 'and' ? phraseEnding(sentence, at - 1) : null;
    if (other) {
      whom = [other, ...whom];
      at = other.from - 1;
      continue;
    }
    // "Led the minister, Ana Lind, | to sign", "led Peru (the host) | to sign".
    const named = whom.length === 0 ? beforeApposed(sentence, at) : null;
    if (named !== null) {
      at = named;
      continue;
    }
    const aside = reading === 'comma' && whom.length === 0 ? asideStart(sentence, at) : null;
    if (aside === null && !PASSED.has(reading)) break;
    at = (aside ?? at) - 1;
  }
  return { at, whom };
}

function beforeApposed(sentence: SentenceWords, end: number): number | null {
  const at = beforeAside(sentence, end);
  const whom = at < end ? phraseEnding(sentence, at) : null;
  // "Wrote to the minister, Ana Lind, | to ask for it": hers is nothing.
  return whom && sentence.readings[whom.from - 1 - sentence.from] !== 'prep' ? at : null;
}

// "offered, however, | to help", "agreed, after a long night, | to meet": where the aside behind a verb opens.
function asideStart({ readings, from }: SentenceWords, comma: number): number | null {
  for (let at = comma - 1; at > from && at > comma - LONGEST_ASIDE; at -= 1) {
    const reading = readings[at - from]!;
    if (reading === 'comma') return at < comma - 1 && readings[at - 1 - from] === 'verb' ? at : null;
    if (!/^(?:adverb|prep|det|adj|noun|time|number|poss)$/.test(reading)) return null;
  }
  return null;
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
  if (
    passed &&
    !passive &&
    (ASKING.has(verb) ||
      LETTING.has(verb) ||
      (CAUSING.has(verb) && canBeBrought(sentence, passed) && !isWhere(sentence, passed)))
  )
    return { link: 'complement', governor, subjects: [passed] };
  if (!passed || passive || INTENDING.has(verb) || isTimeOnly(sentence, sentence.groups[governor]!.to, passed)) {
    const complement =
      INTENDING.has(verb) ||
      REFUSING.has(verb) ||
      BEGINNING.has(verb) ||
      ASKING.has(verb) ||
      LETTING.has(verb) ||
      CAUSING.has(verb) ||
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
  // "travelled to the town to meet its leaders".
  const going = GOING.has(verb) && sentence.readings[passed.from - sentence.from - 1] === 'prep';
  return { link: isNounPhrase(sentence, passed) && !going ? 'noun' : 'purpose', governor, subjects };
}

// "Drove in | from Lima to speak", "drove tractors | into Lima to demand it": where, and nobody who was driven to it.
function isWhere({ tokens }: SentenceWords, { from }: TokenRange): boolean {
  return /^(?:from|in|into|onto|at|near|through|via|across|outside|to|towards?|past|around|along)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
}

// "led the union to sign", not "led a campaign to sign".
function canBeBrought({ tokens }: SentenceWords, { to }: TokenRange): boolean {
  const { pos, lower } = tokens[to - 1]!;
  if (pos === 'PROPN' || pos === 'PRON' || isRole(singular(lower))) return true;
  return isBodyNoun(singular(lower)) && !ENDEAVOURS.test(lower);
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

function isNounPhrase(sentence: SentenceWords, { to }: TokenRange): boolean {
  return sentence.tokens[to - 1]!.pos === 'NOUN';
}

// "is willing to": the place of the linking verb before the adjective.
function linkingBefore(sentence: SentenceWords, at: number, before: readonly Linked[]): number | null {
  const { readings, from } = sentence;
  let place = at - 1;
  while (
    place >= from &&
    // "is now willing", "are today ready".
    /^(?:adverb|not|quote|time)$/.test(readings[place - from]!)
  )
    place -= 1;
  const group = groupEnding(sentence, place, before);
  return group !== null && LINKING.has(sentence.groups[group]!.verb) ? group : null;
}

function isPredicate(sentence: SentenceWords, at: number, before: readonly Linked[]): boolean {
  if (sentence.readings[at - sentence.from] !== 'adj') return false;
  return (
    groupEnding(sentence, at - 1, before) !== null ||
    /^(?:adverb|time)$/.test(sentence.readings[at - sentence.from - 1]!)
  );
}

function mainSubjects(before: readonly Linked[]): readonly TokenRange[] {
  return before.at(-1)?.subjects ?? [];
}

/** In tokens. */
const LONGEST_ASIDE = 8;

/** Bodies and works by one word. */
const ENDEAVOURS = /^(?:campaign|movement|mission|operation|initiative|drive)s?$/;
const PASSED: ReadonlySet<Reading> = new Set(['adverb', 'quote', 'time', 'prep', 'not']);

interface Reached {
  readonly at: number;
  /** Whom the verb there may be done to. */
  readonly whom: readonly TokenRange[];
}
