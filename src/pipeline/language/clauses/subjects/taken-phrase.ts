import type { Token } from '../../../types.ts';
import { isSubjectPronoun } from '../../phrases/subject-pronouns.ts';
import { knownVerb } from '../../phrases/verb-forms.ts';
import type { TokenRange } from '../../types.ts';
import { relativeStart } from '../parentheses.ts';
import type { Reading } from '../readings.ts';
import { groupEnding, type Linked, type SentenceWords } from '../sentence-words.ts';
import { MAKING, PARTICIPIAL, SAYING } from '../verb-kinds.ts';
import { embeddedAt, isThat } from './embedded.ts';
import { asWellAs, joined } from './joint-subjects.ts';
import { isHeadlineSubject, opensAs } from './opens-as.ts';

/**
 * What a phrase before a verb is to it: its subject, or one to be read over, after a preposition or as the object of an
 * earlier verb, and on to which token.
 */
export function takePhrase(
  sentence: SentenceWords,
  phrase: TokenRange,
  before: readonly Linked[],
  opened: number | null,
): Taken {
  const { tokens, readings, from } = sentence;
  const at = phrase.from - 1;
  const reading = at >= from ? readings[at - from]! : 'stop';
  if (reading === 'prep' && asWellAs(sentence, at)) return joined(sentence, phrase, at, before);
  if (reading === 'prep' && opensAs(sentence, phrase, at, opened, before)) return { subjects: [phrase], next: at };
  if (reading === 'prep') {
    let next = at - 1;
    while (next >= from && readings[next - from] === 'prep') next -= 1;
    return { next };
  }
  if (isSubjectPronoun(tokens[phrase.from]!.lexeme) || (tokens[phrase.from]!.lower === 'you' && reading === 'and'))
    return { subjects: [phrase], next: at };
  if (reading === 'and' || reading === 'comma') return joined(sentence, phrase, at, before);
  if (reading === 'when' && !opensClause(sentence, at, before) && !isDoer(sentence, phrase)) return { next: at - 1 };
  if (reading === 'verb' || reading === 'aux') {
    const place = groupEnding(sentence, at, before);
    const group = place === null ? null : sentence.groups[place]!;
    if (group && place !== null) {
      if (SAYING.has(group.verb)) return { subjects: [phrase], next: at };
      const { link } = before[place]!;
      // "Asked them to let the boats | go".
      if (MAKING.has(group.verb) && isPlain(tokens[phrase.to])) return { subjects: [phrase], next: at };
      const opener = isHeadStillOpen(sentence, before) ? openerOf(sentence, place, before) : null;
      if (opener !== null) return { next: opener - 1 };
      if (group.form !== 'finite' || link === 'reduced') return { next: group.from - 1 };
      if (link === 'relative') return { next: relativeStart(sentence, group, before[place]!) - 1 };
      // "Claims that it ignored warnings are false": the verb before has its object and stands inside the subject.
      if (isThat(sentence, before[place]!) && embeddedAt(sentence, place, before)) return { next: group.to - 1 };
    }
  }
  return { subjects: [phrase], next: at };
}

function isPlain(verb: Token | undefined): boolean {
  return verb !== undefined && knownVerb(verb.lexeme) === verb.lower;
}

// No verb that stands for itself yet, and no clause that opens the sentence: somebody who was named waits for his verb.
function isHeadStillOpen({ groups }: SentenceWords, before: readonly Linked[]): boolean {
  return !before.some(
    ({ link, subjects }, place) =>
      groups[place]!.form === 'finite' && (link === 'main' || link === 'complement') && subjects.length > 0,
  );
}

// "The men held | after they hung a banner | have gone": where the clause opens that stands inside the subject; null for one
// that opens the sentence.
function openerOf(sentence: SentenceWords, place: number, before: readonly Linked[]): number | null {
  const { readings, from, groups } = sentence;
  const { link, subjects } = before[place]!;
  if (!(link === 'time' || link === 'condition') || groups[place]!.form !== 'finite' || subjects.length === 0)
    return null;
  const opener = Math.min(groups[place]!.from, ...subjects.map((one) => one.from)) - 1;
  if (opener <= from || !/^(?:when|condition)$/.test(readings[opener - from]!)) return null;
  return /^(?:noun|time|verb)$/.test(readings[opener - from - 1]!) ? opener : null;
}

// "Talks end after Peru | rejects plan": what a name does right behind "after", where a headline leaves the verb before it
// without its tense.
function isDoer(sentence: SentenceWords, { from: start, to }: TokenRange): boolean {
  const { tokens, readings, from } = sentence;
  const named = tokens.slice(start, to).every(({ pos }) => pos === 'PROPN');
  const opens = named || (to === start + 1 && isHeadlineSubject(tokens[start]!.lower));
  return opens && readings[to - from] === 'verb' && /[^s]s$/.test(tokens[to]!.lower) && !readings.includes('stop');
}

// "After the leaders met": nothing before that could take "after the leaders" as its time.
function opensClause(sentence: SentenceWords, at: number, linked: readonly Linked[]): boolean {
  const { readings, from, groups } = sentence;
  let start = at;
  const isLead = (place: number) =>
    LEADING.has(readings[place - from]!) ||
    (SPANS.test(sentence.tokens[place]!.lower) && hasTwoVerbsBehind(sentence, at));
  while (start > from && isLead(start - 1)) start -= 1;
  if (start === from) return true;
  const before = readings[start - from - 1]!;
  // "The strike, called on Friday after talks failed, goes on".
  if (before !== 'relative' && isParted(sentence, at)) return true;
  if (before === 'comma' || before === 'quote' || before === 'stop' || before === 'dash' || before === 'and')
    return true;
  // A verb already stands in the words before: the sentence has its verb, so this one opens a clause of its own.
  return groups.some(
    (group, place) =>
      group.to <= at &&
      group.form === 'finite' &&
      (!PARTICIPIAL.has(sentence.tokens[group.from]!.lower) ||
        (linked[place]?.link === 'main' && linked[place].subjects.length > 0)),
  );
}

// A verb before the next comma and another right behind it.
function isParted({ readings, groups, from, to }: SentenceWords, at: number): boolean {
  const comma = readings.indexOf('comma', at - from) + from;
  if (comma < at || comma >= to) return false;
  const verbs = groups.filter(({ form }) => form === 'finite');
  return verbs.some((one) => one.from > at && one.from < comma) && verbs.some((one) => one.from === comma + 1);
}

// "A day after nurses struck, the board met", not "the day after the vote was calm".
function hasTwoVerbsBehind({ groups }: SentenceWords, at: number): boolean {
  return groups.filter(({ from, form }) => from > at && form === 'finite').length > 1;
}

/** "hours after", "just two days before", "a day after". */
const LEADING = new Set<Reading>(['adverb', 'when', 'time', 'number', 'det']);
const SPANS = /^(?:minute|hour|day|night|week|month|year|decade|moment|fortnight)$/;

/** The subjects a phrase stands in, or none; and the token to go on from. */
export interface Taken {
  readonly subjects?: TokenRange[];
  readonly next: number;
}
