import { QUESTIONED } from '../../phrases/questions/asks-whether.ts';
import { isParticiple } from '../../phrases/verb-forms.ts';
import type { VerbGroup } from '../groups.ts';
import { parenthesisStart } from '../parentheses.ts';
import type { Reading } from '../readings.ts';
import { type Linked, phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { OBJECTS, SAYING } from '../verb-kinds.ts';

/**
 * True for a past form between commas or dashes whose noun has no verb yet and gets one right behind the closing one:
 * "The accord, signed in Geneva in May, provides for it".
 */
export function isSetApart(
  sentence: SentenceWords,
  group: VerbGroup,
  mark: number,
  before: readonly Linked[],
): boolean {
  const { readings, from, to } = sentence;
  const closing = readings[mark - from]!;
  const asked = isAskedAbout(sentence, group);
  if (!asked && OBJECTS.has(readings[group.to - from] ?? 'stop')) return false;
  if (!hasNoVerb(sentence, mark, before) || isOfWhich(sentence, mark, before)) return false;
  if (isBehindFront(sentence, mark)) return true;
  for (let at = group.to; at < to; at += 1) {
    const reading = readings[at - from]!;
    if (reading !== closing) {
      // "Struck by Peru and Chile": no other verb; "founded in 1920 and led by Peru": one of its kind.
      const goesOn = reading === 'and' && (NAMES.has(readings[at + 1 - from]!) || isOfKind(sentence, at + 1));
      if (ENDING.has(reading) && !goesOn && !asked) return false;
      continue;
    }
    let next = at + 1;
    while (readings[next - from] === 'adverb' || readings[next - from] === 'not') next += 1;
    const resumed = readings[next - from] ?? 'stop';
    return (
      resumed === 'aux' || resumed === 'modal' || (resumed === 'verb' && !sentence.tokens[next]!.lower.endsWith('ing'))
    );
  }
  return false;
}

/** "Asked whether it would go": a past form behind which stands what somebody is asked. */
export function isAskedAbout({ tokens }: SentenceWords, { verb, to }: VerbGroup): boolean {
  return QUESTIONED.has(verb) && ABOUT.has(tokens[to]?.lower ?? '');
}

/** True where what an apposition between commas has parted from its subject goes on: "Lind, the chief envoy, ruled". */
export function isResumed(sentence: SentenceWords, comma: number, before: readonly Linked[]): boolean {
  const opening = parenthesisStart(sentence, comma, before);
  return opening !== null && hasNoVerb(sentence, opening, before);
}

// "The plan, which Ana Lind, the minister, | rejected in May, was put off": the verb that "which" waits for.
function isOfWhich(sentence: SentenceWords, comma: number, before: readonly Linked[]): boolean {
  const opening = parenthesisStart(sentence, comma, before);
  const named = opening === null ? null : phraseEnding(sentence, opening - 1);
  return named !== null && sentence.readings[named.from - 1 - sentence.from] === 'relative';
}

// A participle that something is done by or in, with no object.
function isOfKind({ tokens, readings, from, to }: SentenceWords, at: number): boolean {
  if (at + 1 >= to || readings[at - from] !== 'verb' || !isParticiple(tokens[at]!.lexeme)) return false;
  return readings[at + 1 - from] === 'prep';
}

// "Under the deal, | signed in Geneva, the port reopens": nobody stands there who could do it.
function isBehindFront({ readings, from, phrases }: SentenceWords, mark: number): boolean {
  return (
    readings[0] === 'prep' &&
    readings.slice(0, mark - from).every((one) => FRONT.has(one)) &&
    phrases.every((one) => one.from > mark || readings[one.from - 1 - from] === 'prep')
  );
}

// The words up to the comma, back to where their clause opens, hold a phrase and no finite verb.
function hasNoVerb(sentence: SentenceWords, comma: number, before: readonly Linked[]): boolean {
  const { readings, from, groups } = sentence;
  const phrase = phraseEnding(sentence, comma - 1);
  if (!phrase) return false;
  let start = comma;
  while (start > from && !CLAUSE_ENDS.has(readings[start - from - 1]!)) start -= 1;
  // "Lind said the board, founded in 1920, had refused": what is said opens with the board.
  if (groups.some(({ verb, to }) => to === phrase.from && SAYING.has(verb))) start = Math.max(start, phrase.from);
  return !groups.some(
    (group, place) =>
      place < before.length &&
      group.from >= start &&
      group.to <= comma &&
      group.form === 'finite' &&
      before[place]!.link !== 'reduced' &&
      before[place]!.link !== 'relative',
  );
}

const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'on',
  'over',
  'whether',
  'if',
  'why',
  'how',
  'when',
  'what',
  'where',
  'who',
  'for',
]);
const FRONT = new Set<Reading>(['prep', 'det', 'adj', 'noun', 'number', 'poss', 'time', 'hyphen', 'adverb']);
const ENDING = new Set<Reading>(['stop', 'dash', 'quote', 'and']);
const CLAUSE_ENDS = new Set<Reading>(['stop', 'relative', 'condition', 'reason', 'that', 'when', 'dash', 'quote']);
const NAMES = new Set<Reading>(['noun', 'det', 'adj']);
