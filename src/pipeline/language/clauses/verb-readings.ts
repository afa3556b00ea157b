import grammar from '../../data/grammar.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Pos, Token } from '../../types.ts';
import { factOfWord } from '../../wording/fact-of-word.ts';
import { startsLarge } from '../../wording/starts-large.ts';
import type { Reading } from './readings.ts';
import { isParticiple, knownVerb } from './verb-forms.ts';

/** True where a token is a verb of its clause: the tagger's verbs less those inside noun phrases, and forms it overlooked. */
export function isVerb(place: Place): boolean {
  const { tokens, at, from, to, before } = place;
  const { text, lexeme, pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (isGlued(tokens, at + 1, from, to)) return false;
  // "test-fired a missile" is a verb, "state-owned paper" none.
  if (
    isGlued(tokens, at - 1, from, to) &&
    !(next && OBJECTS.has(next.pos) && isParticiple(lexeme) && !isSoCalled(place))
  )
    return false;
  if (before === 'aux' || before === 'not' || before === 'adverb') if (isFeeling(place, next)) return false;
  // "remains convinced", "appeared divided": what somebody is.
  if (before === 'verb' && LINKING.has(knownVerb(tokens[at - 1]!.lexeme) ?? '') && isParticiple(lexeme)) return false;
  const inside = at > from && before !== 'open' && before !== 'quote';
  if (startsLarge(text) && (inside || /^\p{Lu}{2,}$/u.test(text))) return false;
  const base = knownVerb(lexeme);
  if (pos === 'VERB') return !isInPhrase(place, next) && !isBareNoun(place, base);
  return base !== null && isOverlooked(place, base, next);
}

function isSoCalled({ tokens, at }: Place): boolean {
  return tokens[at]!.lower === 'called' && tokens[at - 2]?.lower === 'so';
}

// "am not satisfied with": said of the subject, done by nobody.
function isFeeling({ tokens, at, from }: Place, next: Token | null): boolean {
  if (!FEELINGS.has(tokens[at]!.lower) || next?.lower === 'by') return false;
  for (let place = at - 1; place >= Math.max(from, at - 4); place -= 1) {
    const { lower, pos } = tokens[place]!;
    if (BE.has(lower)) return true;
    if (pos !== 'ADV' && pos !== 'PART' && lower !== 'not') return false;
  }
  return false;
}

/** "to" before a verb: by its tag, or a known verb's base form with an object after it ("to re-open its borders"). */
export function isInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  let next = at + 1;
  while (next < to && (tokens[next]!.pos === 'ADV' || tokens[next]!.lower === 'not')) next += 1;
  const verb = next < to ? tokens[next]! : null;
  // "go to court".
  if (!verb || BARE_PLACES.has(verb.lower)) return false;
  const base = knownVerb(verb.lexeme);
  if (verb.pos === 'AUX') return /^(?:be|have|do|get)$/.test(verb.lower);
  // "an invitation to talks" is no infinitive.
  if (verb.pos === 'VERB') return base === verb.lower || !/(?:ing|[^e]ed|[^s]s)$/.test(verb.lower);
  const object = next + 1 < to ? tokens[next + 1]! : null;
  const takesObject =
    object?.pos === 'DET' || object?.pos === 'PROPN' || (object?.pos === 'PRON' && object.lower !== 'that');
  return verb.pos === 'NOUN' && takesObject && (base === verb.lower || verb.lower.startsWith('re-'));
}

/** True where a dash has no blanks around it: it only joins words. */
export function isGlued(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (at <= from || at + 1 >= to) return false;
  const token = tokens[at]!;
  return isDash(token.lexeme) && tokens[at - 1]!.end === token.start && tokens[at + 1]!.start === token.end;
}

const isDash = factOfWord((lower) => /^[-–‑]$/.test(lower));

