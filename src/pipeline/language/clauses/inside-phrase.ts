import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { PARTICLES, type Place } from './place.ts';
import { isParticiple, knownVerb } from './verb-forms.ts';
import { SAYING } from './verb-kinds.ts';

/** True where what looks like a verb stands inside a noun phrase: "the proposed deal", "its warring sides", "Israel's wish for", "longer rest periods", "treating burn victims". */
export function isInsidePhrase({ tokens, at, before }: Place, next: Token | null): boolean {
  const { lower, lexeme } = tokens[at]!;
  const nominal = next !== null && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
  const participle = isParticiple(lexeme) || lower.endsWith('ing');
  // "Calls by certain sectors": nothing that could be its subject.
  if (
    (before === 'stop' || before === 'quote') &&
    at === firstWord(tokens, at) &&
    /[^s]s$/.test(lower) &&
    next?.pos === 'ADP'
  )
    return true;
  // "Managing director Lind called", "Working parties are".
  if (before === 'stop' && lower.endsWith('ing') && next?.pos === 'NOUN' && FINITE.test(tokens[at + 2]?.pos ?? ''))
    return true;
  // "an appeal for calm came": a past form of its own is no noun.
  const bare = !participle && !/[^s]s$/.test(lower) && (knownVerb(lexeme) ?? lower) === lower;
  if (before === 'poss' || before === 'det') return true;
  // "a written undertaking from Norway", "the latest warning that".
  if (
    before === 'adj' &&
    lower.endsWith('ing') &&
    isOfPhrase(tokens, at) &&
    (next?.pos === 'ADP' || next?.lower === 'to')
  )
    return true;
  if (before === 'adj')
    return bare || (participle && nominal) || (lower.endsWith('ing') && (next?.pos === 'VERB' || next?.pos === 'AUX'));
  // "dismissed as posturing by Chile".
  if (before === 'prep' && lower.endsWith('ing') && tokens[at - 1]!.lower === 'as' && (!next || isEndOrBy(next)))
    return true;
  // "a winter break".
  if (before === 'time' && bare && /^(?:DET|ADJ)$/.test(tokens[at - 2]?.pos ?? '')) return true;
  // "three breaches", "a 6 percent raise".
  if (before === 'number' && tokens[at - 1]!.pos === 'NUM' && !participle && isCounted(tokens, at)) return true;
  if (before === 'number') return participle && nominal;
  if (before === 'noun' && bare && MEASURES.has(tokens[at - 1]!.lower) && isMeasured(tokens, at - 2)) return true;
  if (before === 'verb' && (isPluralObject(tokens, at) || (bare && isBareObject(tokens, at)))) return true;
  if (before === 'verb' && bare && next?.pos === 'ADP' && TAKING_NOUNS.has(knownVerb(tokens[at - 1]!.lexeme) ?? ''))
    return true;
  // "offered rest periods", "reject proposed changes".
  if (before === 'verb')
    return (
      (bare || /ed$/.test(lower)) && nominal && !/^(?:help|let|make|made|dare|get|got)/.test(tokens[at - 1]!.lower)
    );
  // "brushed aside calls for".
  if (before === 'adverb' && lower.endsWith('s') && PARTICLES.has(tokens[at - 1]!.lower)) return true;
  if (before === 'adverb') return isDescribed(tokens, at) && (participle ? nominal : bare);
  return before === 'prep' && !lower.endsWith('ing') && (isParticiple(lexeme) ? nominal : true);
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
