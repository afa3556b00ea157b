import data from '../../data/reporting.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { CAUSING } from '../phrases/causing.ts';
import { asksWhether } from '../phrases/questions/asks-whether.ts';
import { ownClause } from './model/clause-codes.ts';
import { isCompared, isSoughtAlone } from './no-report/compared.ts';
import { reportsDeed } from './no-report/deed.ts';
import { isNounBeforeVerb, isNounOfNoun, isOnCalendar, isWithinSubject } from './no-report/describing.ts';
import { isDoneBefore, isDoneDespite } from './no-report/done-before.ts';
import { isHeadlinePassive, isToldOf, isToldTo } from './no-report/headlines.ts';
import { isInsideClaim, isOfNearerNoun, isOfThoseHeard } from './no-report/inside-claim.ts';
import { isLeftOpen } from './no-report/left-open.ts';
import { isToBeSaid, isUnusedWord } from './no-report/never-said.ts';
import { isOfOwnReporter } from './no-report/own-reporter.ts';
import { isSoCalled } from './no-report/so-called.ts';
import type { Spans } from './no-report/spans.ts';
import { isSupposed } from './no-report/supposed.ts';
import { isTelephoned } from './no-report/telephone.ts';
import { isUnsaid } from './no-report/unsaid.ts';
import { isLinkAlone, isTimeAlone } from './no-report/words-alone.ts';
import type { Reading } from './reading.ts';

/**
 * Whether what is read as a report is none, whoever finds it: what somebody goes on to do or is led to, a time alone, what describes a
 * thing, what a writer and his readers know, what nobody has said.
 */
export function isNoReport(reading: Reading, one: Spans): boolean {
  return (
    isGoingOn(reading, one) ||
    isBringing(reading, one) ||
    isDescribed(reading, one) ||
    isTimeAlone(reading, one.content) ||
    isAddress(reading, one) ||
    isCompared(reading, one) ||
    isSoughtAlone(reading, one) ||
    isToldOf(reading, one) ||
    isToldTo(reading, one) ||
    isAnsweredWith(reading, one) ||
    isAbsent(reading, one) ||
    isUnsaid(reading, one) ||
    isToBeSaid(reading, one) ||
    isUnusedWord(reading, one) ||
    isAccordingToWhich(reading, one) ||
    isOnlyAsked(reading, one) ||
    isSacking(reading, one) ||
    reportsDeed(reading, one) ||
    isLeftOpen(reading, one) ||
    isReadAs(reading, one) ||
    isNobodys(reading, one) ||
    isSupposed(reading, one) ||
    isOfOwnReporter(reading, one.speaker) ||
    isWithinSubject(reading, one) ||
    isNounBeforeVerb(reading, one) ||
    isNounOfNoun(reading, one) ||
    isOnCalendar(reading, one) ||
    isInsideClaim(reading, one) ||
    isOfNearerNoun(reading, one) ||
    isOfThoseHeard(reading, one) ||
    isDoneBefore(reading, one) ||
    isDoneDespite(reading, one) ||
    isPastSemicolon(reading, one) ||
    isLinkAlone(reading, one.content) ||
    isContact(reading, one) ||
    isTelephoned(reading, one) ||
    isSoCalled(reading, one) ||
    isHeadlinePassive(reading, one)
  );
}

// "Said that it was late, a remark that was widely read as a warning": how others took it.
function isReadAs({ tokens }: Reading, { cue, speaker }: Spans): boolean {
  const { lower } = tokens[cue]!;
  if (!/^(?:read|seen|viewed|regarded|perceived)$/.test(lower) || tokens[cue + 1]?.lower !== 'as') return false;
  // "Is seen by Chile as a gift".
  if (lower !== 'read' && speaker !== null && speaker.from > cue) return false;
  const before = tokens[cue - 1]?.pos === 'ADV' ? tokens[cue - 2] : tokens[cue - 1];
  return /^(?:is|are|was|were|be|been)$/.test(before?.lower ?? '');
}

// "No evidence supports that": nothing does; "not all members welcome it": not they.
function isNobodys({ tokens, quoteAt, clauseCodes }: Reading, { cue, speaker, content }: Spans): boolean {
  if (!speaker || quoteAt[content.from] !== -1) return false;
  const [subject = speaker] = ownClause(clauseCodes, cue).subjects;
  const not = tokens[subject.from]!.lower === 'not' ? subject.from : subject.from - 1;
  if (tokens[not]?.lower === 'not' && /^(?:all|every|everyone|everybody)$/.test(tokens[not + 1]!.lower)) return true;
  return /^(?:no|nothing)$/.test(tokens[speaker.from]!.lower) && speaker.from < content.from;
}

// "It was late, she says; the mayor puts it at two": what another goes on to tell.
function isPastSemicolon({ tokens }: Reading, { cue, content: { from } }: Spans): boolean {
  return from > cue && tokens[cue + 1]?.text === ';';
}

