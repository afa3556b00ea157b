import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import { knownVerb } from '../../phrases/verb-forms.ts';
import type { Reading } from '../readings.ts';
import { SAYING } from '../verb-kinds.ts';
import { isAloneBeforeVerb, STANDING } from './linkers/alone-before-verb.ts';
import { isDoneByBody } from './linkers/done-by-body.ts';
import { isQualifier } from './linkers/qualifiers.ts';
import type { Place } from './place.ts';

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

/** What a word is that joins clauses, negates, qualifies a figure or tells a time; null for others. */
export function linkerOf(place: Place): Reading | null {
  const { tokens, at, to, before } = place;
  const { text, lower, lexeme, pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (isQualifier(place)) return 'adverb';
  const since = isTimeSince(place);
  if (since) return since;
  if (DEICTICS.has(lower) && next && isTimeNoun(next.lexeme) && !isPluralBehindThat(place, next)) return 'time';
  // "Neither has replied", not "neither will Chile accept".
  if (lower === 'neither' && next?.pos === 'AUX' && /^(?:VERB|ADV)$/.test(tokens[at + 2]?.pos ?? '')) return 'pronoun';
  if (STANDING.has(lower) && isAloneBeforeVerb(place)) return 'pronoun';
  if (lower === 'neither' || lower === 'no') return next && (next.pos === 'VERB' || next.pos === 'AUX') ? 'not' : 'det';
  // "neither Peru nor Chile".
  if (lower === 'nor' && before === 'noun' && next && next.pos !== 'AUX' && next.pos !== 'VERB') return 'and';
  if (NEGATIONS.has(lower)) return 'not';
  if (
    PREPOSITION_LIKE.has(lower) &&
    pos === 'VERB' &&
    !AFTER_AUXILIARY.has(before) &&
    !isBehindDenied(place) &&
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
  // "before midnight", "after Monday" tell when, unless somebody does something there.
  if (/^(?:before|after|until)$/.test(lower) && (isTimeAlone(place) || isPhraseAlone(place))) return 'prep';
  // "as" joins clauses only where the tagger sees it, or an aim has come to something; "after" may always.
  if (TIMES.has(lower) && (pos === 'SCONJ' || (pos === 'ADP' && lower !== 'as') || lower === 'when')) return 'when';
  if (lower === 'as' && isBeforeAims(place)) return 'when';
  if (REASONS.has(lower) && (pos === 'SCONJ' || /^(?:although|because|whereas)$/.test(lower))) return 'reason';
  if (QUESTIONS.has(lower) && pos !== 'NOUN') return 'that';
  // "Said | hours would be cut": cut, and no time.
  const isSubject = next?.pos === 'AUX' && /^(?:that|verb|stop)$/.test(before);
  return !isSubject && isTimeNoun(lexeme) && pos !== 'VERB' && !(lower === 'march' && text === lower) ? 'time' : null;
}

// "Called a strike as attempts to reach a deal | faltered", not "condemned the visits as attempts to divide them".
function isBeforeAims({ tokens, at, to, before }: Place): boolean {
  if (!BEFORE_AIMS.has(before) || /^an?$/.test(tokens[at + 1]?.lower ?? '')) return false;
  let noun = at + 1;
  while (noun < to && /^(?:DET|ADJ)$/.test(tokens[noun]!.pos)) noun += 1;
  const [aims, particle, verb] = [tokens[noun], tokens[noun + 1], tokens[noun + 2]];
  if (aims?.pos !== 'NOUN' || particle?.lower !== 'to' || verb?.pos !== 'VERB') return false;
  for (let next = noun + 3; next < to; next += 1) {
    const { pos, lower } = tokens[next]!;
    if (pos === 'PUNCT' || pos === 'SCONJ' || pos === 'PART' || RELATIVES.has(lower) || lower === 'that') return false;
    if (pos === 'AUX' || (pos === 'VERB' && tokens[next - 1]!.pos === 'NOUN' && !lower.endsWith('ing'))) return true;
  }
  return false;
}

// "Norway provided shelter", "has provided tents", not "may go, provided they pay".
function isProviding({ tokens, at, before }: Place): boolean {
  const { lower, pos } = tokens[at]!;
  if (!lower.startsWith('provid') || pos !== 'VERB' || tokens[at + 1]?.lower === 'that') return false;
  return before === 'noun' || before === 'pronoun' || before === 'aux' || before === 'adverb' || before === 'relative';
}

// "Assurances that hours would not be cut".
function isPluralBehindThat({ tokens, at }: Place, next: Token): boolean {
  return tokens[at]!.lower === 'that' && /[^s]s$/.test(next.lower) && next.lemma !== next.lower;
}

function isTimeAlone({ tokens, at, to }: Place): boolean {
  let next = at + 1;
  while (next < to && (isTimeNoun(tokens[next]!.lexeme) || tokens[next]!.pos === 'NUM')) next += 1;
  return (
    next > at + 1 &&
    next < to &&
    !/^(?:NOUN|PROPN|PART|VERB|AUX|ADV|ADJ)$/.test(tokens[next]!.pos) &&
    !/^(?:'s|of)$/.test(tokens[next]!.lower)
  );
}

// "Put it before the mediator, and the union called off its walkout": a comma parts what goes on from one phrase alone.
function isPhraseAlone({ tokens, at, to }: Place): boolean {
  let next = at + 1;
  while (next < to && PHRASE.test(tokens[next]!.pos)) next += 1;
  return next > at + 1 && tokens[next]?.text === ',' && /^(?:and|but)$/.test(tokens[next + 1]?.lower ?? '');
}

function thatReading(place: Place): Reading {
  const { tokens, at, to, before } = place;
  const { pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (!next || isBeforeParticle(place, next) || (before === 'verb' && pos !== 'DET' && isVerbless(place)))
    return 'pronoun';
  if (isDoneByBody(place, next)) return 'relative';
  // "that ships will dock": no determiner of a plural.
  if (pos === 'DET' && next.pos === 'NOUN' && /[^s]s$/.test(next.lower) && next.lemma !== next.lower) return 'that';
  const verbNext = next.pos === 'VERB' || next.pos === 'AUX';
  if (before === 'noun' || before === 'close')
    return verbNext || (pos === 'PRON' && !isAddressee(place)) ? 'relative' : 'that';
  if (pos === 'SCONJ') return 'that';
  if (pos === 'PRON') return verbNext ? 'pronoun' : 'that';
  return before === 'verb' && next.pos !== 'NOUN' && next.pos !== 'ADJ' ? 'that' : 'det';
}

// "calls that nonsense.": what opens no clause stands for something.
function isVerbless({ tokens, at, to }: Place): boolean {
  for (let next = at + 1; next < to; next += 1) if (VERBAL.test(tokens[next]!.pos)) return false;
  return true;
}

// "told both unions | that it would not sign": whoever is told something is not what it is about.
function isAddressee({ tokens, at, from }: Place): boolean {
  let verb = at - 1;
  while (verb > from && verb > at - LONGEST_TOLD && TOLD.test(tokens[verb]!.pos)) verb -= 1;
  // "informed the envoy": the tagger may take it for an adjective.
  while (verb < at && !TELLING.has(knownVerb(tokens[verb]!.lexeme) ?? '')) verb += 1;
  return verb < at - 1 && !/^(?:to|a|an|the)$/.test(tokens[verb - 1]?.lower ?? '');
}

// "turned that down in a letter", not "said that down the road lay a port".
function isBeforeParticle({ tokens, at, before }: Place, next: Token): boolean {
  if (before !== 'verb' || !PARTED.has(next.lower) || SAYING.has(knownVerb(tokens[at - 1]!.lexeme) ?? '')) return false;
  return !/^(?:DET|NUM|PRON|NOUN|PROPN)$/.test(tokens[at + 2]?.pos ?? '');
}

const TELLING = new Set([
  'tell',
  'inform',
  'assure',
  'reassure',
  'warn',
  'remind',
  'notify',
  'advise',
  'persuade',
  'convince',
]);
/** What stands between such a verb and "that". */
const TOLD = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/;
const LONGEST_TOLD = 8;
/** What parts from its verb: "turned that down", "ruled this out". */
const PARTED = new Set(['down', 'out', 'off', 'up', 'back', 'aside', 'away']);
const PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;
const VERBAL = /^(?:VERB|AUX)$/;
// "Had not | given", "has never | led", not "is not | according to plan": past what denies it, its auxiliary.
function isBehindDenied({ tokens, at, from, before }: Place): boolean {
  if (tokens[at]!.lower.endsWith('ing')) return false;
  let first = at - 1;
  while (first > from && /^(?:ADV|PART)$/.test(tokens[first]!.pos)) first -= 1;
  return (before === 'not' || before === 'adverb') && tokens[first]?.pos === 'AUX';
}

const AFTER_AUXILIARY = new Set<Reading>(['aux', 'modal', 'to']);
const BEFORE_AIMS = new Set<Reading>(['noun', 'verb', 'time', 'adverb', 'number', 'pronoun']);
const DEICTICS = new Set(['this', 'last', 'next', 'that', 'every', 'each']);
const QUESTIONS = new Set(['whether', 'how', 'why']);
const NEGATIONS = new Set(grammar.negations);
const PREPOSITION_LIKE = new Set(grammar.prepositionLike);
const RELATIVES = new Set(grammar.relatives);
const CONDITIONS = new Set(grammar.conditions);
const TIMES = new Set(grammar.times);
const REASONS = new Set(grammar.reasons);

/** The words it is worth asking about. */
export const LINKERS: readonly string[] = [
  'up',
  'no',
  'neither',
  'since',
  ...STANDING,
  'what',
  'that',
  'when',
  ...DEICTICS,
  ...QUESTIONS,
  ...NEGATIONS,
  ...PREPOSITION_LIKE,
  ...RELATIVES,
  ...CONDITIONS,
  ...TIMES,
  ...REASONS,
  ...grammar.timeNouns,
];
