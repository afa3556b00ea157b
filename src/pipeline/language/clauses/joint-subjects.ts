import type { TokenRange } from '../types.ts';
import { parenthesisStart } from './parentheses.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { OBJECTS, SAYING } from './verb-kinds.ts';

/** "Ukraine and Russia", "Europe, Ukraine and the U.S.": all of them, unless the "and" joins clauses or the list is a prepositional one. */
export function joined(
  sentence: SentenceWords,
  phrase: TokenRange,
  at: number,
  before: readonly Linked[],
): { subjects?: TokenRange[]; next: number } {
  const { readings, from } = sentence;
  const subjects = [phrase];
  let place = at;
  for (let steps = 0; steps < 12 && place > from; steps += 1) {
    const reading = readings[place - from]!;
    if (reading !== 'and' && !(reading === 'comma' && subjects.length > 1)) break;
    const comma = reading === 'and' && readings[place - from - 1] === 'comma' ? 1 : 0;
    const left =
      (comma === 1 ? beforeRelative(sentence, place - 1, before) : null) ??
      phraseEnding(sentence, place - 1 - comma) ??
      adjectiveEnding(sentence, place - 1);
    // "To 8 June 2025, Peru and Chile have".
    if (!left || /^\d{4}$/.test(sentence.tokens[left.from]!.text)) break;
    const before_ = left.from > from ? readings[left.from - from - 1]! : 'stop';
    if (before_ === 'verb' || before_ === 'aux') {
      const group = groupEnding(sentence, left.from - 1, before);
      if (group === null || !SAYING.has(sentence.groups[group]!.verb)) break;
    }
    if (before_ === 'prep') {
      if (isAgent(sentence, left.from - 1, before)) return { subjects: [phrase], next: at };
      // "In a joint text, the ministers Lind and Roth agreed", "On Monday, in Kabin, Lind and Roth met": a phrase in front
      // is no part of the list.
      if (reading === 'comma' && (left.from - 2 < from || readings[left.from - 2 - from] === 'comma')) break;
      // "It was not said in the hall, but two delegates told": with its verb behind it, the phrase opens a clause.
      if (subjects.length === 1 && comma === 1 && hasVerbBefore(sentence, left.from, before))
        return { subjects, next: at };
      const parallel = isParallel(sentence, phrase, left) ? headBefore(sentence, left.from - 2) : null;
      if (parallel && readings[parallel.from - from - 1] === 'verb') return { subjects, next: at };
      if (parallel) {
        subjects.unshift(parallel);
        place = parallel.from - 1;
        continue;
      }
      // "leaders of France and Germany said" is one phrase; "the head of France and the chancellor" are two.
      const own = readings[phrase.from - from] === 'det' && sentence.tokens[left.from - 1]!.lower !== 'between';
      if (!own)
        return subjects.length === 1 && isInClause(sentence, left.from - 1, before)
          ? { subjects, next: at }
          : { next: left.from - 2 };
      const head = headBefore(sentence, left.from - 2);
      // "praised the efforts of Chile, and the two sides agreed": what a verb has for its object.
      if (head && readings[head.from - from - 1] === 'verb') return { subjects, next: at };
      if (head) subjects.unshift(head);
      return { subjects, next: (head ?? left).from - 1 };
    }
    subjects.unshift(left);
    place = left.from - 1;
  }
  return { subjects, next: subjects[0]!.from - 1 };
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
