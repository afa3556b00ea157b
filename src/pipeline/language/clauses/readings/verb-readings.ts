import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { truthOfWord } from '../../../wording/fact-of-word.ts';
import { startsLarge } from '../../../wording/starts-large.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole } from '../../phrases/role-words.ts';
import { isParticiple, knownVerb } from '../../phrases/verb-forms.ts';
import type { Reading } from '../readings.ts';
import { SAYING } from '../verb-kinds.ts';
import { isInsidePhrase } from './inside-phrase.ts';
import { isOverlooked } from './overlooked.ts';
import { OBJECTS, type Place } from './place.ts';

/** True where a token is a verb of its clause: the tagger's verbs less those inside noun phrases, and forms it overlooked. */
export function isVerb(place: Place): boolean {
  const { tokens, at, from, to, before } = place;
  const { text, lexeme, pos } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (isGlued(tokens, at + 1, from, to) || areStates(tokens, at, next)) return false;
  // "test-fired a missile" is a verb, "state-owned paper" none.
  if (
    isGlued(tokens, at - 1, from, to) &&
    !(next && OBJECTS.has(next.pos) && isParticiple(lexeme) && !isOfName(place, next))
  )
    return false;
  if (before === 'aux' || before === 'not' || before === 'adverb') if (isFeeling(place, next)) return false;
  // "We got it wrong".
  if (place.tokens[at]!.lower === 'wrong' && !(next && OBJECTS.has(next.pos))) return false;
  // "remains convinced", "appeared divided": what somebody is.
  if (before === 'verb' && LINKING.has(knownVerb(tokens[at - 1]!.lexeme) ?? '') && isParticiple(lexeme)) return false;
  const inside = at > from && before !== 'open' && before !== 'quote';
  if (isGerundSubject(place, next)) return false;
  if (startsLarge(text) && (inside || /^\p{Lu}{2,}$/u.test(text))) return false;
  const base = knownVerb(lexeme);
  if (isNameInFront(place, base, next) || isSubjectBehindOpener(place, base)) return false;
  // "The Congress: – demands two keepers"
  if (place.led && at === from && base !== null && /[^s]s$/.test(place.tokens[at]!.lower)) return true;
  // "Chile, which borders Peru", "who heads the board".
  if (pos === 'NOUN' && before === 'relative' && isOfWho(place, next)) return true;
  if (pos === 'VERB') return !isInsidePhrase(place, next) && !isBareNoun(place, base);
  return base !== null && isOverlooked(place, base, next);
}

// "The Gulf states | to pay": what somebody states follows "that".
function areStates(tokens: readonly Token[], at: number, next: Token | null): boolean {
  if (tokens[at]!.lower !== 'states' || !startsLarge(tokens[at - 1]?.text ?? '')) return false;
  return tokens[at - 2]?.lower === 'the' && next !== null && next.lower !== 'that' && next.pos !== 'PUNCT';
}

// "Grant | said", "Forward | has agreed": a plain form that opens the sentence before the verb is who does it.
function isNameInFront({ tokens, at, from, led }: Place, base: string | null, next: Token | null): boolean {
  const { text, lower } = tokens[at]!;
  if (led || at !== from || (base ?? lower) !== lower || !startsLarge(text) || !next) return false;
  if (next.text === ',') return isToldMore(tokens, at + 2);
  if (next.pos === 'AUX') return !/^(?:be|been|being|do)$/.test(next.lower);
  const verb = next.pos === 'VERB' ? knownVerb(next.lexeme) : null;
  return verb !== null && verb !== next.lower && !next.lower.endsWith('ing');
}

// "Said | shelling | had killed two", "| fighting | has gone on": alone before the verb, it is what acts.
function isGerundSubject({ tokens, at, before }: Place, next: Token | null): boolean {
  const { lower } = tokens[at]!;
  return lower.endsWith('ing') && next?.pos === 'AUX' && !/^(?:be|been|being)$/.test(next.lower) && ALONE.has(before);
}

// "Forge, | for its part, wants", "Unite, | which represents crews, wants".
function isToldMore(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return /^(?:which|who|whose)$/.test(lower) || (lower === 'for' && tokens[at + 2]?.lower === 'part');
}

// "When | police | picked him up", "where | market | women met", "after | pay | talks failed": a clause opens with its subject.
function isSubjectBehindOpener({ tokens, at, before }: Place, base: string | null): boolean {
  const { lower, lexeme } = tokens[at]!;
  const opener = tokens[at - 1]?.lower ?? '';
  const opens = before === 'when' || before === 'condition' || opener === 'where';
  if (!opens || opener === 'as' || lower.endsWith('ing') || isParticiple(lexeme)) return false;
  return lower === (base ?? lower) || /[^s]s$/.test(lower);
}

