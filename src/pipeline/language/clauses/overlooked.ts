import grammar from '../../data/grammar.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Pos, Token } from '../../types.ts';
import { isInPhrase } from '../phrases/in-phrase.ts';
import { isTimeNoun } from '../phrases/time-nouns.ts';
import { isOnlyParticiple, isParticiple, knownVerb } from '../phrases/verb-forms.ts';
import { isOfRelative } from './of-relative.ts';
import { isBehindAside, isBesideName, isPartedFromModal, opensAside } from './overlooked/asides.ts';
import {
  isVerbAlone,
  isInHeadline,
  isOfListedNames,
  isOfTwoNames,
  isOnlyOfName,
  isOnlyVerb,
} from './overlooked/only-verb.ts';
import { isWithParticle, takes } from './overlooked/with-particle.ts';
import { OBJECTS, PARTICLES, type Place } from './place.ts';
import type { Reading } from './readings.ts';
import { INTENDING, SAYING } from './verb-kinds.ts';

/** True for a form of a known verb that the tagger took for a noun or an adjective: "had alleged", "Moscow shelled the town". */
export function isOverlooked(place: Place, base: string, next: Token | null): boolean {
  const { tokens, at, before } = place;
  const { pos, lower } = tokens[at]!;
  if (pos === 'ADV') return isBroughtBack(place, next);
  // "will down tools".
  if (lower === 'down') return (before === 'modal' || before === 'to') && next?.lower === 'tools';
  if (!OVERLOOKED.has(pos)) return false;
  // "The accord, mediated by a judge, holds".
  if (pos === 'ADJ' && next?.lower === 'by' && /ed$/.test(lower) && before === 'comma') return true;
  if (isNoting(place) || isOrdered(place, base, next) || isWelcoming(place)) return true;
  if (next && isDoneToo(place, next)) return true;
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

// "The crews | back the plan", "will back it".
function isBroughtBack(place: Place, next: Token | null): boolean {
  const { tokens, at, before } = place;
  const previous = tokens[at - 1]?.lower;
  return (
    tokens[at]!.lower === 'back' &&
    (/^(?:noun|to|modal|not)$/.test(before) || previous === 'we' || previous === 'they') &&
    (next?.pos === 'DET' || (next !== null && isHeadlineObject(place, next)))
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

// Behind its subject, by what follows: "The union demands a rise", "Japan plans to".
function isPredicate(place: Place, base: string, next: Token): boolean {
  const { tokens, at, before, verbless } = place;
  const { pos, lower } = tokens[at]!;
  const previous = tokens[at - 1];
  const takesObject =
    !RELATIVES.has(next.lower) && (OBJECTS.has(next.pos) || next.lower === 'that' || PARTICLES.has(next.lower));
  if (lower !== base && !lower.endsWith('s'))
    return takesObject || next.lower === 'to' || (pos === 'ADJ' && next.pos === 'ADP' && before !== 'comma');
  if (pos !== 'NOUN' || (lower !== base && PEOPLE.has(lower))) return false;
  // "Argentine unions plan a strike".
  if (lower === base)
    return (
      isOfMany(place, next) ||
      isOnlyVerb(place, next) ||
      isOfTwoNames(place, next) ||
      isOfListedNames(place, next) ||
      (verbless &&
        before === 'noun' &&
        /[^s]s$/.test(previous!.lower) &&
        (next.pos === 'DET' ||
          (HEADLINE_OBJECTS.has(next.pos) && isInHeadline(place)) ||
          // "Teachers march in Oslo".
          (next.pos === 'ADP' && PROTESTING.has(base) && PEOPLE.has(previous!.lower) && isInHeadline(place))))
    );
  if (isOnlyOfName(place, next)) return true;
  // "The union demands a rise", "Japan plans to"; but "peace talks" and "the EU partners to".
  if (!verbless) return takesObject && previous!.pos !== 'NOUN';
  return (
    takesObject ||
    (before === 'noun' &&
      next.lower === 'to' &&
      (previous!.pos === 'PROPN' || (INTENDING.has(base) && isVerbAlone(place))))
  );
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
    tokens[at - 1]!.pos === 'PROPN' &&
    tokens[at + 1]?.lower === 'with' &&
    tokens[at + 2]?.pos === 'NOUN'
  );
}

// "The company rejects the charge and | plans to sue", "takes note of it and | thanks the crews": not "hopes and fears that".
function isJoined(place: Place, base: string, next: Token): boolean {
  const { tokens, at, from } = place;
  const { pos, lower } = tokens[at]!;
  if (lower === base && isInBareList(place, next)) return true;
  if (isCall(tokens, from, at)) return true;
  if (pos !== 'NOUN' || lower === base || !/[^s]s$/.test(lower) || PEOPLE.has(lower)) return false;
  if (!/^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (!tokens.slice(from, at - 1).some((one) => VERBS.has(one.pos))) return false;
  if (OBJECTS.has(next.pos)) return true;
  const isMany = /[^s]s$/.test(tokens[at - 2]!.lower) && tokens[at - 2]!.pos !== 'DET';
  if (isMany) return false;
  return next.lower === 'that' || (next.lower === 'to' && tokens[at + 2]?.pos === 'VERB');
}

// "To stop the fire, withdraw and | free all prisoners", "will freeze fares and | hand the depot over": in a list that one "to"
// or modal opens, with what it is done to.
function isInBareList({ tokens, at, from }: Place, { pos, lower }: Token): boolean {
  if (!/^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '') || !(LISTED_OBJECTS.has(pos) || lower === 'all')) return false;
  for (let place = at - 2; place > from && at - place < LONGEST_LIST; place -= 1) {
    const { pos: tag, lower: word, base } = tokens[place]!;
    if (tag === 'AUX' && !MODALS.has(tokens[place - 1]?.lower ?? '')) return MODALS.has(word);
    if (tag === 'PUNCT' && word !== ',') return false;
    if (tag === 'VERB' && word === base.word)
      if (/^(?:to)$/.test(tokens[place - 1]!.lower) || MODALS.has(tokens[place - 1]!.lower)) return true;
    if (tag === 'SCONJ' || (tag === 'VERB' && word !== base.word && !word.endsWith('ing'))) return false;
  }
  return false;
}

// "They thank the crews and | call for an inquiry": without an article it is no noun.
function isCall(tokens: readonly Token[], from: number, at: number): boolean {
  const [link, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (tokens[at]!.lower !== 'call' || !/^(?:for|on)$/.test(next) || !/^(?:and|but|also)$/.test(link)) return false;
  return tokens.slice(from, at - 1).some(({ pos, lower, base }) => pos === 'VERB' && lower === base.word);
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

// "Has promised a vote and | forbidden her deputies to": what else one has done, to somebody.
function isDoneToo({ tokens, at, from }: Place, next: Token): boolean {
  if (!isOnlyParticiple(tokens[at]!.lexeme) || !OBJECTS.has(next.pos)) return false;
  if (!/^(?:and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const has = tokens.slice(from, at).findLastIndex(({ pos }) => pos === 'AUX');
  return has !== -1 && /^(?:has|have|had|['’]ve)$/.test(tokens[from + has]!.lower);
}

// "Demands that the", "thanks Kenya", not "talks that failed".
function opensObject({ pos, lower }: Token): boolean {
  return lower === 'that' ? pos === 'SCONJ' : OBJECTS.has(pos);
}

// "3. Demands that", "– thanks Kenya".
function opensItem({ tokens, at, from }: Place): boolean {
  return at === from && tokens[at - 1]?.sentence === tokens[at]!.sentence;
}

// "Lawyers for the union | question the figures", "the growers, for their part, | fear a ban": many open the sentence, it has
// no verb yet, and no noun stands right before an article.
function isOfMany({ tokens, at, from, before }: Place, next: Token): boolean {
  if ((before !== 'noun' && before !== 'comma') || next.pos !== 'DET') return false;
  const words = tokens.slice(Math.max(from, at - FARTHEST), at);
  if (at - from > FARTHEST || words.some(({ pos, lower }) => VERBAL.has(pos) || TIMES.has(lower))) return false;
  const end = words.findIndex(({ pos }, i) => NOMINAL.has(pos) && !NOMINAL.has(words[i + 1]?.pos ?? 'X'));
  const head = words[end];
  const isPlain = words.slice(0, end).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos));
  // Of several phrases one must hang on the first, or commas part what is added.
  const hangs = words[end + 1]?.pos === 'ADP' || (words[end + 1]?.lower === ',' && before === 'comma');
  return (
    head !== undefined &&
    isPlain &&
    hangs &&
    /[^s]s$|^(?:wo)?men$|^people$/.test(head.lower) &&
    !isTimeNoun(head.lexeme)
  );
}

/** "Had | cast a shadow". */
const HAVING = /^(?:has|have|had|having)$/;
/** Before "not" and a verb. */
const NEGATED = /^(?:would|will|wo|can|ca|could|should|must|may|might|do|does|did)$/;
const VERBS = new Set<Pos>(['VERB', 'AUX']);
/** In tokens. */
const FARTHEST = 12;
const NOMINAL = new Set<Pos>(['NOUN', 'PROPN']);
const VERBAL = new Set<Pos>(['VERB', 'AUX', 'SCONJ', 'CCONJ']);
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'during']);
const BEFORE_VERBS = new Set<Reading>(['noun', 'pronoun', 'relative', 'time', 'close', 'adverb', 'comma']);
const OVERLOOKED = new Set<Pos>(['NOUN', 'ADJ', 'PROPN', 'X']);
const HEADLINE_OBJECTS = new Set<Pos>(['NUM', 'NOUN', 'ADJ', 'PROPN']);
/** "Sends workers back home". */
const DIRECTIONS = new Set(['home', 'west', 'east', 'north', 'south', 'room', 'door', 'pay']);
const RELATIVES = new Set(grammar.relatives);
/** "Shona rebels that": no verb. */
const PEOPLE = new Set(verbs.actors.nonState);
const PROTESTING = new Set(['march', 'strike', 'protest', 'rally', 'riot']);
const TAKING_GERUNDS = new Set(grammar.takingGerunds);
/** What opens an object in such a list; a name may stand in apposition. */
const LISTED_OBJECTS: ReadonlySet<Pos> = new Set<Pos>(['DET', 'PRON', 'NUM']);
const MODALS: ReadonlySet<string> = new Set(grammar.modals);
/** In tokens, from one verb of a list to the next. */
const LONGEST_LIST = 24;
