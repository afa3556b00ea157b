import grammar from '../../data/grammar.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { factOfWord, truthOfWord } from '../../wording/fact-of-word.ts';
import { isAmong } from '../../wording/is-among.ts';
import { startsLarge } from '../../wording/starts-large.ts';
import { isOwning } from '../phrases/determiners.ts';
import { isShortHad } from '../phrases/short-had.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import { isParticiple, knownVerb } from '../phrases/verb-forms.ts';
import { adverbialAt } from './readings/adverbials.ts';
import { besideVerb } from './readings/beside-verb.ts';
import { opensCondition } from './readings/inverted-conditions.ts';
import { isQualifier } from './readings/linkers/qualifiers.ts';
import { LINKERS, linkerOf } from './readings/linkers.ts';
import type { Place } from './readings/place.ts';
import { isGlued, isInfinitive, isVerb } from './readings/verb-readings.ts';
import { SAYING } from './verb-kinds.ts';

/**
 * What each token of a sentence is for the clause rules, by place from `from`: the tagger's part of speech, mended
 * where it takes a past form for an adjective, a verb for a noun or a participle before a noun for a verb. `led`: its subject
 * stands elsewhere, at the head of a list or a table's row.
 */
export function readingsOf(tokens: readonly Token[], from: number, to: number, led = false): Reading[] {
  const readings: Reading[] = [];
  let verbless = true;
  for (let at = from; at < to; at += 1) {
    // "At home Ana Lind is squeezed": no part of the name behind it.
    for (let more = adverbialAt(tokens, at, to); more > 0; more -= 1, at += 1) readings.push('adverb');
    if (at >= to) break;
    const before = readings[at - from - 1] ?? 'stop';
    const reading = readingOf({ tokens, at, from, to, before, verbless, led });
    readings.push(reading);
    // Whether the clause has its verb already: "Japan plans to" has none before, "urged its partners to" has.
    if (reading === 'verb' || reading === 'aux' || reading === 'modal') verbless = false;
    else if (OPENING[reading]) verbless = true;
  }
  return readings;
}

function readingOf(place: Place): Reading {
  const { tokens, at, from, to } = place;
  const token = tokens[at]!;
  if (token.lower === "'" && isOwner(place)) return 'poss';
  const beside = besideVerb(place);
  if (beside) return beside;
  if (isOfWholeDate(place)) return 'time';
  const mark = markOf(token.lexeme);
  if (mark) return mark === 'dash' && isGlued(tokens, at, from, to) ? 'hyphen' : mark;
  if (token.pos === 'PUNCT' && !hasLetters(token.lexeme)) return 'stop';
  if (token.pos === 'PROPN' && token.lower !== 'i')
    return isTimeNoun(token.lexeme) ? 'time' : isVerb(place) ? 'verb' : 'noun';
  if (isDayOfMonth(place)) return 'time';
  // Most words belong to no closed class.
  const closed = isClosed(token.lexeme) || tokens[at + 1]?.pos === 'NUM' ? (auxiliary(place) ?? linkerOf(place)) : null;
  return closed ?? openClass(place);
}

// "March | 9 |", "| 20 | September", "20 | May |": no number of anything.
function isDayOfMonth({ tokens, at, from, to }: Place): boolean {
  const { lexeme, pos } = tokens[at]!;
  const [before, behind] = [at > from ? tokens[at - 1]! : null, at + 1 < to ? tokens[at + 1]! : null];
  if (pos === 'NUM') return isDay(lexeme) && (isMonthName(before) || isMonthName(behind));
  return isMonthName(tokens[at]!) && ((before && isDay(before.lexeme)) || (behind && isDay(behind.lexeme))) === true;
}

// "March 9 | , | | 2023 | ruling": the comma parts no clauses.
function isOfWholeDate({ tokens, at, from, to }: Place): boolean {
  const comma = tokens[at]!.text === ',' ? at : at - 1;
  if (comma < from + 2 || comma + 1 >= to || tokens[comma]!.text !== ',' || tokens[at + 1]?.text === ',') return false;
  if (!isDay(tokens[comma - 1]!.lexeme) || !isMonthName(tokens[comma - 2]!)) return false;
  const behind = tokens[comma + 2];
  return /^(?:1[89]|20)\d\d$/.test(tokens[comma + 1]!.text) && behind !== undefined && behind.pos === 'NOUN';
}

function isMonthName(token: Token | null): boolean {
  return token !== null && isMonth(token.lexeme) && startsLarge(token.text);
}

function auxiliary(place: Place): Reading | null {
  const { tokens, at, to } = place;
  const { lower, pos, text } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (opensCondition(place)) return 'condition';
  if (lower === "'s") return isShort(place) ? 'aux' : 'poss';
  if (lower === 'need' && pos !== 'NOUN') return next?.lower === 'not' || next?.pos === 'VERB' ? 'modal' : 'verb';
  if (isShortHad(tokens, at)) return 'aux';
  // "the would-be buyer".
  if (MODALS.has(lower) && pos !== 'NOUN') return isGlued(tokens, at + 1, place.from, to) ? 'adj' : 'modal';
  if (lower === 'to') return isQualifier(place) ? 'adverb' : isInfinitive(tokens, at, to) ? 'to' : 'prep';
  if (!AUXILIARIES.has(lower) || (lower === 'am' && text !== 'am')) return null;
  return isGlued(tokens, at - 1, place.from, to) ? 'adj' : 'aux';
}

