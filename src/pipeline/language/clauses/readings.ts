import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { factOfWord } from '../../wording/fact-of-word.ts';
import { isAmong } from '../../wording/is-among.ts';
import { adverbialAt } from './adverbials.ts';
import { isParticiple } from './verb-forms.ts';
import { isGlued, isInfinitive, isVerb, type Place } from './verb-readings.ts';

/**
 * What each token of a sentence is for the clause rules, by place from `from`: the tagger's part of speech, mended
 * where it takes a past form for an adjective, a verb for a noun or a participle before a noun for a verb.
 */
export function readingsOf(tokens: readonly Token[], from: number, to: number): Reading[] {
  const readings: Reading[] = [];
  let verbless = true;
  for (let at = from; at < to; at += 1) {
    // "At home Ana Lind is squeezed": no part of the name behind it.
    for (let more = adverbialAt(tokens, at, to); more > 0; more -= 1, at += 1) readings.push('adverb');
    if (at >= to) break;
    const before = readings[at - from - 1] ?? 'stop';
    const reading = readingOf({ tokens, at, from, to, before, verbless });
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
  const mark = markOf(token.lexeme);
  if (mark) return mark === 'dash' && isGlued(tokens, at, from, to) ? 'hyphen' : mark;
  if (token.pos === 'PUNCT' && !hasLetters(token.lexeme)) return 'stop';
  if (token.pos === 'PROPN' && token.lower !== 'i')
    return isTimeNoun(token.lexeme) ? 'time' : isVerb(place) ? 'verb' : 'noun';
  // Most words belong to no closed class.
  const closed = isClosed(token.lexeme) || tokens[at + 1]?.pos === 'NUM' ? (auxiliary(place) ?? linker(place)) : null;
  return closed ?? openClass(place);
}

function auxiliary(place: Place): Reading | null {
  const { tokens, at, to } = place;
  const { lower, pos, text } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (lower === "'s") return isShort(place) ? 'aux' : 'poss';
  if (lower === 'need' && pos !== 'NOUN') return next?.lower === 'not' || next?.pos === 'VERB' ? 'modal' : 'verb';
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

// "has since put", "since January", "their demand since then": no clause opens there.
function isTimeSince({ tokens, at, before }: Place): Reading | null {
  if (tokens[at]!.lower !== 'since') return null;
  const next = tokens[at + 1];
  if (before === 'aux') return 'adverb';
  if (next?.lower === 'then') return 'prep';
  const isDate =
    next !== undefined && (isTimeNoun(next.lexeme) || next.pos === 'NUM') && !VERBAL.test(tokens[at + 2]?.pos ?? '');
  return isDate ? 'prep' : null;
}

// Words that join clauses, negate or tell a time.
function linker(place: Place): Reading | null {
  const { tokens, at, to, before } = place;
  const { text, lower, lexeme, pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (isQualifier(place)) return 'adverb';
  const since = isTimeSince(place);
  if (since) return since;
  if (DEICTICS.has(lower) && next && isTimeNoun(next.lexeme)) return 'time';
  // "Neither has replied", not "neither will Chile accept".
  if (lower === 'neither' && next?.pos === 'AUX' && /^(?:VERB|ADV)$/.test(tokens[at + 2]?.pos ?? '')) return 'pronoun';
  if (lower === 'neither' || lower === 'no') return next && (next.pos === 'VERB' || next.pos === 'AUX') ? 'not' : 'det';
  // "neither Peru nor Chile".
  if (lower === 'nor' && before === 'noun' && next && next.pos !== 'AUX' && next.pos !== 'VERB') return 'and';
  if (NEGATIONS.has(lower)) return 'not';
  if (
    PREPOSITION_LIKE.has(lower) &&
    pos === 'VERB' &&
    !AFTER_AUXILIARY.has(before) &&
    !(lower === 'led' && next?.lower !== 'by') &&
    !(lower === 'thanks' && next?.lower !== 'to') &&
    // "whose leader compared it to a trap".
    !(lower === 'compared' && next?.pos !== 'ADP')
  )
    return 'prep';
  // "as long as", "as soon as".
  if (lower === 'as' && /^(?:long|soon)$/.test(tokens[at - 1]?.lower ?? ''))
    return tokens[at - 1]!.lower === 'long' ? 'condition' : 'when';
  if (RELATIVES.has(lower) || lower === 'what') return 'relative';
  if (lower === 'that') return thatReading(place);
  if (CONDITIONS.has(lower)) return isProviding(place) ? 'verb' : 'condition';
  // "as" joins clauses only where the tagger sees it; "after" may always.
  if (TIMES.has(lower) && (pos === 'SCONJ' || (pos === 'ADP' && lower !== 'as') || lower === 'when')) return 'when';
  if (REASONS.has(lower) && (pos === 'SCONJ' || lower === 'although' || lower === 'because')) return 'reason';
  if (QUESTIONS.has(lower) && pos !== 'NOUN') return 'that';
  return isTimeNoun(lexeme) && pos !== 'VERB' && !(lower === 'march' && text === lower) ? 'time' : null;
}

// "Norway provided shelter", "has provided tents", not "may go, provided they pay".
function isProviding({ tokens, at, before }: Place): boolean {
  const { lower, pos } = tokens[at]!;
  if (!lower.startsWith('provid') || pos !== 'VERB' || tokens[at + 1]?.lower === 'that') return false;
  return before === 'noun' || before === 'pronoun' || before === 'aux' || before === 'adverb' || before === 'relative';
}

function openClass(place: Place): Reading {
  const { tokens, at, from, to } = place;
  const { pos, lower, lexeme } = tokens[at]!;
  if (isVerb(place)) return 'verb';
  if (isMistakenNoun(lexeme)) return 'noun';
  // "most of his colleagues", "many held up copies".
  if (pos === 'ADJ' && QUANTITIES.has(lower) && COUNTING.test(tokens[at + 1]?.lower ?? '')) return 'pronoun';
  if (pos === 'ADJ' && QUANTITIES.has(lower) && VERBAL.test(tokens[at + 1]?.pos ?? '')) return 'pronoun';
  // "a democratically-elected government": an adverb joined to what follows describes.
  if (pos === 'ADV' && isGlued(tokens, at + 1, from, to)) return 'adj';
  if (pos === 'VERB') return /ed$/.test(lower) || (place.before === 'verb' && isParticiple(lexeme)) ? 'adj' : 'noun';
  if (pos === 'PRON') return POSSESSIVES.has(lower) ? 'det' : 'pronoun';
  if (pos === 'SCONJ') return lower === 'for' ? 'prep' : 'reason';
  return READINGS[pos] ?? 'stop';
}

function thatReading({ tokens, at, to, before }: Place): Reading {
  const { pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (!next) return 'pronoun';
  // "that ships will dock": no determiner of a plural.
  if (pos === 'DET' && next.pos === 'NOUN' && /[^s]s$/.test(next.lower) && next.lemma !== next.lower) return 'that';
  const verbNext = next.pos === 'VERB' || next.pos === 'AUX';
  if (before === 'noun' || before === 'close') return verbNext || pos === 'PRON' ? 'relative' : 'that';
  if (pos === 'SCONJ') return 'that';
  if (pos === 'PRON') return verbNext ? 'pronoun' : 'that';
  return before === 'verb' && next.pos !== 'NOUN' && next.pos !== 'ADJ' ? 'that' : 'det';
}

// "workers' union": the apostrophe after an s.
function isOwner({ tokens, at, from }: Place): boolean {
  const before = tokens[at - 1];
  return at > from && before?.end === tokens[at]!.start && before.lower.endsWith('s');
}

// "up to 100 men", "more than 30", "about 300 workers" at the start of a clause: no preposition.
function isQualifier({ tokens, at, to, before }: Place): boolean {
  const { lower } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.pos === 'NUM';
  if (next?.pos !== 'NUM') return false;
  const previous = tokens[at - 1]?.lower ?? '';
  if (lower === 'to') return previous === 'up';
  if (lower === 'than') return /^(?:more|less|fewer|rather|other)$/.test(previous);
  return QUALIFIERS.has(lower) && BEFORE_QUALIFIERS.has(before);
}

const ANYBODY = /^(?:some|any|no|every)(?:body|one)$|^(?:else|other|others)$/;
const QUANTITIES = new Set(['most', 'many', 'some', 'several', 'few', 'more', 'all', 'both', 'others']);
const COUNTING = /^of$/;
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
const AFTER_AUXILIARY = new Set<Reading>(['aux', 'modal', 'to']);
const BEFORE_QUALIFIERS = new Set<Reading>([
  'stop',
  'comma',
  'and',
  'that',
  'quote',
  'verb',
  'condition',
  'when',
  'dash',
]);
const QUALIFIERS = new Set(['about', 'around', 'over', 'under', 'above', 'below', 'nearly', 'some']);
const DEICTICS = new Set(['this', 'last', 'next', 'that', 'every', 'each']);
const QUESTIONS = new Set(['whether', 'how', 'why']);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'your', 'my']);
/** Nouns that the tagger takes for adjectives. */
const isMistakenNoun = isAmong(grammar.nouns);
const NEGATIONS = new Set(grammar.negations);
const MODALS = new Set(grammar.modals);
const AUXILIARIES = new Set([...grammar.be, ...grammar.have, ...grammar.do]);
const PREPOSITION_LIKE = new Set(grammar.prepositionLike);
const RELATIVES = new Set(grammar.relatives);
const CONDITIONS = new Set(grammar.conditions);
const TIMES = new Set(grammar.times);
const REASONS = new Set(grammar.reasons);
const isTimeNoun = isAmong(grammar.timeNouns);
const hasLetters = factOfWord((lower) => /[\p{L}\p{N}]/u.test(lower));
const markOf = factOfWord((lower) => MARKS.get(lower) ?? null);

const isClosed = isAmong([
  "'s",
  'need',
  'to',
  'up',
  'no',
  'neither',
  'since',
  'what',
  'that',
  'when',
  ...DEICTICS,
  ...QUESTIONS,
  ...NEGATIONS,
  ...MODALS,
  ...AUXILIARIES,
  ...PREPOSITION_LIKE,
  ...RELATIVES,
  ...CONDITIONS,
  ...TIMES,
  ...REASONS,
  ...grammar.timeNouns,
]);

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