// "The so-called Delta Army", "the state-run Kenya Ports", "from army-held Taiz": said of the name behind it.
function isOfName({ tokens, at, from }: Place, next: Token): boolean {
  const compound = at - 2;
  if (tokens[compound]?.lower === 'so') return true;
  return next.pos === 'PROPN' && (compound === from || /^(?:DET|ADP|ADJ|CCONJ)$/.test(tokens[compound - 1]?.pos ?? ''));
}

function isOfWho({ tokens, at }: Place, next: Token | null): boolean {
  if (!next || !/[^s]s$/.test(tokens[at]!.lower) || !/^(?:who|which)$/.test(tokens[at - 1]!.lower)) return false;
  // "asked which parties the board likes".
  if (
    tokens[at - 1]!.lower === 'which' &&
    tokens[at - 2]?.lower !== ',' &&
    !/^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '')
  )
    return false;
  return OBJECTS.has(next.pos) && !/^(?:who|which)$/.test(next.lower);
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
  // "appealed to neighbours to “keep the peace”".
  if (/^["“]$/.test(tokens[next]?.text ?? '') && tokens[at - 1]?.lower !== 'not') next += 1;
  while (
    next < to &&
    ((tokens[next]!.pos === 'ADV' && tokens[next]!.lower !== 'back') || tokens[next]!.lower === 'not')
  )
    next += 1;
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
  // "voted to back the guards".
  if (verb.lower === 'back') return verb.pos === 'ADV' && takesObject;
  return verb.pos === 'NOUN' && takesObject && (base === verb.lower || verb.lower.startsWith('re-'));
}

/** True where a dash has no blanks around it: it only joins words. */
export function isGlued(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (at <= from || at + 1 >= to) return false;
  const token = tokens[at]!;
  return isDash(token.lexeme) && tokens[at - 1]!.end === token.start && tokens[at + 1]!.start === token.end;
}

const isDash = truthOfWord((lower) => /^[-–‑]$/.test(lower));

// "a Pan Am plane", "it is time to": a form without ending after a singular noun or "is" is no finite verb.
function isBareNoun(place: Place, base: string | null): boolean {
  const { tokens, at, before } = place;
  const { lower, lexeme } = tokens[at]!;
  const previous = tokens[at - 1]?.lower ?? '';
  // "The convoy at the Vratnik pass was burned": with one before it that is none of its own.
  if (
    before === 'noun' &&
    base === lower &&
    isTensed(tokens[at + 1]) &&
    !/[^s]s$|(?:men|people|police)$/.test(previous)
  )
    return true;
  if (before === 'noun' && base === lower && isEndOfPhrase(place)) return true;
  if (before === 'verb' && previous === 'back') return lower === (base ?? lower);
  if (before === 'aux') return BE.has(previous) && !isParticiple(lexeme) && !lower.endsWith('ing');
  return base === null && before === 'noun' && !/(?:s|ed|ing)$/.test(lower) && !previous.endsWith('s');
}

// "Fled the burning council | block in Quarn", "the old mill | block following the fire": the last word of what a verb has for its
// object, or of one thing that opens the sentence, with no object of its own behind it.
function isEndOfPhrase({ tokens, at, from }: Place): boolean {
  const [last, next] = [tokens[at - 1]!, tokens[at + 1]];
  const isOpen = next?.pos === 'ADP' || next?.lower.endsWith('ing') === true;
  if (!isOpen || last.pos !== 'NOUN' || /s$|(?:men|people|police)$/.test(last.lower)) return false;
  if (isParticiple(tokens[at]!.lexeme)) return false;
  let first = at - 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[first]!.pos) && first > from) first -= 1;
  if (first === at - 1 || !/^(?:the|an?)$/.test(tokens[first]!.lower)) return false;
  const verb = tokens[first - 1];
  if (first === from) return !isBodyNoun(last.lower) && !isRole(last.lower);
  return verb?.pos === 'VERB' && !LETTING.has(verb.lemma) && !SAYING.has(verb.lemma);
}

/** Behind which somebody does something: "saw the old ship sink in a storm". */
const LETTING = new Set(['let', 'make', 'help', 'see', 'watch', 'hear', 'have', 'feel', 'bid', 'notice', 'observe']);

function isTensed(token: Token | undefined): boolean {
  return token?.pos === 'AUX' && /^(?:is|are|was|were|has|have|had|will|would)$/.test(token.lower);
}

/** What a subject without an article may stand behind. */
const ALONE = new Set<Reading>(['verb', 'comma', 'stop', 'that', 'when']);
const BARE_PLACES = new Set(['court', 'school', 'war', 'prison', 'jail', 'trial', 'sea', 'church', 'hospital', 'bed']);
const FEELINGS = new Set(grammar.feelings);
const BE = new Set(grammar.be);
const LINKING = new Set(grammar.linking.filter((verb) => verb !== 'be'));
