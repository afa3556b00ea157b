import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Pos, Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isInPhrase } from '../../phrases/in-phrase.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import { isParticiple, knownVerb } from '../../phrases/verb-forms.ts';
import type { Reading } from '../readings.ts';
import { SAYING } from '../verb-kinds.ts';
import { isBehindAside, isBesideName, isPartedFromModal, opensAside } from './overlooked/asides.ts';
import { isInPartOfHeadline } from './overlooked/in-part-of-headline.ts';
import { isDoneToo, isJoined } from './overlooked/joined.ts';
import { isOfRelative } from './overlooked/of-relative.ts';
import { isInHeadline } from './overlooked/only-verb.ts';
import { isPredicate } from './overlooked/predicate.ts';
import { isWithParticle, takes } from './overlooked/with-particle.ts';
import { HEADLINE_OBJECTS, PEOPLE, PROTESTING, VERBS } from './overlooked/words.ts';
import { OBJECTS, type Place } from './place.ts';

/** True for a form of a known verb that the tagger took for a noun or an adjective: "had alleged", "Moscow shelled the town". */
export function isOverlooked(place: Place, base: string, next: Token | null): boolean {
  const { tokens, at, before } = place;
  const { pos, lower } = tokens[at]!;
  if (pos === 'ADV') return isBroughtBack(place, next);
  // "will down tools".
  if (lower === 'down') return (before === 'modal' || before === 'to') && next?.lower === 'tools';
  if (!OVERLOOKED.has(pos)) return false;
  // "Both | want the date".
  if (before === 'pronoun' && tokens[at - 1]!.pos === 'DET' && tokens[at - 1]!.lower !== 'that') return true;
  // "The accord, mediated by a judge, holds".
  if (pos === 'ADJ' && next?.lower === 'by' && /ed$/.test(lower) && before === 'comma') return true;
  if (pos === 'ADJ' && isBehindContact(place)) return true;
  if (isNoting(place) || isOrdered(place, base, next) || isWelcoming(place)) return true;
  if (next && isDoneToo(place, next)) return true;
  if (next && before === 'noun' && isInPartOfHeadline(place, base, next)) return true;
  if (opensItem(place) && /[^s]s$/.test(lower) && next && opensObject(next)) return true;
  const governed = isGoverned(place, base, next);
  if (governed !== null) return governed;
  const ing = lower.endsWith('ing');
  if (next && ing && (opensAside(place, next) || isBesideName(place, next))) return true;
  // "Imposed a duty, | siding with the millers".
  if (next && ing && tokens[at - 1]?.text === ',' && pos === 'NOUN' && takes(base, next)) return true;
  if (next && isJoined(place, base, next)) return true;
  if (isOfRelative(place, base)) return true;
  if (!next) return isLastInHeadline(place, base);
  if (ing || !BEFORE_VERBS.has(before)) return false;
  if (pos === 'NOUN' && isWithParticle(place, base, next)) return true;
  if (isThinking(place, base) || isBehindAside(place, base, next)) return true;
  return isPredicate(place, base, next);
}

// "The samples it had taken | contained benzene": behind what is only said of them.
function isBehindContact({ tokens, at }: Place): boolean {
  const [noun, pronoun, had, taken] = tokens.slice(Math.max(0, at - 4), at);
  return (
    /ed$/.test(tokens[at]!.lower) &&
    taken !== undefined &&
    noun!.pos === 'NOUN' &&
    pronoun!.pos === 'PRON' &&
    HAVING.test(had!.lower) &&
    isParticiple(taken.lexeme)
  );
}

// "The crews | back the plan", "will back it", "the churches | back you".
function isBroughtBack(place: Place, next: Token | null): boolean {
  const { tokens, at, before, verbless } = place;
  const previous = tokens[at - 1]?.lower;
  return (
    tokens[at]!.lower === 'back' &&
    (/^(?:noun|to|modal|not)$/.test(before) || previous === 'we' || previous === 'they') &&
    (next?.pos === 'DET' ||
      (before === 'noun' && verbless && WHOM.test(next?.lower ?? '')) ||
      (next !== null && isHeadlineObject(place, next)))
  );
}

