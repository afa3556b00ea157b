import type { Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { isThingNoun, needsObject } from '../learning/senses.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isRole, singular } from '../phrases/role-words.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import { knownVerb } from '../phrases/verb-forms.ts';
import type { TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import { phraseEnding, type SentenceWords } from './sentence-words.ts';
import { OBJECTS, SAYING } from './verb-kinds.ts';

/**
 * True where behind a thing in apposition, without "that" or "which", those begin who do something to it: ", a claim |
 * ministers denied", ", an amount | Ana Lind dismissed". "A minister" and "a company" are called by the name behind them.
 */
export function opensContact(
  tokens: readonly Token[],
  readings: readonly Reading[],
  from: number,
  start: number,
  at: number,
): boolean {
  const [first, thing, next] = [tokens[start]!, tokens[at - 1]!, tokens[at]!];
  if (isDoneByName(tokens, readings, { from, start, at })) return true;
  if (!isOne(first.lexeme) || at - 1 <= start || !/^(?:comma|dash)$/.test(readings[start - 1 - from] ?? ''))
    return false;
  if (thing.pos !== 'NOUN' || isRoleOrBody(thing.lower)) return false;
  if (!(next.pos === 'PROPN' || areSeveral(next) || isPluralSubject(tokens, readings, from, at))) return false;
  let end = at;
  while (/^(?:noun|poss|hyphen)$/.test(readings[end - from] ?? 'stop')) end += 1;
  return ACTING.has(readings[end - from] ?? 'stop') || tokens[end]?.lower === 'of';
}

// "A plan | Ana Lind | rejected in May is back", "put forward a step | Peru | had refused": of a thing, with no object behind the
// verb, where the sentence has another one.
function isDoneByName(
  tokens: readonly Token[],
  readings: readonly Reading[],
  { from, start, at }: { from: number; start: number; at: number },
): boolean {
  const thing = tokens[at - 1]!;
  const next = tokens[at]!;
  if (!(next.pos === 'PROPN' || areSeveral(next) || next.lower === 'police') || thing.pos !== 'NOUN') return false;
  if (!/^(?:an?|the|one|any)$/.test(tokens[start]!.lower)) return false;
  if (!isThingNoun(thing.base) || isRoleOrBody(singular(thing.lower)) || at - 1 === start) return false;
  let end = at;
  while (/^(?:noun|poss)$/.test(readings[end - from] ?? 'stop')) end += 1;
  while (/^(?:aux|adverb)$/.test(readings[end - from] ?? 'stop')) end += 1;
  const verb = tokens[end];
  if (readings[end - from] !== 'verb' || !needsObject(knownVerb(verb!.lexeme) ?? '')) return false;
  if (!ENDING.has(readings[end + 1 - from] ?? 'stop') || tokens[end + 1]?.lower === 'by') return false;
  return (
    GOVERNING.has(readings[start - 1 - from] ?? 'stop') || readings.slice(end + 1 - from).some((one) => VERBAL.has(one))
  );
}

/**
 * True where the subject stands right behind a thing to which its verb is done, as no object follows: "the port the guild
 * closed".
 */
export function isContact(
  sentence: SentenceWords,
  { verb, to, passive, form }: VerbGroup,
  subject: TokenRange,
): boolean {
  const { tokens, readings, from } = sentence;
  const thing = phraseEnding(sentence, subject.from - 1);
  if (!thing || passive || form !== 'finite' || !needsObject(verb)) return false;
  if (tokens[thing.to - 1]!.pos !== 'NOUN' || tokens[subject.from]!.pos === 'PRON') return false;
  const opening = readings[thing.from - 1 - from] ?? 'stop';
  const opens = OPENING.has(opening) || tokens[thing.from - 1]?.lower === 'of';
  if (!opens && !isGoverned(sentence, thing, subject)) return false;
  const after = readings[to - from] ?? 'stop';
  return !OBJECTS.has(after) && after !== 'quote' && tokens[to]?.lower !== 'by';
}

// "It is a plan | the guild | rejected", "joined a march the ministry had banned"; not "told the union the firm", "on the
// day the guild", "In a vote the guild".
function isGoverned(
  { tokens, readings, from, groups }: SentenceWords,
  thing: TokenRange,
  subject: TokenRange,
): boolean {
  const verb = groups.findLast((group) => group.form === 'finite' && group.to <= thing.from);
  const noun = tokens[thing.to - 1]!;
  if (!verb || SAYING.has(verb.verb) || isTimeNoun(noun.lexeme) || isRoleOrBody(singular(noun.lower))) return false;
  const opening = readings[thing.from - 1 - from];
  const { pos, lower } = tokens[subject.from]!;
  return (
    GOVERNING.has(opening ?? 'stop') &&
    (/^(?:DET|PROPN)$/.test(pos) || areSeveral(tokens[subject.from]!) || lower === 'police')
  );
}

function isRoleOrBody(noun: string): boolean {
  return isRole(noun) || isBodyNoun(noun);
}

// "A view | tenants reject": what "a" opens is no plural, nor does one have a plural's verb.
function isPluralSubject(tokens: readonly Token[], readings: readonly Reading[], from: number, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  const verb = tokens[at + 1];
  if (pos !== 'NOUN' || !/[^su]s$/.test(lower) || readings[at + 1 - from] !== 'verb') return false;
  return verb!.lower === knownVerb(verb!.lexeme);
}

// "Ministers", "unions", "staff".
function areSeveral({ pos, lower, lexeme }: Token): boolean {
  if (pos !== 'NOUN') return false;
  if (isMany(lexeme)) return true;
  const one = singular(lower);
  return one !== lower && isRoleOrBody(one);
}

const isOne = isAmong(['a', 'an', 'one']);
const isMany = isAmong(['staff', 'people', 'police']);
const ENDING = new Set<Reading>(['stop', 'comma', 'prep', 'time', 'aux', 'modal', 'and']);
const VERBAL = new Set<Reading>(['verb', 'aux', 'modal']);
const ACTING = new Set<Reading>(['verb', 'aux', 'modal', 'adverb', 'comma']);
/** "Put forward a plan | Peru rejected" too. */
const GOVERNING = new Set<Reading>(['verb', 'aux', 'prep', 'adverb']);
const OPENING = new Set<Reading>(['stop', 'comma', 'dash', 'that', 'quote']);
