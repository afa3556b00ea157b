import { isCalendarName } from '../../../wording/calendar.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import { joinsOffices } from '../../phrases/roles/second-office.ts';
import type { TokenRange } from '../../types.ts';
import { matching, parenthesisStart } from '../parentheses.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { OBJECTS, SAYING } from '../verb-kinds.ts';
import { isAgentOfReduced } from './joint-agents.ts';
import { opensAs } from './opens-as.ts';

/**
 * "Ukraine and Russia", "Europe, Ukraine and the U.S.": all of them, unless the "and" joins clauses or the list is a
 * prepositional one.
 */
export function joined(sentence: SentenceWords, phrase: TokenRange, at: number, before: readonly Linked[]): Joined {
  const { readings, from } = sentence;
  const subjects = [phrase];
  let place = at;
  for (let steps = 0; steps < 12 && place > from; steps += 1) {
    const added = asWellAs(sentence, place);
    if (added) {
      subjects.unshift(added);
      place = added.from - 1;
      continue;
    }
    const reading = readings[place - from]!;
    const isPair = reading === 'comma' && subjects.length === 1 && isPairOfHeadline(sentence, phrase, place, before);
    const lists = isPair || (reading === 'comma' && subjects.length > 1);
    if (reading !== 'and' && !lists) break;
    const left = phraseBefore(sentence, place, before);
    // "To 8 June 2025, Peru and Chile have".
    if (!left || /^\d{4}$/.test(sentence.tokens[left.from]!.text) || isDay(sentence, left)) break;
    // "Peru's negotiator and Minister Lind": one.
    if (joinsOffices(sentence.tokens, place)) return { subjects, next: left.from - 1 };
    const governor = left.from > from ? readings[left.from - from - 1]! : 'stop';
    if (governor === 'verb' || governor === 'aux') {
      const group = groupEnding(sentence, left.from - 1, before);
      if (group === null || !SAYING.has(sentence.groups[group]!.verb)) break;
    }
    // "Norwind to leave as Chile and | Peru | reject plan".
    if (governor === 'prep' && (isPair || opensAs(sentence, left, left.from - 1, null, before))) {
      subjects.unshift(left);
      break;
    }
    const more = governor === 'prep' ? behindPreposition(sentence, { left, place, subjects, at }, before) : left;
    if (more === null) break;
    if ('next' in more) return more;
    subjects.unshift(more);
    place = more.from - 1;
  }
  return { subjects, next: subjects[0]!.from - 1 };
}

// "By March 20, and | an auditor": the day of a month.
function isDay({ tokens }: SentenceWords, { from, to }: TokenRange): boolean {
  return to === from + 1 && /^\d{1,2}$/.test(tokens[from]!.text) && isCalendarName(tokens[from - 1]?.lower ?? '');
}

/** What stands before "as well as", "Peru | as well as | Chile", by its last word; null where those words do not stand there. */
export function asWellAs(sentence: SentenceWords, place: number): TokenRange | null {
  const { tokens } = sentence;
  const said = ['as', 'well', 'as'].every((word, i) => tokens[place - 2 + i]?.lower === word);
  return said ? phraseEnding(sentence, place - 3) : null;
}

// "Marland, rebels swap prisoners", "Aid arrives after government, rebels sign truce": a headline has a comma for "and".
function isPairOfHeadline(
  sentence: SentenceWords,
  phrase: TokenRange,
  comma: number,
  before: readonly Linked[],
): boolean {
  const { tokens, from, to } = sentence;
  const first = phraseEnding(sentence, comma - 1);
  if (!first || tokens[to - 1]!.pos === 'PUNCT') return false;
  const opens = before.length === 0 && first.from === from;
  const next = tokens[phrase.to]!;
  // "Two hurt after Tarn, police say": who says so.
  if (!opens && !(phrase.to + 1 < to && isFirstOfTwo(sentence, first))) return false;
  return phrase.from === comma + 1 && !/^(?:DET|NUM|PRON)$/.test(tokens[phrase.from]!.pos) && next.pos !== 'PUNCT';
}

