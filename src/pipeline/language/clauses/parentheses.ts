import type { TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import { groupEnding, type Linked, phraseEnding, type SentenceWords } from './sentence-words.ts';
import { SAYING } from './verb-kinds.ts';

/** Where a relative clause starts, its comma included; without "which", where its subject does: "the port | the guild closed". */
export function relativeStart(
  { readings, from }: SentenceWords,
  group: VerbGroup,
  { subjects }: Pick<Linked, 'subjects'>,
): number {
  let at = group.from - 1;
  const subject = subjects[0];
  const isContact =
    subject !== undefined &&
    subject.to <= group.from &&
    !/^(?:relative|that)$/.test(readings[subject.from - 1 - from] ?? '');
  if (isContact && !readings.slice(subject.to - from, group.from - from).includes('relative')) return subject.from;
  while (at > from && readings[at - from] !== 'relative') at -= 1;
  return at > from && readings[at - from - 1] === 'comma' ? at - 1 : at;
}

/**
 * Where a parenthesis opens that the comma or bracket before a verb closes ("Pakistan, a key ally, has refused"); null where
 * none opens behind the subject.
 */
export function parenthesisStart(sentence: SentenceWords, close: number, before: readonly Linked[]): number | null {
  const { readings, from } = sentence;
  const mark = readings[close - from]!;
  let best: number | null = null;
  for (let at = close - 1; at > from && at >= close - LONGEST; at -= 1) {
    const reading = readings[at - from]!;
    if (reading === 'stop' || (reading === 'dash' && mark === 'comma')) break;
    // "whose envoy, Ana Lind, | had refused it, left": a clause that goes on behind a name opens nothing there.
    if (reading !== mark || isGoingOn(sentence, at + 1, before)) continue;
    const antecedent = antecedentOf(sentence, at, before);
    if (!antecedent) break;
    const inner = readings[at - from + 1]!;
    // "“It is late,” the minister, Ana Lind, said": no parenthesis opens with the end of a quotation.
    if (inner === 'quote' && best !== null) return best;
    if (CLAUSE_OPENERS.has(inner)) return best !== null && isUnfinished(sentence, at, close) ? best : at;
    if (best !== null && isBehindAnother(sentence, at, antecedent, before)) return best;
    if (best !== null && (isVerbless(sentence, at, best) || isListOfNames(sentence, at, best))) return best;
    if (isInsertedSpeech(sentence, at, close) || isInsertedAs(sentence, at, close, before)) return at;
    if (holdsClause(sentence, at, close, before)) break;
    best = at;
    if (isWhole(sentence, at, close, antecedent)) return at;
  }
  return best;
}

// What a parenthesis is told of: the phrase before it; the mark itself where one may open without.
function antecedentOf(sentence: SentenceWords, at: number, before: readonly Linked[]): TokenRange | null {
  const phrase = phraseEnding(sentence, at - 1) ?? beforeTime(sentence, at);
  if (phrase) return phrase;
  const [outer, inner] = [sentence.readings[at - sentence.from - 1]!, sentence.readings[at - sentence.from + 1]!];
  const stands =
    OPENED.has(outer) ||
    (outer === 'and' && INSERTED.has(inner)) ||
    (ADDED.has(inner) && endsRelative(sentence, at, before));
  return stands ? { from: at, to: at } : null;
}

// "Whose president, Ana Lind, said", "while the president, Ana Lind, said": a clause without a verb is not over yet.
function isUnfinished({ readings, from, groups }: SentenceWords, at: number, close: number): boolean {
  return UNFINISHED.has(readings[at - from + 1]!) && !groups.some((group) => group.from > at && group.to <= close);
}

// "…, and the minister, Ana Lind, said", "Asked by the press, the minister, Ana Lind, said", "Backing the strike, the
// minister, Ana Lind, said": what opens behind it.
function isBehindAnother(
  sentence: SentenceWords,
  at: number,
  antecedent: TokenRange,
  before: readonly Linked[],
): boolean {
  const { readings, from } = sentence;
  return (
    readings[at - from + 1] === 'and' ||
    readings[antecedent.from - from - 1] === 'prep' ||
    isFronted(sentence, antecedent.from - 1, before)
  );
}

// A finite verb of its own inside is no parenthesis but a clause before.
function holdsClause({ groups }: SentenceWords, open: number, close: number, before: readonly Linked[]): boolean {
  // "The strike, called on Friday after talks failed, | goes on": when it was called.
  const isDone = before.some(({ link }, place) => groups[place]!.from === open + 1 && link === 'reduced');
  return before.some(({ link }, place) => {
    const { from, to, form } = groups[place]!;
    if (isDone && link === 'time') return false;
    return from > open && to <= close && form === 'finite' && link !== 'relative' && link !== 'reduced';
  });
}

// "A step that the mayor, Ana Lind, opposed": behind "that" a clause begins.
function isWhole(sentence: SentenceWords, at: number, close: number, antecedent: TokenRange): boolean {
  const { readings, from } = sentence;
  const [inner, over] = [readings[at - from + 1]!, readings[antecedent.from - from - 1]];
  const opensClause = over === 'that' || over === 'relative';
  return (inner !== 'noun' && inner !== 'adj') || (opensClause && !holdsFinite(sentence, at, close));
}

function holdsFinite({ groups }: SentenceWords, open: number, close: number): boolean {
  return groups.some(({ from, to, form }) => from > open && to <= close && form === 'finite');
}

function isGoingOn({ groups }: SentenceWords, at: number, before: readonly Linked[]): boolean {
  const place = groups.findIndex(({ from }) => from === at);
  return place !== -1 && before[place]?.link === 'relative' && groups[place]!.form === 'finite';
}

// "Chile on Monday, in a vote that took hours, left": the day stands between the subject and the comma.
function beforeTime(sentence: SentenceWords, comma: number): TokenRange | null {
  const { readings, from } = sentence;
  let at = comma - 1;
  while (at > from && readings[at - from] === 'time') at -= 1;
  if (at === comma - 1) return null;
  const phrase = phraseEnding(sentence, readings[at - from] === 'prep' ? at - 1 : at);
  return phrase && BEGUN.has(readings[phrase.from - from - 1] ?? 'stop') ? phrase : null;
}

// "Chile, | Samoa and Peru's minister, | Ana Lind, left": several, the last of whom is named.
function isListOfNames({ tokens, readings, from }: SentenceWords, open: number, end: number): boolean {
  return tokens[open + 1]!.pos === 'PROPN' && readings.slice(open + 1 - from, end - from).includes('and');
}

// "a step that the minister, Ana Lind, called late": a clause opens that has no verb yet.
function isVerbless({ readings, groups, from }: SentenceWords, open: number, end: number): boolean {
  const words = readings.slice(open - from, end - from);
  const opener = words.findLastIndex((one) => one === 'that' || one === 'relative') + open;
  return opener > open && !groups.some((group) => group.from > opener && group.to <= end);
}

function isFronted(sentence: SentenceWords, at: number, before: readonly Linked[]): boolean {
  const place = groupEnding(sentence, at, before);
  return place !== null && before[place]!.link === 'participle' && before[place]!.governor === null;
}

// "The growers who met, led by Lind, warned".
function endsRelative({ readings, groups, from }: SentenceWords, comma: number, before: readonly Linked[]): boolean {
  const place = before.findLastIndex((_linked, i) => groups[i]!.to <= comma);
  if (place < 0 || before[place]!.link !== 'relative') return false;
  return readings.slice(groups[place]!.to - from, comma - from).every((one) => one === 'prep' || one === 'adverb');
}

const UNFINISHED = new Set<Reading>(['relative', 'when', 'reason', 'condition']);
/** In tokens. */
const LONGEST = 60;

const CLAUSE_OPENERS: ReadonlySet<Reading> = new Set(['relative', 'condition', 'when', 'reason']);

/** Behind these a clause begins. */
const BEGUN = new Set<Reading>(['stop', 'comma', 'quote', 'and', 'that', 'when', 'reason', 'dash']);

/** "Met the envoys and, when the talks ended, | left": what an "and" may be parted from its verb by. */
const INSERTED = new Set<Reading>(['when', 'reason', 'condition', 'prep']);

const WHERE = new Set<Reading>(['prep', 'time', 'adverb', 'det', 'adj', 'noun', 'number']);

const ADDED: ReadonlySet<string> = new Set(['verb', 'adj', 'prep']);

/** Behind these too a comma opens one: "(the owner), led by", "which, by their count, were". */
const OPENED: ReadonlySet<string> = new Set(['close', 'relative']);

// ", said Ana Lind," and ", Ana Lind said on Friday,": between the commas nothing else but when and where.
function isInsertedSpeech(sentence: SentenceWords, open: number, close: number): boolean {
  const { groups, phrases } = sentence;
  const group = groups.find(({ from, to }) => from > open && to <= close);
  if (!group || !SAYING.has(group.verb) || group.form !== 'finite') return false;
  const ahead = group.from === open + 1;
  return phrases.some(({ from, to }) =>
    ahead
      ? from === group.to && to === close
      : from === open + 1 && to === group.from && commaBehind(sentence, group.to) === close,
  );
}

// "The plan, as the minister has warned, | would hurt": one verb between the commas, and none before them.
function isInsertedAs(
  { tokens, readings, groups, from }: SentenceWords,
  open: number,
  close: number,
  before: readonly Linked[],
): boolean {
  if (tokens[open + 1]!.lower !== 'as' || readings.slice(open + 1 - from, close - from).includes('comma')) return false;
  const finite = groups.filter(({ form, to }, place) => {
    const link = before[place]?.link;
    return form === 'finite' && to <= close && link !== 'relative' && link !== 'reduced';
  });
  return finite.length === 1 && finite[0]!.from > open;
}

/**
 * The comma at a token, or behind the words from there that only tell when and where: ", Ana Lind said | on Friday,"; null
 * where neither stands.
 */
export function commaBehind({ readings, from }: SentenceWords, start: number): number | null {
  let at = start;
  if (/^(?:prep|time|adverb)$/.test(readings[at - from] ?? 'stop'))
    while (WHERE.has(readings[at - from] ?? 'stop')) at += 1;
  return readings[at - from] === 'comma' ? at : null;
}

/** The opening bracket of a closing one. */
export function matching({ readings, from }: SentenceWords, close: number): number {
  for (let at = close - 1; at >= from && at > close - LONGEST; at -= 1) if (readings[at - from] === 'open') return at;
  return close;
}

/** True where a relative clause with its own commas ends before the "and". */
export function closed({ readings, from }: SentenceWords, group: VerbGroup, at: number): boolean {
  for (let i = group.to; i < at; i += 1) if (readings[i - from] === 'comma') return true;
  return false;
}
