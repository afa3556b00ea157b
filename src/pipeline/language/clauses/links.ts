import type { Clause, ClauseLink, TokenRange } from '../types.ts';
import { isContact } from './contact.ts';
import { isGap } from './gaps.ts';
import type { VerbGroup } from './groups.ts';
import { bareCoordinate } from './links/bare-coordinate.ts';
import { endsOf } from './links/ends.ts';
import { withoutExcepted } from './links/excepted.ts';
import { gerundLink } from './links/gerund-link.ts';
import { goesOn } from './links/goes-on.ts';
import { infinitiveLink } from './links/infinitive-link.ts';
import { predicateOf } from './links/predicate-of.ts';
import type { Reading } from './readings.ts';
import { isFrontedPassive, isReduced } from './reduced.ts';
import {
  isPlainForm,
  type Linked,
  lastPlace,
  phraseEnding,
  placeBefore,
  type SentenceWords,
} from './sentence-words.ts';
import { subjectOf } from './subjects.ts';
import { MAKING, SAYING } from './verb-kinds.ts';

/** The clauses of one sentence: how each verb group hangs on the words before it, and whose verb it is. */
export function linksOf(sentence: SentenceWords): Clause[] {
  const linked: Linked[] = [];
  const shared: (number | null)[] = [];
  for (const group of sentence.groups) {
    const place = goesOn(sentence, group, linked);
    shared.push(place);
    linked.push(place === null ? linkOf(sentence, group, linked) : linked[place]!);
  }
  withFronted(sentence, linked);
  withInserted(sentence, linked);
  const trailing = trailingSpeech(sentence, linked);
  const ends = endsOf(sentence, linked);
  return sentence.groups.map((group, place) => {
    const {
      link,
      governor,
      subjects: all,
    } = trailing !== null && isContent(linked, place, trailing)
      ? { ...linked[place]!, link: 'complement' as const, governor: trailing }
      : linked[place]!;
    const subjects = withoutExcepted(sentence, all, group.from);
    const bare = bareCoordinate(sentence, place, linked);
    const isPassive = group.passive || shared[place] !== null || isFrontedPassive(sentence, group);
    return {
      ...group,
      form: shared[place] === null ? group.form : sentence.groups[shared[place]!]!.form,
      passive: isPassive,
      modal: bare === null ? group.modal : sentence.groups[bare]!.modal,
      index: sentence.offset + place,
      sentence: sentence.sentence,
      link,
      governor: governor === null ? null : sentence.offset + governor,
      subjects,
      end: ends[place]!,
      negated:
        group.negated ||
        subjects.some(({ from }) => NONE.has(sentence.tokens[from]!.lower) || isBehindNeither(sentence, from)) ||
        (isPassive && isByNobody(sentence, group)),
      predicate: predicateOf(sentence, group, ends[place]!),
    };
  });
}

// "Neither | Peru nor Chile".
function isBehindNeither({ tokens, from }: SentenceWords, start: number): boolean {
  return start > from && tokens[start - 1]!.lower === 'neither';
}

// "Was accepted by neither side", "had been read by none of them".
function isByNobody({ tokens, to }: SentenceWords, { to: behind }: VerbGroup): boolean {
  return behind + 1 < to && tokens[behind]!.lower === 'by' && NONE.has(tokens[behind + 1]!.lower);
}

function linkOf(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  if (group.form === 'infinitive') return infinitiveLink(sentence, group, before);
  if (group.form === 'gerund') return gerundLink(sentence, group, before);
  if (isFrontedPassive(sentence, group)) return { ...NOTHING, link: 'participle', governor: null };
  const bare = bareCoordinate(sentence, before.length, before);
  if (bare !== null) return before[bare]!;
  if (isReduced(sentence, group, before)) return { ...NOTHING, link: 'reduced', governor: lastPlace(before) };
  return finiteLink(sentence, group, before);
}

function finiteLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const found = subjectOf(sentence, group, before);
  if (found.shares !== null) {
    const shared = before[found.shares]!;
    return { ...shared, subjects: shared.subjects };
  }
  for (const place of found.reduced)
    (before as Linked[])[place] = { ...NOTHING, link: 'reduced', governor: place > 0 ? place - 1 : null };
  for (const { place, link } of found.embedded)
    (before as Linked[])[place] = { ...before[place]!, link, governor: place > 0 ? place - 1 : null };
  if (found.told) return { link: 'main', governor: null, subjects: found.subjects, told: true };
  if (found.relative || (found.subjects.length === 1 && isContact(sentence, group, found.subjects[0]!)))
    return { link: 'relative', governor: lastPlace(before), subjects: found.subjects };
  return { ...introduced(sentence, group, found.introducer, before), subjects: found.subjects };
}

// What stands before the subject says how the clause hangs: "that", "if", "after", "who", a verb of saying, nothing.
function introduced(
  sentence: SentenceWords,
  group: VerbGroup,
  at: number,
  before: readonly Linked[],
): { link: ClauseLink; governor: number | null } {
  const { readings, from } = sentence;
  const governor = placeBefore(sentence, at, before);
  let place = at;
  while (place >= from && (readings[place - from] === 'quote' || readings[place - from] === 'adverb')) place -= 1;
  const reading = isOwned(sentence, place) ? 'relative' : place >= from ? readings[place - from]! : 'stop';
  if (sentence.tokens[place]?.lower === 'that' && isProviso(sentence, place)) return { link: 'condition', governor };
  if (reading === 'that' && governor !== null && isGap(sentence, place, group, sentence.groups[governor]!))
    return { link: 'relative', governor };
  if (reading === 'that' && readings[place - 1 - from] === 'and' && governor !== null)
    return { link: 'complement', governor: sharedGovernor(governor, before) };
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
  const told = reading === 'comma' ? toldBehindCondition(sentence, place, before) : null;
  return told === null ? { link: 'main', governor: null } : { link: 'complement', governor: told };
}

// "said that unless a deal was struck, | it would strike": the verb of saying, whose "that" the condition parts from what it
// governs; null elsewhere.
function toldBehindCondition(sentence: SentenceWords, comma: number, before: readonly Linked[]): number | null {
  const { readings, groups, from } = sentence;
  const last = before.findLastIndex(({ link }) => link === 'condition' || link === 'time');
  const { governor = null, subjects = [] } = before[last] ?? {};
  if (governor === null || !SAYING.has(groups[governor]!.verb) || groups[governor]!.form !== 'finite') return null;
  let opener = Math.min(groups[last]!.from, ...subjects.map((one) => one.from)) - 1;
  while (opener > from && !OPENING.has(readings[opener - from]!)) opener -= 1;
  const isThat = readings[opener - from - 1] === 'that';
  const isWithin = readings.slice(opener - from, comma - from).every((one) => one !== 'comma' && one !== 'stop');
  return isThat && isWithin ? governor : null;
}

// "said that it was shut out and | that it would sue": as the clause before, what the same verb says.
function sharedGovernor(last: number, before: readonly Linked[]): number {
  let place = last;
  while (before[place]!.link !== 'complement' && before[place]!.governor !== null) place = before[place]!.governor!;
  const { link, governor } = before[place]!;
  return link === 'complement' && governor !== null ? governor : last;
}

// "provided that", "on condition that", "on the understanding that".
function isProviso({ tokens }: SentenceWords, at: number): boolean {
  const noun = tokens[at - 1]?.lower ?? '';
  if (noun === 'provided' || noun === 'providing') return true;
  const before = /^(?:the|a|one)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return /^(?:condition|proviso|understanding)$/.test(noun) && /^(?:on|with|under)$/.test(tokens[before]?.lower ?? '');
}

// "a house without whose consent no treaty holds": what "whose" owns stands before the subject.
function isOwned(sentence: SentenceWords, at: number): boolean {
  const phrase = phraseEnding(sentence, at);
  return phrase !== null && sentence.tokens[phrase.from - 1]?.lower === 'whose' && phrase.from > sentence.from;
}

