import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { ClauseLink } from '../../types.ts';
import { isGap } from '../gaps.ts';
import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import { isPlainForm, type Linked, phraseEnding, placeBefore, type SentenceWords } from '../sentence-words.ts';
import { MAKING, SAYING } from '../verb-kinds.ts';

/** What stands before the subject says how the clause hangs: "that", "if", "after", "who", a verb of saying, nothing. */
export function introduced(
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
  // "On condition | they left"
  if (sentence.tokens[place]?.lower === 'condition' && isProviso(sentence, place + 1))
    return { link: 'condition', governor };
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
  // "Demands | Peru withdraw its troops", "demands | the crews be freed": as behind "that".
  const isPlain = next && (isPlainForm(sentence, next) || sentence.tokens[next.from]!.lower === 'be');
  if (DEMANDING.has(group.verb) && group.to === at + 1 && isPlain)
    return /^(?:PROPN|DET)$/.test(sentence.tokens[group.to]!.pos);
  const isAgreed = group.verb === 'agree' && /^(?:was|were|is|are|be|been)$/.test(sentence.tokens[group.from]!.lower);
  if (!SAYING.has(group.verb) || isAgreed || isCalledSo(sentence, group)) return false;
  for (let i = group.to; i <= at; i += 1) if (HARD.has(sentence.readings[i - sentence.from]!)) return false;
  return true;
}

// "A group calling itself Norhalm | said": what it calls itself tells nothing.
function isCalledSo({ tokens }: SentenceWords, { head, verb }: VerbGroup): boolean {
  return verb === 'call' && /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[head + 1]?.lower ?? '');
}

const OPENING = new Set<Reading>(['condition', 'when']);

/** What follows is asked for, in a plain form. */
const DEMANDING: ReadonlySet<string> = new Set(grammar.demanding);

const HARD = new Set<Reading>(['stop', 'relative', 'condition', 'reason', 'dash']);
