import { isSubjectPronoun } from '../phrases/subject-pronouns.ts';
import type { TokenRange } from '../types.ts';
import { embeddedAt, isThat } from './embedded.ts';
import { asWellAs, joined } from './joint-subjects.ts';
import { isSomebody, opensAs } from './opens-as.ts';
import { relativeStart } from './parentheses.ts';
import type { Reading } from './readings.ts';
import { groupEnding, type Linked, type SentenceWords } from './sentence-words.ts';
import { PARTICIPIAL, SAYING } from './verb-kinds.ts';

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
  if (isSubjectPronoun(tokens[phrase.from]!.lexeme)) return { subjects: [phrase], next: at };
  if (reading === 'and' || reading === 'comma') return joined(sentence, phrase, at, before);
  if (reading === 'when' && !opensClause(sentence, at, before) && !isDoer(sentence, phrase)) return { next: at - 1 };
  if (reading === 'verb' || reading === 'aux') {
    const place = groupEnding(sentence, at, before);
    const group = place === null ? null : sentence.groups[place]!;
    if (group && place !== null) {
      if (SAYING.has(group.verb)) return { subjects: [phrase], next: at };
      const { link } = before[place]!;
      if (group.form !== 'finite' || link === 'reduced') return { next: group.from - 1 };
      if (link === 'relative') return { next: relativeStart(sentence, group, before[place]!) - 1 };
      // "Claims that it ignored warnings are false": the verb before has its object and stands inside the subject.
      if (isThat(sentence, before[place]!) && embeddedAt(sentence, place, before)) return { next: group.to - 1 };
    }
  }
  return { subjects: [phrase], next: at };
}

// "Talks end after Peru | rejects plan": what a name does right behind "after", where a headline leaves the verb before it
// without its tense.
function isDoer(sentence: SentenceWords, { from: start, to }: TokenRange): boolean {
  const { tokens, readings, from } = sentence;
  const named = tokens.slice(start, to).every(({ pos }) => pos === 'PROPN');
  const opens = named || (to === start + 1 && isSomebody(tokens[start]!.lower));
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