// "Port shut as 200 dockers | strike".
function isLastInHeadline({ tokens, at, from, before, verbless }: Place, base: string): boolean {
  const many = tokens[at - 1];
  if (before !== 'noun' || tokens[at]!.lower !== base || !PROTESTING.has(base)) return false;
  const opener = tokens.slice(from, at).findLastIndex(({ lower }) => /^(?:as|after|when|while)$/.test(lower));
  if (!verbless && tokens.slice(from + opener + 1, at).some(({ pos }) => VERBS.has(pos))) return false;
  return many!.pos === 'NOUN' && (PEOPLE.has(many!.lower) || /ers$/.test(many!.lower));
}

// "Growers | back boycott".
function isHeadlineObject(place: Place, { pos, lower, base }: Token): boolean {
  const { tokens, at, before, verbless } = place;
  const many = tokens[at - 1]?.lower ?? '';
  // Nor is "back | boycott" two verbs, whatever the tagger says.
  const isObject = HEADLINE_OBJECTS.has(pos) || (pos === 'VERB' && lower === base.word);
  if (!verbless || before !== 'noun' || !/[^s]s$/.test(many) || !isObject) return false;
  return !DIRECTIONS.has(lower) && isInHeadline(place, pos === 'VERB' ? at + 1 : at);
}

// By the word before it, where that wants a verb or shows that this is none; null where it leaves it open.
function isGoverned({ tokens, at, before }: Place, base: string, next: Token | null): boolean | null {
  const { pos, lower, lexeme } = tokens[at]!;
  const previous = tokens[at - 1];
  const ing = lower.endsWith('ing');
  if (before === 'modal' || before === 'to' || (before === 'not' && pos !== 'ADJ')) return true;
  if (before === 'comma' && lower === base && isPartedFromModal(tokens, at)) return true;
  // "would not open the books", not "is not open".
  if (before === 'not' && next && OBJECTS.has(next.pos) && NEGATED.test(tokens[at - 2]?.lower ?? ''))
    return lower === base;
  // "those who sign", "the farmers who supply the company"; of one, "who work" is none.
  if (before === 'relative' && previous!.lower === 'who' && pos === 'NOUN' && lower === base) return true;
  // "which controls roughly a third".
  if (before === 'relative' && /^(?:who|which)$/.test(previous!.lower) && lower.endsWith('s') && next?.pos === 'ADV')
    return true;
  // "Lind, who | travels to Oslo", "a group, which | campaigns for a ban"; not "asked which talks on water failed".
  if (before === 'relative' && pos === 'NOUN' && /[^s]s$/.test(lower) && (next?.pos === 'ADP' || next?.lower === 'to'))
    if (previous!.lower === 'who' || (previous!.lower === 'which' && tokens[at - 2]?.text === ',')) return true;
  // "A militia that | fights beside the army".
  if (
    before === 'relative' &&
    previous!.lower === 'that' &&
    previous!.pos === 'DET' &&
    pos === 'NOUN' &&
    lower !== base
  )
    return true;
  // "Peru, which | cast its vote against it": a noun of that form stands before no article.
  if (before === 'relative' && pos === 'NOUN' && /^(?:who|which)$/.test(previous!.lower) && next)
    if (next.pos === 'DET' || /^(?:its|their|his|her)$/.test(next.lower)) return true;
  if (before === 'aux')
    return (
      (isParticiple(lexeme) || ing) &&
      (lower !== base || (HAVING.test(previous!.lower) && next?.pos === 'DET')) &&
      (pos !== 'ADJ' || HAVING.test(previous!.lower) || previous!.lower === 'been')
    );
  if (before === 'verb' && ing)
    return (
      (pos === 'NOUN' || pos === 'ADJ') &&
      lower !== base &&
      next !== null &&
      isInPhrase(next.pos) &&
      TAKING_GERUNDS.has(knownVerb(previous!.lexeme) ?? '')
    );
  // "Ended the row by lifting the ban", not "by evening the army left".
  if (ing && next && previous?.lower === 'by')
    return lower !== base && OBJECTS.has(next.pos) && !isTimeNoun(lexeme) && !/^(?:morning|evening)$/.test(lower);
  return null;
}