// "After | government", not "after | crash, police flee".
function isFirstOfTwo({ tokens, from }: SentenceWords, first: TokenRange): boolean {
  if (first.from === from || !OPENING.test(tokens[first.from - 1]!.lower)) return false;
  const { pos, lower } = tokens[first.to - 1]!;
  return pos === 'PROPN' || isBodyNoun(singular(lower));
}

// The phrase before the "and" or the comma at a place.
function phraseBefore(sentence: SentenceWords, place: number, before: readonly Linked[]): TokenRange | null {
  const { readings, from } = sentence;
  const comma = readings[place - from] === 'and' && readings[place - from - 1] === 'comma' ? 1 : 0;
  return (
    (comma === 1 ? beforeRelative(sentence, place - 1, before) : null) ??
    phraseEnding(sentence, place - 1 - comma) ??
    bracketed(sentence, place - 1 - comma) ??
    adjectiveEnding(sentence, place - 1)
  );
}

// "The Pilots' Guild (PG) and".
function bracketed(sentence: SentenceWords, close: number): TokenRange | null {
  if (sentence.readings[close - sentence.from] !== 'close') return null;
  const open = matching(sentence, close);
  return open < close ? phraseEnding(sentence, open - 1) : null;
}

// Of a list whose next phrase a preposition takes: the subject that this makes, what the list comes to there, or null where
// it ends before.
function behindPreposition(
  sentence: SentenceWords,
  { left, place, subjects, at }: { left: TokenRange; place: number; subjects: readonly TokenRange[]; at: number },
  before: readonly Linked[],
): TokenRange | Joined | null {
  const { readings, tokens, from } = sentence;
  const phrase = subjects.at(-1)!;
  const ended = { subjects: [...subjects], next: at };
  if (isAgentOfReduced(sentence, left.from - 1, before)) return { next: left.from - 2 };
  if (isAgent(sentence, left.from - 1, before)) return { subjects: [phrase], next: at };
  // "In a joint text, the ministers Lind and Roth agreed", "On Monday, in Kabin, Lind and Roth met": a phrase in front
  // is no part of the list.
  let opening = left.from - 1;
  while (opening > from && readings[opening - 1 - from] === 'prep') opening -= 1;
  if (readings[place - from] === 'comma' && (opening === from || readings[opening - 1 - from] === 'comma')) return null;
  // "It was not said in the hall, but two delegates told": with its verb behind it, the phrase opens a clause.
  const isBehindComma = readings[place - from] === 'and' && readings[place - from - 1] === 'comma';
  if (subjects.length === 1 && isBehindComma && hasVerbBefore(sentence, left.from, before)) return ended;
  const head = headBefore(sentence, left.from - 2);
  const isObject = head !== null && readings[head.from - from - 1] === 'verb';
  if (head && isParallel(sentence, phrase, left)) return isObject ? ended : head;
  // "leaders of France and Germany said" is one phrase; "the head of France and the chancellor" are two.
  if (readings[phrase.from - from] !== 'det' || tokens[left.from - 1]!.lower === 'between')
    return subjects.length === 1 && isInClause(sentence, left.from - 1, before) ? ended : { next: left.from - 2 };
  // "praised the efforts of Chile, and the two sides agreed": what a verb has for its object.
  if (isObject) return ended;
  return { subjects: head ? [head, ...subjects] : [...subjects], next: (head ?? left).from - 1 };
}

// "Lind of Chile and Dahl of Norway": each of the two has its own "of".
function isParallel({ tokens }: SentenceWords, phrase: TokenRange, left: TokenRange): boolean {
  return (
    tokens[left.from - 1]!.lower === 'of' &&
    tokens[phrase.to]?.lower === 'of' &&
    tokens[phrase.to - 1]!.pos === 'PROPN' &&
    tokens[left.from - 2]!.pos === 'PROPN'
  );
}

