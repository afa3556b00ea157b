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

/** Where a parenthesis opens: The comma before a verb closes a parenthesis ("Pakistan, a key ally, has refused") where one opens after the subject. */
export function parenthesisStart(sentence: SentenceWords, close: number, before: readonly Linked[]): number | null {
  const { readings, from, groups } = sentence;
  const mark = readings[close - from]!;
  let at = close - 1;
  let best: number | null = null;
  for (let steps = 0; at > from && steps < 60; at -= 1, steps += 1) {
    const reading = readings[at - from]!;
    if (reading === 'stop' || (reading === 'dash' && mark === 'comma')) break;
    if (reading !== mark) continue;
    const inner = readings[at - from + 1]!;
    const stands =
      OPENED.has(readings[at - from - 1]!) ||
      (readings[at - from - 1] === 'and' && INSERTED.has(inner)) ||
      (ADDED.has(inner) && endsRelative(sentence, at, before));
    // "whose envoy, Ana Lind, | had refused it, left": a clause that goes on behind a name opens nothing there.
    if (isGoingOn(sentence, at + 1, before)) continue;
    const antecedent =
      phraseEnding(sentence, at - 1) ?? beforeTime(sentence, at) ?? (stands ? { from: at, to: at } : null);
    if (!antecedent) break;
    // "“It is late,” the minister, Ana Lind, said": no parenthesis opens with the end of a quotation.
    if (inner === 'quote' && best !== null) return best;
    if (inner === 'relative' || inner === 'condition' || inner === 'when' || inner === 'reason') {
      // "whose president, Ana Lind, said": a clause without a verb is not over yet.
      const isOpen = inner === 'relative' && !groups.some((group) => group.from > at && group.to <= close);
      return isOpen && best !== null ? best : at;
    }
    // "…, and the minister, Ana Lind, said", "Asked by the press, the minister, Ana Lind, said": what opens behind it.
    // "Backing the strike, the minister, Ana Lind, said" too.
    const over = readings[antecedent.from - from - 1];
    if (best !== null && (inner === 'and' || over === 'prep' || isFronted(sentence, antecedent.from - 1, before)))
      return best;
    if (best !== null && isVerbless(sentence, at, best)) return best;
    if (isInsertedSpeech(sentence, at, close)) return at;
    // A finite verb of its own inside is no parenthesis but a clause before.
    const holdsVerb = groups.some(
      (group, place) =>
        place < before.length &&
        group.from > at &&
        group.to <= close &&
        group.form === 'finite' &&
        before[place]!.link !== 'relative' &&
        before[place]!.link !== 'reduced',
    );
    if (holdsVerb) break;
    best = at;
    // "A step that the mayor, Ana Lind, opposed": behind "that" a clause begins.
    const opensClause = over === 'that' || over === 'relative';
    if ((inner !== 'noun' && inner !== 'adj') || (opensClause && !holdsFinite(sentence, at, close))) return at;
  }
  return best;
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

/** The comma at a token, or behind the words from there that only tell when and where: ", Ana Lind said | on Friday,"; null where neither stands. */
export function commaBehind({ readings, from }: SentenceWords, start: number): number | null {
  let at = start;
  if (/^(?:prep|time|adverb)$/.test(readings[at - from] ?? 'stop'))
    while (WHERE.has(readings[at - from] ?? 'stop')) at += 1;
  return readings[at - from] === 'comma' ? at : null;
}

/** The opening bracket of a closing one. */
export function matching({ readings, from }: SentenceWords, close: number): number {
  for (let at = close - 1; at >= from && at > close - 60; at -= 1) if (readings[at - from] === 'open') return at;
  return close;
}

/** True where A relative clause with its own commas ends before the "and". */
export function closed({ readings, from }: SentenceWords, group: VerbGroup, at: number): boolean {
  for (let i = group.to; i < at; i += 1) if (readings[i - from] === 'comma') return true;
  return false;
}
