import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isParticiple, knownVerb } from '../../phrases/verb-forms.ts';
import { SAYING } from '../verb-kinds.ts';
import { PARTICLES, type Place } from './place.ts';

/**
 * True where what looks like a verb stands inside a noun phrase: "the proposed deal", "its warring sides", "Israel's wish
 * for", "longer rest periods", "treating burn victims".
 */
export function isInsidePhrase({ tokens, at, before, led }: Place, next: Token | null): boolean {
  switch (before) {
    case 'poss':
    case 'det':
      return true;
    case 'stop':
      return (!led && isSubjectless(tokens, at, next)) || isTitle(tokens, at, next);
    case 'quote':
      return isSubjectless(tokens, at, next) || isTitle(tokens, at, next);
    case 'adj':
      return isBehindAdjective(tokens, at, next);
    case 'noun':
      return isBare(tokens[at]!) && MEASURES.has(tokens[at - 1]!.lower) && isMeasured(tokens, at - 2);
    case 'number':
      return isBehindNumber(tokens, at, next);
    case 'time':
      // "a winter break".
      return isBare(tokens[at]!) && /^(?:DET|ADJ)$/.test(tokens[at - 2]?.pos ?? '');
    case 'verb':
      return isBehindVerb(tokens, at, next);
    case 'adverb':
      return isBehindAdverb(tokens, at, next);
    case 'prep':
      return isBehindPreposition(tokens, at, next);
    default:
      return false;
  }
}

// "Calls by certain sectors": nothing that could be its subject.
function isSubjectless(tokens: readonly Token[], at: number, next: Token | null): boolean {
  return at === firstWord(tokens, at) && /[^s]s$/.test(tokens[at]!.lower) && next?.pos === 'ADP';
}

// "Managing director Lind called", "Working parties are".
function isTitle(tokens: readonly Token[], at: number, next: Token | null): boolean {
  return isGerund(tokens[at]!) && next?.pos === 'NOUN' && FINITE.test(tokens[at + 2]?.pos ?? '');
}

function isBehindAdjective(tokens: readonly Token[], at: number, next: Token | null): boolean {
  const token = tokens[at]!;
  if (isBare(token) || (isModifying(token) && isNominal(next))) return true;
  if (!isGerund(token)) return false;
  // "a written undertaking from Norway", "the latest warning that".
  const governing = isOfPhrase(tokens, at) && (next?.pos === 'ADP' || next?.lower === 'to');
  return governing || next?.pos === 'VERB' || next?.pos === 'AUX';
}

// "three breaches", "a 6 percent raise".
function isBehindNumber(tokens: readonly Token[], at: number, next: Token | null): boolean {
  if (isModifying(tokens[at]!)) return isNominal(next);
  return tokens[at - 1]!.pos === 'NUM' && isCounted(tokens, at);
}

function isBehindVerb(tokens: readonly Token[], at: number, next: Token | null): boolean {
  if (isPluralObject(tokens, at)) return true;
  const governor = tokens[at - 1]!;
  const bare = isBare(tokens[at]!);
  if (bare && isBareObject(tokens, at)) return true;
  if (bare && next?.pos === 'ADP' && TAKING_NOUNS.has(knownVerb(governor.lexeme) ?? '')) return true;
  // "offered rest periods", "reject proposed changes".
  const mayModify = bare || tokens[at]!.lower.endsWith('ed');
  return mayModify && isNominal(next) && !/^(?:help|let|make|made|dare|get|got)/.test(governor.lower);
}

function isBehindAdverb(tokens: readonly Token[], at: number, next: Token | null): boolean {
  const token = tokens[at]!;
  // "brushed aside calls for".
  if (token.lower.endsWith('s') && PARTICLES.has(tokens[at - 1]!.lower)) return true;
  return isDescribed(tokens, at) && (isModifying(token) ? isNominal(next) : isBare(token));
}

function isBehindPreposition(tokens: readonly Token[], at: number, next: Token | null): boolean {
  const token = tokens[at]!;
  // "dismissed as posturing by Chile".
  if (isGerund(token)) return tokens[at - 1]!.lower === 'as' && (!next || isEndOrBy(next));
  return isParticiple(token.lexeme) ? isNominal(next) : true;
}