// "The deal was signed by Peru and Chile lifted its ban": who did what was done stands before no other verb.
function isAgent(sentence: SentenceWords, by: number, before: readonly Linked[]): boolean {
  const place = sentence.tokens[by]!.lower === 'by' ? groupEnding(sentence, by - 1, before) : null;
  if (place === null || !sentence.groups[place]!.passive || sentence.groups[place]!.form !== 'finite') return false;
  const { link, subjects } = before[place]!;
  return (link === 'main' || link === 'complement') && subjects.length > 0;
}

function hasVerbBefore({ groups }: SentenceWords, at: number, before: readonly Linked[]): boolean {
  return before.some(
    ({ link, subjects }, place) =>
      groups[place]!.to <= at && groups[place]!.form === 'finite' && link === 'main' && subjects.length > 0,
  );
}

/** "Turkey and Norway, which": both, where the relative clause stands apart. */
export function withJoined(
  sentence: SentenceWords,
  phrase: TokenRange,
  relative: number,
  before: readonly Linked[],
): TokenRange[] {
  const { readings, from } = sentence;
  const apart = readings[relative - from - 1] === 'comma';
  if (!apart || readings[phrase.from - from - 1] !== 'and') return [phrase];
  const all = joined(sentence, phrase, phrase.from - 1, before).subjects ?? [phrase];
  return all.some(({ to }) => to < phrase.from && readings[to - from + 1] === 'relative') ? [phrase] : all;
}

// "put batteries on alert and NATO rerouted a ship": what stands before "and" belongs to a verb with its own object.
function isInClause(sentence: SentenceWords, at: number, before: readonly Linked[]): boolean {
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const group = sentence.groups[place]!;
    const { link, subjects } = before[place]!;
    if (group.to > at) continue;
    // "were late after traders from Peru and Chile refused": the clause that "after" opens wants a verb.
    const between = sentence.readings.slice(group.to - sentence.from, at - sentence.from);
    if (between.some((one) => one === 'comma' || one === 'when')) return false;
    const after = sentence.readings[group.to - sentence.from]!;
    return (
      group.form === 'finite' &&
      (link === 'main' || link === 'complement') &&
      subjects.length > 0 &&
      !SAYING.has(group.verb) &&
      OBJECTS.has(after)
    );
  }
  return false;
}

// "The minister, who chairs the union, and the envoy": of whom the clause between the commas tells.
function beforeRelative(sentence: SentenceWords, close: number, before: readonly Linked[]): TokenRange | null {
  const opening = parenthesisStart(sentence, close, before);
  if (opening === null || sentence.readings[opening - sentence.from + 1] !== 'relative') return null;
  const phrase = phraseEnding(sentence, opening - 1);
  return phrase && sentence.readings[phrase.from - sentence.from - 1] !== 'prep' ? phrase : null;
}

// "French and Egyptian warships".
function adjectiveEnding({ readings, tokens, from }: SentenceWords, at: number): TokenRange | null {
  return readings[at - from] === 'adj' && /^\p{Lu}/u.test(tokens[at]!.text) ? { from: at, to: at + 1 } : null;
}

// Of "the delegations of the Republic of Chile and the Kingdom of Norway" the delegations.
function headBefore(sentence: SentenceWords, at: number): TokenRange | null {
  let phrase = phraseEnding(sentence, at);
  for (let steps = 0; phrase && steps < 3; steps += 1) {
    if (sentence.readings[phrase.from - sentence.from - 1] !== 'prep') return phrase;
    if (sentence.tokens[phrase.from - 1]!.lower !== 'of') return null;
    phrase = phraseEnding(sentence, phrase.from - 2);
  }
  return null;
}

const OPENING = /^(?:after|as|before|until|while|when|if)$/;

/** The subjects that are joined, where they are, and where before them the search goes on. */
interface Joined {
  readonly subjects?: TokenRange[];
  readonly next: number;
}
