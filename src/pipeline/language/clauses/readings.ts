import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Pos, Token } from '../../types.ts';
import { isParticiple, knownVerb } from './verb-forms.ts';

/**
 * What each token of a sentence is for the clause rules, by place from `from`: the tagger's part of speech, mended
 * where it takes a past form for an adjective, a verb for a noun or a participle before a noun for a verb.
 */
export function readingsOf(tokens: readonly Token[], from: number, to: number): Reading[] {
  const readings: Reading[] = [];
  let verbless = true;
  for (let at = from; at < to; at += 1) {
    const reading = readingOf(tokens, at, from, to, readings[at - from - 1] ?? 'stop', verbless);
    readings.push(reading);
    // Whether the clause has its verb already: "Japan plans to" has none before, "urged its partners to" has.
    if (VERBAL.has(reading)) verbless = false;
    else if (OPENING.has(reading)) verbless = true;
  }
  return readings;
}

function readingOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  before: Reading,
  verbless: boolean,
): Reading {
  const token = tokens[at]!;
  if (isOwner(tokens, at, from)) return 'poss';
  const mark = MARKS.get(token.text);
  if (mark) return mark === 'dash' && isGlued(tokens, at, from, to) ? 'hyphen' : mark;
  if (token.pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(token.text)) return 'stop';
  return closedClass(tokens, at, from, to, before) ?? openClass(tokens, at, from, to, before, verbless);
}

function closedClass(tokens: readonly Token[], at: number, from: number, to: number, before: Reading): Reading | null {
  const { lower, pos, text } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (pos === 'PROPN' && lower !== 'i') return TIME_NOUNS.has(lower) ? 'time' : 'noun';
  if (isQualifier(tokens, at, to, before)) return 'adverb';
  if ((lower === 'neither' || lower === 'no') && next && next.pos !== 'VERB' && next.pos !== 'AUX') return 'det';
  if (/^(?:this|last|next|that|every|each)$/.test(lower) && next && TIME_NOUNS.has(next.lower)) return 'time';
  if (NEGATIONS.has(lower)) return 'not';
  if (lower === "'s") return isVerbal(tokens, at, from, to) ? 'aux' : 'poss';
  if (MODALS.has(lower) && pos !== 'NOUN')
    return lower === 'need' && next?.lower !== 'not' && next?.pos !== 'VERB' ? 'verb' : 'modal';
  if ((BE.has(lower) || HAVE.has(lower) || DO.has(lower)) && !(lower === 'am' && text !== 'am')) return 'aux';
  if (lower === 'to') return isInfinitive(tokens, at, to) ? 'to' : 'prep';
  if (PREPOSITION_LIKE.has(lower) && pos === 'VERB')
    return before === 'aux' || before === 'modal' || before === 'to' || (lower === 'led' && !isReduced(tokens, at))
      ? null
      : 'prep';
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'that') return thatReading(tokens, at, to, before);
  if (CONDITIONS.has(lower)) return 'condition';
  if (TIMES.has(lower) && (pos === 'SCONJ' || (pos === 'ADP' && lower !== 'as') || lower === 'when')) return 'when';
  if (REASONS.has(lower) && (pos === 'SCONJ' || lower === 'although' || lower === 'because')) return 'reason';
  if ((lower === 'whether' || lower === 'how' || lower === 'why') && pos !== 'NOUN') return 'that';
  if (lower === 'what') return 'relative';
  return TIME_NOUNS.has(lower) && pos !== 'VERB' ? 'time' : null;
}

function openClass(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  before: Reading,
  verbless: boolean,
): Reading {
  const { pos } = tokens[at]!;
  if (isVerb(tokens, at, from, to, before, verbless)) return 'verb';
  switch (pos) {
    case 'NOUN':
    case 'VERB':
    case 'X':
    case 'AUX':
      return pos === 'VERB' && isParticiple(tokens[at]!.lower) ? 'adj' : 'noun';
    case 'ADJ':
      return 'adj';
    case 'ADV':
    case 'INTJ':
    case 'PART':
      return isGlued(tokens, at + 1, from, to) ? 'adj' : 'adverb';
    case 'ADP':
      return 'prep';
    case 'SCONJ':
      return tokens[at]!.lower === 'for' ? 'prep' : 'reason';
    case 'DET':
      return 'det';
    case 'PRON':
      return POSSESSIVES.has(tokens[at]!.lower) ? 'det' : 'pronoun';
    case 'NUM':
    case 'SYM':
      return 'number';
    case 'CCONJ':
      return 'and';
    default:
      return 'stop';
  }
}