// "We, the millers of Quarn, | welcome yesterday's vote", "Lind and Dahl | welcome the vote": no verb stands before it.
function isWelcoming({ tokens, at, from, before }: Place): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]!.lower !== 'welcome' || !next || (before !== 'comma' && before !== 'noun')) return false;
  if (tokens.slice(from, at).some(({ pos }) => VERBS.has(pos))) return false;
  return next.pos === 'DET' || (behind?.text === "'s" && next.pos !== 'ADP');
}

// "“Release the crews”": a noun that opens what is quoted stands before no article.
function isOrdered({ tokens, at, before }: Place, base: string, next: Token | null): boolean {
  return (
    before === 'quote' &&
    tokens[at]!.lower === base &&
    next !== null &&
    /^(?:the|our|your|this|these)$/.test(next.lower)
  );
}

// "The guild | notes with regret that"; not "read the notes with care".
function isNoting({ tokens, at, before, verbless }: Place): boolean {
  return (
    tokens[at]!.lower === 'notes' &&
    verbless &&
    before === 'noun' &&
    (tokens[at - 1]!.pos === 'PROPN' || isBodyNoun(tokens[at - 1]!.lower)) &&
    tokens[at + 1]?.lower === 'with' &&
    tokens[at + 2]?.pos === 'NOUN'
  );
}

// "The guild | fears rents will double", "Lind | hopes firm rules can help": what one thinks, with a subject and a verb of
// its own.
function isThinking({ tokens, at, from, to, before, verbless }: Place, base: string): boolean {
  const { lower, pos } = tokens[at]!;
  // "Norwind, the carrier, | fears prices will rise".
  const isBehindAside = before === 'comma' && tokens.slice(from, at - 1).some(({ text }) => text === ',');
  if (pos !== 'NOUN' || !verbless || lower === base || !SAYING.has(base)) return false;
  if (before !== 'noun' && !isBehindAside) return false;
  if (/[^s]s$/.test(tokens[at - 1]!.lower) && tokens[at - 1]!.pos === 'NOUN') return false;
  let end = at + 1;
  while (end < to && /^(?:ADJ|NOUN)$/.test(tokens[end]!.pos)) end += 1;
  // "The claims | board | will meet": one without an article is part of a compound.
  const isSubject = tokens[at + 1]!.pos === 'ADJ' || /[^s]s$|^people$/.test(tokens[end - 1]!.lower);
  return end > at + 1 && end < to && isSubject && tokens[end - 1]!.pos === 'NOUN' && tokens[end]!.pos === 'AUX';
}

// "Demands that the", "thanks Kenya", not "talks that failed".
function opensObject({ pos, lower }: Token): boolean {
  return lower === 'that' ? pos === 'SCONJ' : OBJECTS.has(pos);
}

// "3. Demands that", "– thanks Kenya".
function opensItem({ tokens, at, from }: Place): boolean {
  return at === from && tokens[at - 1]?.sentence === tokens[at]!.sentence;
}

/** "The churches back | you". */
const WHOM = /^(?:me|you|him|her|us|them|it)$/;
/** "Had | cast a shadow". */
const HAVING = /^(?:has|have|had|having)$/;
/** Before "not" and a verb. */
const NEGATED = /^(?:would|will|wo|can|ca|could|should|must|may|might|do|does|did)$/;
const BEFORE_VERBS = new Set<Reading>(['noun', 'pronoun', 'relative', 'time', 'close', 'adverb', 'comma']);
const OVERLOOKED = new Set<Pos>(['NOUN', 'ADJ', 'PROPN', 'X']);
/** "Sends workers back home". */
const DIRECTIONS = new Set(['home', 'west', 'east', 'north', 'south', 'room', 'door', 'pay']);
const TAKING_GERUNDS = new Set(grammar.takingGerunds);
