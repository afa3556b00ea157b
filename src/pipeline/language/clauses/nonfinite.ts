import grammar from '../../data/grammar.json' with { type: 'json' };
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { CAUSING } from '../phrases/causing.ts';
import { isRole, singular } from '../phrases/role-words.ts';
import type { TokenRange } from '../types.ts';
import { besideVerb } from './appositions.ts';
import type { VerbGroup } from './groups.ts';
import { groupEnding, type Linked, lastPlace, mainPlace, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { ASKING, BEGINNING, GOING, INTENDING, LETTING, LINKING, REFUSING, REPORTING, SAYING } from './verb-kinds.ts';

/** How "to …" hangs: as what a verb, an adjective or a noun asks for, or as what something is for. */
export function infinitiveLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const { readings, from } = sentence;
  let at = group.from - 1;
  let passed: TokenRange | null = null;
  const also: TokenRange[] = [];
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
    // "Persuaded Peru and | Chile to sign": several whom one verb is done to.
    const other: TokenRange | null = reading === 'and' && passed ? phraseEnding(sentence, at - 1) : null;
    if (other) {
      also.unshift(passed!);
      passed = other;
      at = other.from - 1;
      continue;
    }
    if (reading === 'adj' && !passed) {
      const linking = linkingBefore(sentence, at, before);
      if (linking !== null) return { link: 'complement', governor: linking, subjects: before[linking]!.subjects };
    }
    const aside = reading === 'comma' && !passed ? asideStart(sentence, at) : null;
    if (aside !== null) {
      at = aside - 1;
      continue;
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
  const found = governed(sentence, governor, passed, before);
  return found.subjects[0] === passed ? { ...found, subjects: [...found.subjects, ...also] } : found;
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
    (ASKING.has(verb) || LETTING.has(verb) || (CAUSING.has(verb) && isSomebody(sentence, passed)))
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

// "led the union to sign", not "led a campaign to sign".
function isSomebody({ tokens }: SentenceWords, { to }: TokenRange): boolean {
  const { pos, lower } = tokens[to - 1]!;
  if (pos === 'PROPN' || pos === 'PRON' || isRole(singular(lower))) return true;
  return isBodyNoun(singular(lower)) && !ENDEAVOURS.test(lower);
}

const LONGEST_ASIDE = 8;
/** Bodies and works by one word. */
const ENDEAVOURS = /^(?:campaign|movement|mission|operation|initiative|drive)s?$/;

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

/** How "…ing" hangs: after a verb, a comma, a preposition, a noun. */
export function gerundLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
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
  if (reading === 'comma' && isListed(sentence, before)) return before.at(-1)!;
  const beside = governor === null ? null : besideVerb(sentence, at, REPORTING.has(group.verb));
  if (beside) return { link: 'participle', governor, subjects: [beside] };
  if (reading === 'comma' || reading === 'dash' || reading === 'when' || reading === 'time') {
    // "…, saying" goes with the sentence's verb, "rebels fired, killing two" with the last.
    const main = mainPlace(sentence, before, !SAYING.has(group.verb) && !ASKING.has(group.verb));
    return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
  }
  if (reading === 'prep' && at === from && sentence.tokens[at]!.lower === 'by')
    return { link: 'participle', governor: null, subjects: [] };
  const accompanying = accompanyingAt(sentence, at);
  if (accompanying) return { link: 'participle', governor, subjects: accompanying };
  if (reading === 'prep')
    return {
      link: isHow(sentence, at, governor) ? 'participle' : 'noun',
      governor,
      subjects: governor === null ? [] : before[governor]!.subjects,
    };
  if (reading === 'stop') return { link: 'participle', governor: null, subjects: [] };
  if (
    governor !== null &&
    ISSUING.has(sentence.groups[governor]!.verb) &&
    (SAYING.has(group.verb) || ASKING.has(group.verb) || REFUSING.has(group.verb) || INTENDING.has(group.verb))
  ) {
    return { link: 'participle', governor, subjects: before[governor]!.subjects };
  }
  return { link: 'reduced', governor, subjects: [] };
}

// "With Chile and Peru | refusing to sign", "with the Ministry of Labour | backing it": the phrases behind "with".
function accompanyingAt(sentence: SentenceWords, end: number): readonly TokenRange[] | null {
  let phrase = phraseEnding(sentence, end);
  const several: TokenRange[] = [];
  for (let steps = 0; phrase && steps < MOST_BESIDE; steps += 1) {
    const { lower } = sentence.tokens[phrase.from - 1] ?? { lower: '' };
    if (lower !== 'of') several.unshift(phrase);
    if (lower !== 'of' && lower !== 'and') break;
    phrase = phraseEnding(sentence, phrase.from - 2);
  }
  return phrase && isWith(sentence, phrase) ? several : null;
}

// "The talks ended, with Chile | accusing Peru", "ended on Friday with the board | refusing to sign": what is told beside;
// not "met with officials handling it".
function isWith({ tokens, readings, from, groups }: SentenceWords, { from: start }: TokenRange): boolean {
  if (start - 1 < from || tokens[start - 1]!.lower !== 'with') return false;
  // "With Chile | refusing to sign, the talks ended".
  if (start - 1 === from) return true;
  const before = readings[start - 2 - from];
  return before === 'comma' || (before === 'time' && !groups.some(({ verb, to }) => to < start && MEETING.has(verb)));
}

// "Broke the deal by shelling the port": what is done by it is done too; not what one would or was asked to do.
function isHow({ tokens, groups }: SentenceWords, by: number, governor: number | null): boolean {
  if (tokens[by]!.lower !== 'by' || governor === null) return false;
  const { form, modal, negated, passive } = groups[governor]!;
  return form === 'finite' && modal === null && !negated && !passive;
}

// "accused of violating rights, ignoring the law and sending a signal": a list of what one word governs.
function isListed({ groups, readings, from }: SentenceWords, before: readonly Linked[]): boolean {
  const prior = groups[before.length - 1];
  const next = groups[before.length + 1];
  if (!prior || !next || prior.form !== 'gerund' || next.form !== 'gerund') return false;
  return before.at(-1)!.link === 'noun' && readings[next.from - from - 1] === 'and';
}

// "to unite and mobilize", "calling it absurd and saying": as the one before.
function coordinate(sentence: SentenceWords, before: readonly Linked[], form: VerbGroup['form']): Linked {
  for (let place = before.length - 1; place >= 0; place -= 1)
    if (sentence.groups[place]!.form === form) return before[place]!;
  const main = mainPlace(sentence, before);
  return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
}

function mainSubjects(before: readonly Linked[]): readonly TokenRange[] {
  return before.at(-1)?.subjects ?? [];
}

const NOTHING = { subjects: [] as readonly TokenRange[] };

const MOST_BESIDE = 4;

/** Done with somebody: "met on Friday with officials handling it". */
const MEETING = new Set(grammar.meeting);

/** "wrote a letter urging", "held a rally demanding": who writes or rallies also urges. */
const ISSUING = new Set(grammar.issuing);