// "Seized a ship in waters | both countries claim": told of the waters. What is reported before its verb ends in a comma or
// in quotation marks, or is the question or the headline that is asked or told.
function isContact({ tokens, quoteAt }: Reading, { cue, content, speaker }: Spans): boolean {
  if (!speaker || content.to > speaker.from || speaker.from > cue || content.to !== speaker.from) return false;
  const last = tokens[content.to - 1]!;
  if (quoteAt[content.to - 1] !== -1 || !/^(?:NOUN|PROPN)$/.test(last.pos)) return false;
  return ENDED.test(tokens[cue + 1]?.text ?? '.') && CLAIMED.has(tokens[cue]!.lower);
}

// "Dismissed 40 people", "dismissed the coach": what one does, and no word on them.
function isSacking({ tokens, cues, quoteAt }: Reading, { cue, content: { from, to } }: Spans): boolean {
  if (cues[cue]?.lemma !== 'dismiss' || from < cue || quoteAt.slice(from, to).some((place) => place !== -1))
    return false;
  let head = -1;
  for (let at = from; at < to && IN_PHRASE.test(tokens[at]!.pos); at += 1) head = at;
  return head !== -1 && SACKED.has(tokens[head]!.lower) && tokens[head + 1]?.lower !== 'as';
}

// "Will you accept the offer?": nobody has; 'did she say "never"?' quotes her.
function isOnlyAsked({ tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading, { cue, content }: Spans): boolean {
  const clause = clauses[heads[cue]!];
  if (clause?.head !== cue || quoteAt[content.from] !== quoteAt[cue]) return false;
  return asksWhether(clause, tokens);
}

// "Rejected the criticism, according to which the court was passed over": what stands before is not what the criticism says.
function isAccordingToWhich({ tokens }: Reading, { cue }: Spans): boolean {
  return tokens[cue]!.lower === 'according' && /^wh(?:ich|om)$/.test(tokens[cue + 2]?.lower ?? '');
}

// "Support continues to grow" is told of the support, nothing that it says.
function isGoingOn({ tokens, cues }: Reading, { cue, content: { from } }: Spans): boolean {
  if (!GOING_ON.has(cues[cue]?.lemma ?? '') || from !== cue + 1 || tokens[from]!.lower !== 'to') return false;
  return /^(?:VERB|AUX)$/.test(tokens[from + 1]?.pos ?? '');
}

// "The verdict led Chile to leave" says nothing; "persuaded Chile to leave" does.
function isBringing({ tokens, clauseCodes: { clauses, heads } }: Reading, { cue, content: { from } }: Spans): boolean {
  const verb = clauses[heads[cue]!]?.verb ?? '';
  return tokens[from]!.lower === 'to' && CAUSING.has(verb) && !TALKING.has(verb);
}

// "Its demands, which have grown".
function isDescribed({ tokens }: Reading, { cue, content: { from } }: Spans): boolean {
  return tokens[cue]!.pos === 'NOUN' && tokens[from - 1]?.lower === ',' && tokens[from]!.lower === 'which';
}

// "As you know, it was late": said to the reader.
function isAddress({ tokens, cues, quoteAt }: Reading, { cue, speaker }: Spans): boolean {
  if (cues[cue]?.lemma !== 'know' || !speaker || speaker.to - speaker.from !== 1 || quoteAt[cue] !== -1) return false;
  return /^(?:you|we)$/.test(tokens[speaker.from]!.lower);
}

// "Norwind answered Lind's posts | with a letter saying that": what somebody meets them with is none of hers.
function isAnsweredWith({ tokens }: Reading, { cue, content: { from } }: Spans): boolean {
  const isOwned = /^['’]s?$/.test(tokens[cue - 1]?.lower ?? '') && tokens[cue]!.pos === 'NOUN';
  return isOwned && from > cue && from <= cue + 2 && /^(?:with|by|in)$/.test(tokens[cue + 1]!.lower);
}

// "There are no (immediate) plans to close it": nobody's.
function isAbsent({ tokens }: Reading, { cue, content, speaker }: Spans): boolean {
  if (tokens[cue]!.pos !== 'NOUN' || content.from < cue || speaker) return false;
  const before = tokens[cue - 1]?.pos === 'ADJ' ? cue - 2 : cue - 1;
  return tokens[before]?.lower === 'no' && /^(?:is|are|was|were|be|been)$/.test(tokens[before - 1]?.lower ?? '');
}

const ENDED = /^[.;,!?]$/;

/** What one says of a thing that stands before: "waters both claim". */
const CLAIMED: ReadonlySet<string> = new Set([
  'claim',
  'claims',
  'claimed',
  'want',
  'wants',
  'wanted',
  'demand',
  'demands',
  'demanded',
]);

const IN_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PRON|PROPN)$/;

/** Who may lose a post. */
const SACKED: ReadonlySet<string> = new Set(
  verbs.acts.SANCTION.flatMap((pattern) =>
    pattern.startsWith('dismiss =') ? pattern.slice('dismiss ='.length).split('|') : [],
  ),
);

const TALKING: ReadonlySet<string> = new Set(['persuade', 'convince', 'coax', 'cajole', 'pressure']);

const GOING_ON: ReadonlySet<string> = new Set(data.goingOn);