// The tagger's verbs, less participles before a noun; and forms of known verbs that stand where a verb stands.
function isVerb(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  before: Reading,
  verbless: boolean,
): boolean {
  const token = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (isGlued(tokens, at + 1, from, to)) return false;
  // "test-fired a missile" is a verb, "state-owned paper" none.
  if (isGlued(tokens, at - 1, from, to) && !(next && OBJECTS.has(next.pos) && isParticiple(token.lower))) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  if (/^\p{Lu}/u.test(token.text) && at > from && before !== 'open' && before !== 'quote') return false;
  const base = knownVerb(token.lower);
  if (token.pos === 'VERB')
    return (
      !isAdjectival(token, next, before, isAfterDeterminer(tokens, at)) &&
      !(base === null && before === 'noun' && isBareSingular(tokens, at)) &&
      !(before === 'aux' && isBareAfterBe(tokens, at))
    );
  return base !== null && isOverlooked(tokens, at, base, next, before, verbless);
}

// "it is time to": no verb after a form of "be" that is neither participle nor "-ing".
function isBareAfterBe(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return BE.has(tokens[at - 1]!.lower) && !isParticiple(lower) && !lower.endsWith('ing');
}

// A form of a known verb that the tagger took for a noun or an adjective: "had alleged", "Moscow shelled the town".
function isOverlooked(
  tokens: readonly Token[],
  at: number,
  base: string,
  next: Token | null,
  before: Reading,
  verbless: boolean,
): boolean {
  const { pos, lower } = tokens[at]!;
  if (!OVERLOOKED.has(pos) || (pos === 'ADV' && lower !== 'back')) return false;
  if (before === 'modal' || before === 'to' || (before === 'not' && pos !== 'ADJ')) return true;
  const inflected = isParticiple(lower) || lower.endsWith('ing');
  if (before === 'aux') return inflected && lower !== base && (pos !== 'ADJ' || HAVE.has(tokens[at - 1]!.lower));
  if (next && before === 'verb' && pos === 'NOUN' && lower.endsWith('ing'))
    return lower !== base && GERUND_OBJECTS.has(next.pos) && TAKING_GERUNDS.has(knownVerb(tokens[at - 1]!.lower) ?? '');
  if (pos === 'ADV') return next?.pos === 'DET' && before === 'noun' && lower === base;
  if (!next || !BEFORE_VERBS.has(before)) return false;
  const past = lower !== base && !lower.endsWith('s') && !lower.endsWith('ing');
  const takesObject =
    !RELATIVES.has(next.lower) && (OBJECTS.has(next.pos) || next.lower === 'that' || PARTICLES.has(next.lower));
  if (past) return takesObject || next.lower === 'to' || (pos === 'ADJ' && next.pos === 'ADP' && before !== 'comma');
  // "Argentine unions plan a strike".
  if (verbless && lower === base && pos === 'NOUN')
    return before === 'noun' && next.pos === 'DET' && tokens[at - 1]!.lower.endsWith('s');
  return (
    (takesObject || (verbless && before === 'noun' && next.lower === 'to')) &&
    lower.endsWith('s') &&
    pos === 'NOUN' &&
    !isPlural(tokens[at - 1])
  );
}

// "the proposed deal", "its warring sides", "Israel's wish for": no verb of the sentence.
function isAdjectival({ lower }: Token, next: Token | null, before: Reading, isAttributive: boolean): boolean {
  const nominal = next !== null && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
  const participle = isParticiple(lower) || lower.endsWith('ing');
  if (before === 'poss' || before === 'det') return true;
  if (before === 'adj' && !participle && !lower.endsWith('s')) return true;
  if (before === 'adj' && lower.endsWith('ing') && (next?.pos === 'VERB' || next?.pos === 'AUX')) return true;
  if (before === 'adj' || before === 'number') return participle && nominal;
  if (before === 'adverb') return isAttributive && (participle ? nominal : !lower.endsWith('s'));
  return before === 'prep' && !lower.endsWith('ing') && (isParticiple(lower) ? nominal : true);
}

// "all previously discussed contents": the adverb stands inside a noun phrase.
function isAfterDeterminer(tokens: readonly Token[], at: number): boolean {
  const pos = tokens[at - 2]?.pos;
  return (
    pos === 'DET' ||
    pos === 'ADJ' ||
    pos === 'ADP' ||
    tokens[at - 2]?.lower === "'s" ||
    POSSESSIVES.has(tokens[at - 2]?.lower ?? '')
  );
}