function isGerund({ lower }: Token): boolean {
  return lower.endsWith('ing');
}

function isModifying(token: Token): boolean {
  return isParticiple(token.lexeme) || isGerund(token);
}

// "an appeal for calm came": a past form of its own is no noun.
function isBare(token: Token): boolean {
  const { lower, lexeme } = token;
  return !isModifying(token) && !/[^s]s$/.test(lower) && (knownVerb(lexeme) ?? lower) === lower;
}

function isNominal(token: Token | null): boolean {
  return token !== null && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ');
}

function isEndOrBy({ lower, pos }: Token): boolean {
  return lower === 'by' || pos === 'PUNCT';
}

// "a written undertaking", not "the poor, trusting".
function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? '');
}

// Of two and more: "three breaches", not "Hall 4 believes".
function isCounted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.pos === 'PROPN') return false;
  return tokens[at]!.lower.endsWith('s') && !/^(?:one|1)$/.test(tokens[at - 1]!.lower);
}

// "a 6 percent", "the 10 million euro".
function isMeasured(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (tokens[first]?.pos === 'NUM') first -= 1;
  return first < at && tokens[first]?.pos === 'DET';
}

// "would not accept escorts", "settled claims": a verb right behind a verb is no third person.
function isPluralObject(tokens: readonly Token[], at: number): boolean {
  const { lower, lexeme } = tokens[at]!;
  const governor = tokens[at - 1]!;
  const base = knownVerb(lexeme);
  // "the finance act lets us": what looks like a verb may be the subject.
  if (knownVerb(governor.lexeme) === governor.lower && !/^(?:AUX|PART|PRON)$/.test(tokens[at - 2]?.pos ?? ''))
    return false;
  return (
    base !== null &&
    base !== lower &&
    lower.endsWith('s') &&
    !SAYING.has(knownVerb(governor.lexeme) ?? '') &&
    governor.pos === 'VERB'
  );
}

// "to settle pay at one company": a plain form right behind a verb that lets nobody do anything.
function isBareObject(tokens: readonly Token[], at: number): boolean {
  const governor = tokens[at - 1]!;
  const verb = knownVerb(governor.lexeme) ?? '';
  if (governor.pos !== 'VERB' || SAYING.has(verb) || BARE_TAKING.has(verb)) return false;
  return NOMINAL_VERBS.has(tokens[at]!.lower);
}

function firstWord(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at]!;
  let first = at;
  while (tokens[first - 1]?.sentence === sentence && tokens[first - 1]!.pos === 'PUNCT') first -= 1;
  return tokens[first - 1]?.sentence === sentence ? -1 : at;
}

// "all previously discussed contents", "offered longer rest periods": the adverb stands inside a noun phrase.
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  // "had until then resisted calls".
  if (!before || /^(?:then|now)$/.test(tokens[at - 1]!.lower)) return false;
  // "Critics at home | complain": of several words.
  if (before.pos === 'ADP' && tokens[at - 1]!.pos !== 'ADV') return false;
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'ADP' ||
    before.pos === 'VERB' ||
    before.lower === "'s" ||
    /^(?:its|their|his|her|our)$/.test(before.lower)
  );
}

const FINITE = /^(?:PROPN|AUX|VERB)$/;
/** "help move it", "let go". */
const BARE_TAKING = new Set(['help', 'let', 'make', 'go', 'come', 'dare', 'see', 'hear', 'watch', 'get', 'have']);
/** Verbs by their form that are mostly things. */
const NOMINAL_VERBS = new Set(grammar.nominalVerbs);
const MEASURES = new Set([
  'percent',
  'cent',
  'percentage',
  'point',
  'euro',
  'dollar',
  'pound',
  'year',
  'month',
  'week',
  'day',
  'hour',
]);
/** "sought help from". */
const TAKING_NOUNS = new Set([
  'seek',
  'offer',
  'provide',
  'give',
  'win',
  'need',
  'demand',
  'request',
  'promise',
  'want',
]);
