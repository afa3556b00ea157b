import { boundsAmount } from '../phrases/bounds-amount.ts';
import type { Clause } from '../types.ts';
import { isContact } from './contact.ts';
import type { VerbGroup } from './groups.ts';
import { bareCoordinate } from './links/bare-coordinate.ts';
import { endsOf } from './links/ends.ts';
import { withoutExcepted } from './links/excepted.ts';
import { gerundLink } from './links/gerund-link.ts';
import { goesOn } from './links/goes-on.ts';
import { infinitiveLink } from './links/infinitive-link.ts';
import { introduced } from './links/introduced.ts';
import { predicateOf } from './links/predicate-of.ts';
import { withFronted, withInserted } from './links/with-own-subjects.ts';
import { isFrontedPassive, isReduced } from './reduced.ts';
import { type Linked, lastPlace, NO_SUBJECT, type SentenceWords } from './sentence-words.ts';
import { subjectOf } from './subjects.ts';
import { SAYING } from './verb-kinds.ts';

/** The clauses of one sentence: how each verb group hangs on the words before it, and whose verb it is. */
export function linksOf(sentence: SentenceWords): Clause[] {
  const hung: Linked[] = [];
  const shared: (number | null)[] = [];
  for (const group of sentence.groups) {
    const place = goesOn(sentence, group, hung);
    shared.push(place);
    hung.push(place === null ? linkOf(sentence, group, hung) : hung[place]!);
  }
  const linked = withInserted(sentence, withFronted(sentence, hung));
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
        subjects.some(({ from }) => isNone(sentence, from) || isBehindNeither(sentence, from)) ||
        (isPassive && isByNobody(sentence, group)),
      predicate: predicateOf(sentence, group, ends[place]!),
    };
  });
}

// "No union agreed", not "no fewer than ten unions agreed".
function isNone({ tokens }: SentenceWords, from: number): boolean {
  return NONE.has(tokens[from]!.lower) && !boundsAmount(tokens, from);
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
  if (isFrontedPassive(sentence, group)) return { ...NO_SUBJECT, link: 'participle', governor: null };
  const bare = bareCoordinate(sentence, before.length, before);
  if (bare !== null) return before[bare]!;
  if (isReduced(sentence, group, before)) return { ...NO_SUBJECT, link: 'reduced', governor: lastPlace(before) };
  return finiteLink(sentence, group, before);
}

function finiteLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const found = subjectOf(sentence, group, before);
  if (found.shares !== null) {
    const shared = before[found.shares]!;
    return { ...shared, subjects: shared.subjects };
  }
  for (const place of found.reduced)
    (before as Linked[])[place] = { ...NO_SUBJECT, link: 'reduced', governor: place > 0 ? place - 1 : null };
  for (const { place, link } of found.embedded)
    (before as Linked[])[place] = { ...before[place]!, link, governor: place > 0 ? place - 1 : null };
  if (found.told) return { link: 'main', governor: null, subjects: found.subjects, told: true };
  if (found.relative || (found.subjects.length === 1 && isContact(sentence, group, found.subjects[0]!)))
    return { link: 'relative', governor: lastPlace(before), subjects: found.subjects };
  return { ...introduced(sentence, group, found.introducer, before), subjects: found.subjects };
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