function thatReading(tokens: readonly Token[], at: number, to: number, before: Reading): Reading {
  const { pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (!next) return 'pronoun';
  if (before === 'noun' || before === 'close') {
    if (next.pos === 'VERB' || next.pos === 'AUX') return 'relative';
    return pos === 'PRON' ? 'relative' : 'that';
  }
  if (pos === 'SCONJ') return 'that';
  if (pos === 'PRON') return next.pos === 'VERB' || next.pos === 'AUX' ? 'pronoun' : 'that';
  return before === 'verb' && next.pos !== 'NOUN' && next.pos !== 'ADJ' ? 'that' : 'det';
}

// "to" before a verb: by its tag, or a known verb's base form with an object after it ("to re-open its borders").
function isInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && (tokens[next]!.pos === 'ADV' || tokens[next]!.lower === 'not')) next += 1;
  const verb = next < to ? tokens[next]! : null;
  if (!verb) return false;
  if (verb.pos === 'AUX') return /^(?:be|have|do|get)$/.test(verb.lower);
  if (verb.pos === 'VERB') return knownVerb(verb.lower) === verb.lower || !/(?:ing|[^e]ed)$/.test(verb.lower);
  const object = next + 1 < to ? tokens[next + 1]! : null;
  const takes =
    object !== null &&
    (object.pos === 'DET' || object.pos === 'PROPN' || (object.pos === 'PRON' && object.lower !== 'that'));
  return verb.pos === 'NOUN' && takes && (knownVerb(verb.lower) === verb.lower || verb.lower.startsWith('re-'));
}

// "'s" is "is" or "has" before a participle, an adverb or "not" after a pronoun; else it marks the owner.
function isVerbal(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const owner = at > from ? tokens[at - 1]! : null;
  return tokens[at]!.lower === "'s" && owner?.pos === 'PRON' && at + 1 < to;
}

// "workers' union": the apostrophe after an s.
function isOwner(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at > from &&
    tokens[at]!.lower === "'" &&
    tokens[at - 1]!.end === tokens[at]!.start &&
    tokens[at - 1]!.lower.endsWith('s')
  );
}

// "up to 100 men", "more than 30", "about 300 workers" at the start of a clause: no preposition.
function isQualifier(tokens: readonly Token[], at: number, to: number, before: Reading): boolean {
  const { lower } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (lower === 'up') return next?.lower === 'to' && tokens[at + 2]?.pos === 'NUM';
  if (next?.pos !== 'NUM') return false;
  const previous = at > 0 ? tokens[at - 1]!.lower : '';
  if (lower === 'to') return previous === 'up';
  if (lower === 'than') return /^(?:more|less|fewer|rather|other)$/.test(previous);
  return QUALIFIERS.has(lower) && /^(?:stop|comma|and|that|quote|verb|condition|when|dash)$/.test(before);
}

// "a Pan Am plane": a form without ending after a singular noun is no finite verb, unless the lexicon knows it.
function isBareSingular(tokens: readonly Token[], at: number): boolean {
  return !/(?:s|ed|ing)$/.test(tokens[at]!.lower) && !tokens[at - 1]!.lower.endsWith('s');
}

// A dash without blanks around it only joins words.
function isGlued(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (at <= from || at + 1 >= to) return false;
  const token = tokens[at]!;
  return /^[-–‑]$/.test(token.text) && tokens[at - 1]!.end === token.start && tokens[at + 1]!.start === token.end;
}

function isReduced(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'by';
}

function isPlural(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && !token.lower.endsWith('s');
}

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
const OVERLOOKED = new Set<Pos>(['NOUN', 'ADJ', 'PROPN', 'X', 'ADV']);
const GERUND_OBJECTS = new Set<Pos>(['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ', 'NUM']);
const TAKING_GERUNDS = new Set(grammar.takingGerunds);
const VERBAL = new Set<Reading>(['verb', 'aux', 'modal']);
const OPENING = new Set<Reading>([
  'stop',
  'comma',
  'that',
  'relative',
  'condition',
  'when',
  'reason',
  'dash',
  'and',
  'quote',
]);
const BEFORE_VERBS = new Set<Reading>(['noun', 'pronoun', 'relative', 'time', 'close', 'adverb', 'comma']);
const OBJECTS = new Set<Pos>(['DET', 'PRON', 'PROPN', 'NUM']);
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'back', 'dead']);
const QUALIFIERS = new Set(['about', 'around', 'over', 'under', 'above', 'below', 'nearly', 'some']);
const NEGATIONS = new Set(grammar.negations);
const MODALS = new Set(grammar.modals);
const BE = new Set(grammar.be);
const HAVE = new Set(grammar.have);
const DO = new Set(grammar.do);
const PREPOSITION_LIKE = new Set(grammar.prepositionLike);
const RELATIVES = new Set(grammar.relatives);
const CONDITIONS = new Set(grammar.conditions);
const TIMES = new Set(grammar.times);
const REASONS = new Set(grammar.reasons);
const TIME_NOUNS = new Set(grammar.timeNouns);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'your', 'my']);

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
