import reporting from '../../../data/reporting.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Tense } from './found.ts';
import { COMING, isPast, isVerb } from './tense/is-past.ts';
import { isCalledIn, isCalledOff, isMeant, isOfMeeting, isToBeDone, isWished } from './tense/meant.ts';
import { DONE_OR_NOT, isOfOneThing, isOfThings, isOutcome, isPartOfDay, isRightBefore } from './tense/undertaken.ts';

/**
 * Whether a date at `at` among tokens [from, to) is over or still to come, by the verb it stands with: "will be signed on
 * Friday", "agreed to meet on Friday", "said on Friday", "On Friday they will meet", "He goes before a judge on Friday". Open
 * where no word looks ahead and none tells of what is over.
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number, at: number): Tense {
  if (tokens[at - 1]?.lower === 'since' && at > from) return 'past';
  const told = toldBehind(tokens, to, at);
  if (told) return told;
  if (isGivenUp(tokens, from, to, at)) return 'open';
  const own = ahead(tokens, from, to, at) ?? behind(tokens, from, to, at);
  if (own) return own;
  for (let i = from; i < to; i += 1) if (isPast(tokens, i)) return 'past';
  return 'open';
}

// "A change from Saturday, when he wrote", "until Saturday, when they will meet": what is told of the day itself.
function toldBehind(tokens: readonly Token[], to: number, at: number): Tense | null {
  if (tokens[at + 1]?.text !== ',' || tokens[at + 2]?.lower !== 'when') return null;
  for (let i = at + 3; i < to && !CLOSING.test(tokens[i]!.lower); i += 1) {
    if (COMING.test(tokens[i]!.lower)) return 'ahead';
    if (isPast(tokens, i)) return 'past';
    if (isVerb(tokens[i]!)) return null;
  }
  return null;
}

// "It had been due to take place on Friday but was put off": whether that day is over, the words do not tell.
function isGivenUp(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  let but = at + 1;
  while (but < to && !/^(?:[,;:]|but)$/.test(tokens[but]!.lower)) but += 1;
  if (tokens[but]?.text === ',') but += 1;
  if (but >= to || tokens[but]!.lower !== 'but' || !isPastAfter(tokens, to, but)) return false;
  for (let i = at - 1; i > from && !/^(?:[,;:]|and|but)$/.test(tokens[i]!.lower); i -= 1)
    if (PLANNED.has(tokens[i]!.lower)) return /^(?:been|was|were)$/.test(tokens[i - 1]!.lower);
  return false;
}

// The nearest words before a date decide.
function behind(tokens: readonly Token[], from: number, to: number, at: number): Tense | null {
  for (let i = at - 1; i >= Math.max(from, at - MOST_BETWEEN); i -= 1) {
    const { lower } = tokens[i]!;
    if (i === at - 1 && /^(?:by|before)$/.test(lower) && isDoneBefore(tokens, from, i)) return 'past';
    if (i === at - 1 && BOUNDING.test(lower) && isOpening(tokens, from, i) && isPastNext(tokens, to, at)) return 'past';
    if (i === at - 1 && (BOUNDING.test(lower) || isEarly(tokens, i) || isSetFor(tokens, i))) return 'ahead';
    // "They failed to agree to a ban on Friday": when they failed.
    if (DONE_OR_NOT.test(lower) && tokens[i + 1]!.lower === 'to' && isPast(tokens, i)) return 'past';
    if (UNDERTAKING.has(lower) && isOutcome(tokens, from, i)) continue;
    // "They threatened to leave on Friday", "It takes effect on Friday".
    if (lower === 'to' && (isMeant(tokens, from, i) || isToBeDone(tokens, i))) return 'ahead';
    if (isWished(tokens, from, i) || isCalledIn(tokens, i, at)) return 'ahead';
    // "Proposed talks in Lima on Friday": of which of the two, other words would say; what is being proposed is to come.
    if (tokens[i]!.lemma === 'propose' && isOfMeeting(tokens, i, at)) return lower.endsWith('ing') ? 'ahead' : 'open';
    // "They were set free on Friday", "she set out on Friday".
    if (lower === 'set' && PHRASAL.test(tokens[i + 1]!.lower)) continue;
    if (SCHEDULED.has(tokens[i]!.lemma) && /s$/.test(lower) && tokens[i]!.pos === 'VERB') return 'ahead';
    // "As agreed with the union on Tuesday": when it was.
    if (UNDERTAKING.has(lower) && i > from && tokens[i - 1]!.lower === 'as') return 'past';
    // "They agreed on Monday to meet" dates the agreeing, "they agreed to meet on Monday" the meeting.
    if (UNDERTAKING.has(lower) && isRightBefore(tokens, i, at)) return 'past';
    // "They agreed on a programme early on Monday": on which of the two, other words would say.
    if (UNDERTAKING.has(lower) && isOfThings(tokens, i, at)) return isPartOfDay(tokens, at) ? 'past' : 'open';
    // "They agreed the plan by video link on Tuesday night": when they did.
    if (lower === 'agreed' && isOfOneThing(tokens, i, at)) return 'past';
    // "The vote, originally scheduled for Friday, will be held today": whether that day is over, the words do not tell.
    if (ATTRIBUTIVE.has(lower) && FIRST.test(tokens[i - 1]?.lower ?? '')) return 'open';
    if (ATTRIBUTIVE.has(lower) && isBesideNoun(tokens, i) && isPastAfter(tokens, to, at)) return 'open';
    // "Agreed the plan on Friday" plans nothing for that day.
    if (PLANS.test(lower) && /^(?:DET|ADJ)$|^PRON$/.test(tokens[i - 1]?.pos ?? '')) continue;
    // "A teacher who was to fly home on Friday": she may have.
    if (lower === 'to' && /^(?:was|were)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'who')
      return 'open';
    if (AHEAD.has(lower) || (lower === 'to' && i > from && BE.has(tokens[i - 1]!.lower))) return 'ahead';
    // "He said the ship could sail on Friday", "he could see it on Friday": either may be meant.
    if (lower === 'could') return 'open';
    // "Put it to us as a target, starting in September": what begins then may be over or not.
    if (lower === 'starting' || lower === 'beginning') return 'open';
    // "Has called off Saturday's walkout", "asked them to postpone Monday's vote": it is not held on the day to come; of "called off
    // Saturday's walkout" either may be meant.
    if (isCalledOff(tokens, i, at))
      return /^(?:has|have|to|will|would|must|should|may|might)$/.test(tokens[i - 1]?.lower ?? '') ? 'ahead' : 'open';
    if (isPast(tokens, i)) return 'past';
    if (isPresent(tokens, from, i)) return 'ahead';
  }
  return null;
}

// "The council decides on Friday", "I'm meeting them on Thursday", "we meet on Friday": told of a day in the present it is
// still to come, but for who says or thinks so.
function isPresent(tokens: readonly Token[], from: number, at: number): boolean {
  const { pos, lower, lemma, base } = tokens[at]!;
  if (at === from || isSaid(base)) return false;
  const before = tokens[at - 1]!;
  // The tagger takes many an "-ing" for a noun.
  if (lower.endsWith('ing') && pos !== 'ADJ') return /^(?:am|is|are|'m|'re)$/.test(before.lower);
  if (pos !== 'VERB') return false;
  if (lower === lemma && !SAME_IN_PAST.has(lower)) return areSeveral(tokens, at - 1);
  return lower !== lemma && lower.endsWith('s') && /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos);
}

// "We", "the duties", "the duties, which".
function areSeveral(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (/^(?:i|we|they|you)$/.test(lower)) return true;
  if (!/^(?:which|who|that)$/.test(lower)) return pos === 'NOUN' && /[^s]s$/.test(lower);
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return noun >= 0 && tokens[noun]!.pos === 'NOUN' && areSeveral(tokens, noun);
}

// "Flights planned for Friday were scrapped": told when it was over or before.
function isBesideNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'NOUN';
}

function isPastAfter(tokens: readonly Token[], to: number, at: number): boolean {
  for (let i = at + 1; i < to; i += 1) if (isPast(tokens, i)) return true;
  return false;
}

// "They called a strike for Friday", "another for Friday", "kept the room booked for Friday".
function isSetFor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'for') return false;
  const before = tokens[at - 1];
  return /^(?:NOUN|PROPN)$|^DET$/.test(before?.pos ?? '') || BOOKED.has(before?.lower ?? '');
}

// "Forty boats had arrived by Friday"; not "it had been due by Friday", "had to be paid by Friday".
function isDoneBefore(tokens: readonly Token[], from: number, by: number): boolean {
  for (let i = by - 1; i > from && !CLOSING.test(tokens[i]!.lower); i -= 1) {
    if (AHEAD.has(tokens[i]!.lower)) return false;
    if (isVerb(tokens[i]!))
      return tokens[i]!.pos === 'VERB' && /^(?:had|been)$/.test(tokens[i - 1]!.lower) && isPluperfect(tokens, i);
  }
  return false;
}

// "By | Friday, hope gave way to anger": what opens its sentence.
function isOpening(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    at === from ||
    tokens[at - 1]!.sentence !== tokens[at]!.sentence ||
    (at === from + 1 && tokens[from]!.pos === 'CCONJ')
  );
}

// The verb behind a day tells what is over; not "had to decide", "was to leave".
function isPastNext(tokens: readonly Token[], to: number, at: number): boolean {
  for (let i = at + 1; i < to; i += 1) {
    if (COMING.test(tokens[i]!.lower)) return false;
    // "By Friday, elected councils decide"
    if (isPast(tokens, i) && tokens[i + 1]?.pos !== 'NOUN') return tokens[i + 1]?.lower !== 'to';
  }
  return false;
}

function isPluperfect(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]!.lower === 'had' || tokens[verb - 2]?.lower === 'had';
}

// "could come as early as Friday"
function isEarly(tokens: readonly Token[], last: number): boolean {
  return /^as (?:early|soon) as$/.test(
    tokens
      .slice(Math.max(0, last - 2), last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

// "On Friday they will meet, she said": a date that opens its clause goes with the verb behind it.
function ahead(tokens: readonly Token[], from: number, to: number, at: number): Tense | null {
  if (!isSaidOf(tokens, from, at))
    for (let i = at - 1; i >= from && !CLOSING.test(tokens[i]!.lower); i -= 1) if (isVerb(tokens[i]!)) return null;
  for (let i = at + 1; i < to; i += 1) {
    // "Friday's vote “will be free”".
    if (CLOSING.test(tokens[i]!.lower) && !/^[“"]$/.test(tokens[i]!.text)) return null;
    if (COMING.test(tokens[i]!.lower)) return 'ahead';
    if (isPast(tokens, i)) return 'past';
    // "On Sunday a first group is to visit the graves".
    if (/^(?:is|are)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'to') return 'ahead';
    if (isVerb(tokens[i]!)) return null;
  }
  return null;
}

// "Said | Thursday | 's strike will go ahead", "confirming Thursday's strike is on": the strike has a verb of its own.
function isSaidOf(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = tokens[at - 1];
  return at > from && /^['’]s$/.test(tokens[at + 1]?.lower ?? '') && verb!.pos === 'VERB' && isSaid(verb!.base);
}

/** What one does on a day, too: "the council decides on Friday". */
const SET: ReadonlySet<string> = new Set(
  'decide rule vote resolve begin start finish continue go gather take discuss campaign'.split(' '),
);
/** What is said or thought now may be of any day. */
const isSaid = isAmong([...tellingVerbs.speaking, ...Object.keys(reporting.verbs).filter((verb) => !SET.has(verb))]);
/** "I put that to him in May" may be over. */
const SAME_IN_PAST = new Set([
  'put',
  'cut',
  'set',
  'let',
  'hit',
  'shut',
  'read',
  'quit',
  'split',
  'cast',
  'cost',
  'bet',
]);
const BOOKED = new Set(['booked', 'reserved', 'fixed', 'pencilled', 'tabled', 'slated']);
const PHRASAL = /^(?:free|up|off|out|aside|ablaze|alight|down|back|sail|foot|fire)$/;
const ATTRIBUTIVE = new Set(['scheduled', 'planned', 'due', 'expected', 'set']);
const PLANNED = new Set([...ATTRIBUTIVE, 'supposed', 'meant']);
const FIRST = /^(?:originally|initially|previously)$/;
/** "Is to go", "were to meet". */
const BE = new Set(['is', 'are', 'was', 'were']);
const CLOSING = /^(?:[,;:.“”"—–]|that|which|who|whose|if|when|while|because|and|but|to)$/;
const PLANS = /^plans?$/;
/** What is told in the present of a day to come. */
const SCHEDULED = new Set(units['happening as set']);
const BOUNDING = /^(?:by|until|till|before|from)$/;
/** Tokens before a date that may say when it is. */
const MOST_BETWEEN = 18;
/** Words after which a date is still to come. */
const AHEAD = new Set(units.ahead);
/** Those among them that are done on a day of their own. */
const UNDERTAKING = new Set(units.undertaking);