// "the proposed deal", "its warring sides", "Israel's wish for", "longer rest periods", "treating burn victims".
function isInPhrase({ tokens, at, before }: Place, next: Token | null): boolean {
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
  if (before === 'adj')
    return bare || (participle && nominal) || (lower.endsWith('ing') && (next?.pos === 'VERB' || next?.pos === 'AUX'));
  // "three breaches", "a 6 percent raise".
  // "a winter break".
  if (before === 'time' && bare && /^(?:DET|ADJ)$/.test(tokens[at - 2]?.pos ?? '')) return true;
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

// "a Pan Am plane", "it is time to": a form without ending after a singular noun or "is" is no finite verb.
function isBareNoun({ tokens, at, before }: Place, base: string | null): boolean {
  const { lower, lexeme } = tokens[at]!;
  const previous = tokens[at - 1]?.lower ?? '';
  if (before === 'aux') return BE.has(previous) && !isParticiple(lexeme) && !lower.endsWith('ing');
  return base === null && before === 'noun' && !/(?:s|ed|ing)$/.test(lower) && !previous.endsWith('s');
}

// A form of a known verb that the tagger took for a noun or an adjective: "had alleged", "Moscow shelled the town".
function isOverlooked(place: Place, base: string, next: Token | null): boolean {
  const { tokens, at, before, verbless } = place;
  const { pos, lower, lexeme } = tokens[at]!;
  const previous = tokens[at - 1];
  if (pos === 'ADV')
    return (
      lower === 'back' &&
      (before === 'noun' || previous?.lower === 'we' || previous?.lower === 'they') &&
      next?.pos === 'DET'
    );
  if (!OVERLOOKED.has(pos)) return false;
  if (before === 'modal' || before === 'to' || (before === 'not' && pos !== 'ADJ')) return true;
  // "which controls roughly a third".
  if (before === 'relative' && /^(?:who|which)$/.test(previous!.lower) && lower.endsWith('s') && next?.pos === 'ADV')
    return true;
  const ing = lower.endsWith('ing');
  if (before === 'aux')
    return (
      (isParticiple(lexeme) || ing) &&
      lower !== base &&
      (pos !== 'ADJ' || /^(?:has|have|had|having)$/.test(previous?.lower ?? ''))
    );
  if (before === 'verb' && ing)
    return (
      (pos === 'NOUN' || pos === 'ADJ') &&
      lower !== base &&
      next !== null &&
      GERUND_OBJECTS.has(next.pos) &&
      TAKING_GERUNDS.has(knownVerb(previous!.lexeme) ?? '')
    );
  if (!next || ing || !BEFORE_VERBS.has(before)) return false;
  const takesObject =
    !RELATIVES.has(next.lower) && (OBJECTS.has(next.pos) || next.lower === 'that' || PARTICLES.has(next.lower));
  if (lower !== base && !lower.endsWith('s'))
    return takesObject || next.lower === 'to' || (pos === 'ADJ' && next.pos === 'ADP' && before !== 'comma');
  if (pos !== 'NOUN' || (lower !== base && PEOPLE.has(lower))) return false;
  // "Argentine unions plan a strike".
  if (lower === base)
    return (
      verbless &&
      before === 'noun' &&
      /[^s]s$/.test(previous!.lower) &&
      (next.pos === 'DET' || (HEADLINE_OBJECTS.has(next.pos) && isInHeadline(place)))
    );
  // "The union demands a rise", "Japan plans to"; but "peace talks" and "the EU partners to".
  if (!verbless) return takesObject && previous!.pos !== 'NOUN';
  return (
    takesObject ||
    (before === 'noun' && next.lower === 'to' && (previous!.pos === 'PROPN' || (INTENDING.has(base) && isAlone(place))))
  );
}

// "Peru and two groups sign 90-day truce": nothing else in the headline could be its verb, and it ends without a stop.
function isInHeadline({ tokens, at, from, to }: Place): boolean {
  if (tokens[to - 1]!.pos === 'PUNCT') return false;
  return !tokens.slice(from, to).some(({ pos, lower }, place) => {
    const isInfinitive = tokens[from + place - 1]?.lower === 'to';
    return from + place !== at && (pos === 'AUX' || (pos === 'VERB' && !isInfinitive && !lower.endsWith('ing')));
  });
}

// "The airline plans to hire 200 pilots": no other verb of the sentence could be its own.
function isAlone({ tokens, at, to }: Place): boolean {
  const stop = tokens[at + 2];
  if (!stop || (knownVerb(stop.lexeme) !== stop.lower && stop.pos !== 'VERB')) return false;
  for (let next = at + 3; next < to; next += 1) {
    const { pos, lower } = tokens[next]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return false;
    if (pos === 'PUNCT' || pos === 'SCONJ') return true;
  }
  return true;
}

const SAYING = new Set(verbs.governing.saying.map((pattern) => pattern.split(' ')[0]!));
const BARE_PLACES = new Set(['court', 'school', 'war', 'prison', 'jail', 'trial', 'sea', 'church', 'hospital', 'bed']);
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
const INTENDING = new Set(verbs.governing.intending.map((pattern) => pattern.split(' ')[0]!));
const BEFORE_VERBS = new Set<Reading>(['noun', 'pronoun', 'relative', 'time', 'close', 'adverb', 'comma']);
const OVERLOOKED = new Set<Pos>(['NOUN', 'ADJ', 'PROPN', 'X']);
const OBJECTS = new Set<Pos>(['DET', 'PRON', 'PROPN', 'NUM']);
const HEADLINE_OBJECTS = new Set<Pos>(['NUM', 'NOUN', 'ADJ', 'PROPN']);
const GERUND_OBJECTS = new Set<Pos>(['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ', 'NUM']);
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'back', 'dead', 'aside', 'away']);
const RELATIVES = new Set(grammar.relatives);
const FEELINGS = new Set(grammar.feelings);
const BE = new Set(grammar.be);
const LINKING = new Set(grammar.linking.filter((verb) => verb !== 'be'));
/** "Shona rebels that": no verb. */
const PEOPLE = new Set(verbs.actors.nonState);
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
const TAKING_GERUNDS = new Set(grammar.takingGerunds);

/** A token and what is known of the words before it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The sentence, as tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** The reading of the token before. */
  readonly before: Reading;
  /** The clause has no verb yet. */
  readonly verbless: boolean;
}