// "it's late" is short for "is"; "nobody's plan" has an owner.
function isShort({ tokens, at, to }: Place): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'PRON' || at + 1 >= to) return false;
  return !(ANYBODY.test(before.lower) && tokens[at + 1]!.pos === 'NOUN');
}

// Behind a preposition or a verb, but one of saying: what follows is no verb of theirs.
function isGoverned({ tokens, at, before }: Place): boolean {
  return before === 'prep' || (before === 'verb' && !SAYING.has(knownVerb(tokens[at - 1]!.lexeme) ?? ''));
}

// "freed detainees"
function isFreed({ lexeme, pos, lower }: Token, next: Token | undefined): boolean {
  return pos === 'VERB' && (isParticiple(lexeme) || lower.endsWith('ed')) && next?.pos === 'NOUN';
}

function openClass(place: Place): Reading {
  const { tokens, at, from, to } = place;
  const { pos, lower, lexeme } = tokens[at]!;
  if (isVerb(place)) return 'verb';
  if (isMistakenNoun(lexeme)) return 'noun';
  // "most of his colleagues", "many held up copies"; not "met with several freed detainees".
  const behind = tokens[at + 1];
  const isOfThose = behind !== undefined && isGoverned(place) && isFreed(behind, tokens[at + 2]);
  if (
    pos === 'ADJ' &&
    QUANTITIES.has(lower) &&
    (behind?.lower === 'of' || (VERBAL.test(behind?.pos ?? '') && !isOfThose))
  )
    return 'pronoun';
  // "a democratically-elected government": an adverb joined to what follows describes.
  if (pos === 'ADV' && isGlued(tokens, at + 1, from, to)) return 'adj';
  if (pos === 'VERB')
    return /ed$/.test(lower) || ((place.before === 'verb' || place.before === 'det') && isParticiple(lexeme))
      ? 'adj'
      : 'noun';
  if (pos === 'PRON') return isOwning(lexeme) ? 'det' : 'pronoun';
  if (pos === 'SCONJ') return lower === 'for' ? 'prep' : 'reason';
  return READINGS[pos] ?? 'stop';
}

// "workers' union": the apostrophe after an s.
function isOwner({ tokens, at, from }: Place): boolean {
  const before = tokens[at - 1];
  return at > from && before?.end === tokens[at]!.start && before.lower.endsWith('s');
}

const ANYBODY = /^(?:some|any|no|every)(?:body|one)$|^(?:else|other|others)$/;
const QUANTITIES = new Set(['most', 'many', 'some', 'several', 'few', 'more', 'all', 'both', 'others']);
const VERBAL = /^(?:VERB|AUX)$/;
const MARKS = new Map<string, Reading>([
  [',', 'comma'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ['«', 'quote'],
  ['»', 'quote'],
  ['„', 'quote'],
]);
const READINGS: Partial<Record<Token['pos'], Reading>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  X: 'noun',
  AUX: 'noun',
  ADJ: 'adj',
  ADV: 'adverb',
  INTJ: 'adverb',
  PART: 'adverb',
  ADP: 'prep',
  DET: 'det',
  NUM: 'number',
  SYM: 'number',
  CCONJ: 'and',
};
const OPENING: Partial<Record<Reading, true>> = {
  stop: true,
  comma: true,
  that: true,
  relative: true,
  condition: true,
  when: true,
  reason: true,
  dash: true,
  and: true,
  quote: true,
};
/** Nouns that the tagger takes for adjectives. */
const isMistakenNoun = isAmong(grammar.nouns);
const MODALS = new Set(grammar.modals);
const AUXILIARIES = new Set([...grammar.be, ...grammar.have, ...grammar.do]);
const hasLetters = truthOfWord((lower) => /[\p{L}\p{N}]/u.test(lower));
const markOf = factOfWord((lower) => MARKS.get(lower) ?? null);

const isDay = truthOfWord((lower) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(lower));
const isMonth = isAmong(Object.keys(units.months).flatMap((month) => [month, `${month}.`]));

const isClosed = isAmong(["'s", 'need', 'to', ...MODALS, ...AUXILIARIES, ...LINKERS]);

/** What a token does in its clause. */
export type Reading =
  | 'verb'
  | 'aux'
  | 'modal'
  | 'to'
  | 'not'
  | 'noun'
  | 'adj'
  | 'number'
  | 'det'
  | 'poss'
  | 'pronoun'
  | 'time'
  | 'adverb'
  | 'prep'
  | 'relative'
  | 'that'
  | 'condition'
  | 'when'
  | 'reason'
  | 'and'
  | 'comma'
  | 'dash'
  | 'hyphen'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop';