// "said it would", "said on Wednesday they would", "told reporters the talks had failed".
function governsBare(sentence: SentenceWords, place: number, at: number): boolean {
  const group = sentence.groups[place]!;
  // "Unless a text was agreed | she would go": nobody agreed that.
  // "To let the boats | go".
  const next = sentence.groups[place + 1];
  if (MAKING.has(group.verb) && next && isPlainForm(sentence, next)) return group.to === at + 1;
  const isAgreed = group.verb === 'agree' && /^(?:was|were|is|are|be|been)$/.test(sentence.tokens[group.from]!.lower);
  if (!SAYING.has(group.verb) || isAgreed) return false;
  for (let i = group.to; i <= at; i += 1) if (HARD.has(sentence.readings[i - sentence.from]!)) return false;
  return true;
}

// "Confirming the date, Ana Lind said": whoever the sentence's own verb, the first behind it, has for its subject.
function withFronted(sentence: SentenceWords, linked: Linked[]): void {
  const { groups } = sentence;
  for (const [place, { link, governor, subjects }] of linked.entries()) {
    if (link !== 'participle' || governor !== null || subjects.length > 0) continue;
    const isMain = (one: Linked, other: number) =>
      other > place && groups[other]!.form === 'finite' && one.link === 'main';
    const main = linked.findIndex(isMain);
    const own = linked[main]?.subjects ?? [];
    const behind = own.length > 0 && own.every(({ from }) => from >= groups[place]!.to);
    if (!behind || isBetweenCommas(sentence, groups[main]!)) continue;
    // "By lifting the ban Chile would please them": nothing is lifted yet.
    const isPlan = isByDoing(sentence, groups[place]!) && (groups[main]!.modal !== null || groups[main]!.negated);
    linked[place] = { link: isPlan ? 'noun' : link, governor, subjects: own };
  }
}

function isByDoing({ tokens, from }: SentenceWords, group: VerbGroup): boolean {
  return group.from > from && tokens[from]!.lower === 'by';
}

// "The firm, while threatening a suit, | left the talks": done by whom the words before the comma name.
function withInserted({ tokens, readings, from, groups }: SentenceWords, linked: Linked[]): void {
  for (const [place, { link, governor }] of linked.entries()) {
    if (link !== 'participle' || groups[place]!.form !== 'gerund') continue;
    let comma = groups[place]!.from - 1;
    while (/^(?:adverb|not|when)$/.test(readings[comma - from] ?? '')) comma -= 1;
    if (tokens[comma]?.text !== ',' || comma < from) continue;
    const whole = linked.findIndex(
      ({ subjects }, other) => other > place && groups[other]!.form === 'finite' && subjects.at(-1)?.to === comma,
    );
    if (whole >= 0) linked[place] = { link, governor, subjects: linked[whole]!.subjects };
  }
}

// "Denying all blame, the firm, Ana Lind said, will pay": she denies nothing.
function isBetweenCommas({ readings, from, groups }: SentenceWords, { verb, to }: VerbGroup): boolean {
  return SAYING.has(verb) && readings[to - from] === 'comma' && groups.some((other) => other.from > to);
}

// "…, an official said.": the clauses before are what is said.
function trailingSpeech(sentence: SentenceWords, linked: readonly Linked[]): number | null {
  const { groups, readings, from } = sentence;
  for (let place = groups.length - 1; place > 0; place -= 1) {
    const group = groups[place]!;
    const { link, subjects } = linked[place]!;
    if (!SAYING.has(group.verb) || link !== 'main' || group.form !== 'finite') continue;
    // "…, an official said, brushing aside a plea": what he does in saying so is no content.
    if (linked.some(({ governor, link: how }, other) => governor === place && other > place && how !== 'participle'))
      continue;
    const start = Math.min(group.from, ...subjects.map((subject) => subject.from));
    const before = readings[start - from - 1];
    // "helicopters, without which, he fears, they will fail": said of what follows.
    if (before === 'comma' && readings[start - from - 2] === 'relative') continue;
    if (before === 'comma' || before === 'quote' || before === 'dash') return place;
  }
  return null;
}

function isContent(linked: readonly Linked[], place: number, trailing: number): boolean {
  return place < trailing && linked[place]!.link === 'main';
}

/** "No government will", "neither side would". */
const NONE = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);

const NOTHING = { subjects: [] as readonly TokenRange[] };

const OPENING = new Set<Reading>(['condition', 'when']);
const HARD = new Set<Reading>(['stop', 'relative', 'condition', 'reason', 'dash']);
