import { adjunctEnd } from './contents/adjunct-end.ts';
import { beforeSummary } from './contents/before-summary.ts';
import { behindAddressee } from './contents/behind-addressee.ts';
import { withinFront } from './contents/front.ts';
import { judgedClaims, withWholeClaims } from './contents/judged-claim.ts';
import { beforeJudged, onlyJudged, withoutJudged } from './contents/judged-thing.ts';
import { namedThing } from './contents/named-thing.ts';
import { nounContentEnd } from './contents/noun-content-end.ts';
import { objectEnd } from './contents/object-end.ts';
import { parted } from './contents/parted.ts';
import { relativeEnd } from './contents/relative-end.ts';
import { wholeName } from './contents/whole-name.ts';
import { withCondition } from './contents/with-condition.ts';
import { withNone } from './contents/with-none.ts';
import { withOpener } from './contents/with-opener.ts';
import { withOpening } from './contents/with-opening.ts';
import { withoutMain } from './contents/without-main.ts';
import type { Candidate } from './model/candidates.ts';
import { ownClause } from './model/clause-codes.ts';
import { speakerConfidence } from './model/confidence.ts';
import type { Model } from './model/model.ts';
import { isNeverSaid } from './no-report/never-said.ts';
import { described } from './noun-phrases/phrase-ending.ts';
import { isPossessor, possessorBefore, withoutMark } from './noun-phrases/possessor.ts';
import { type Reading, sentenceAround, type TokenRange } from './reading.ts';
import { confidenceOf, refusalOf } from './refusal.ts';
import type { Found } from './rules/found.ts';
import { NAMING } from './rules/sure-rules.ts';
import { behindDateline } from './speakers/behind-dateline.ts';
import { behindFront } from './speakers/behind-front.ts';
import { isBesidePronoun } from './speakers/beside-pronoun.ts';
import { subjectBesideVerb } from './speakers/beside-verb.ts';
import { isDanglingSubject } from './speakers/dangling.ts';
import { isDoneTo } from './speakers/done-to.ts';
import { withInheritedSpeakers } from './speakers/inherited-speakers.ts';
import { beforeInserted, isInserted } from './speakers/inserted.ts';
import { subjectOfJoined } from './speakers/joined-relative.ts';
import { jointSpeaker, pairOfHeadline } from './speakers/joint.ts';
import { isListMark } from './speakers/list-mark.ts';
import { isMadeTo, isOpening } from './speakers/made-to.ts';
import { nameBeforeRole } from './speakers/name-before-role.ts';
import { isWhen, ownSubject } from './speakers/own-subject.ts';
import { doerBesideParticiple, subjectOfParticiple } from './speakers/participle-subject.ts';
import { isToldByBe } from './speakers/told-by-be.ts';
import { withAgent } from './speakers/with-agent.ts';
import { withRelative } from './speakers/with-relative.ts';

/** A report gives way to one inside it that is surer by this much. */
const SURER = 0.35;

/** A report inside a report wants this much confidence. */
const CHAINED = 0.7;

/** What shows that a speaker is another verb's or nobody's. */
const MISLED = [isListMark, isDanglingSubject, isBesidePronoun, isDoneTo, isInserted, isMadeTo, isOpening, isToldByBe];

/**
 * The reports of a document that rules and model together are sure enough of, one a cue, in order of the cue.
 * A speaker that is not sure is left out. `ruled` holds what the rules found by its cue.
 */
export function chosen(
  reading: Reading,
  candidates: readonly Candidate[],
  ruled: ReadonlyMap<number, Found>,
  model: Model,
): Found[] {
  const best = new Map<number, Found>();
  for (const candidate of candidates) {
    const found = judged(reading, candidate, ruled.get(candidate.cue), model);
    const other = best.get(candidate.cue);
    if (found) best.set(candidate.cue, other ? surer(found, other) : found);
  }
  // What a passive's agent goes on to say is no part of what was done to it.
  const found = [...best.values()]
    .flatMap((one) => {
      const told = withAgent(reading, one);
      return told ? [withoutMain(reading, { ...one, content: told.content })] : [];
    })
    .sort((a, b) => a.cue.from - b.cue.from);
  const kept = outermost(reading, parted(reading, found)).sort((a, b) => a.cue.from - b.cue.from);
  return withInheritedSpeakers(reading, kept).flatMap((one) => withAgent(reading, one) ?? []);
}

// The surer of two readings of one cue; "…, retorted Lind, who left": who stands behind the verb only the other may be sure of.
function surer(one: Found, other: Found): Found {
  const [first, second] = one.confidence > other.confidence ? [one, other] : [other, one];
  const same = first.content.from === second.content.from && first.content.to === second.content.to;
  const isBehind = second.speaker?.from === second.cue.to && second.content.to <= second.cue.from;
  return first.speaker === null && same && isBehind ? { ...first, speaker: second.speaker } : first;
}

function judged(reading: Reading, candidate: Candidate, rule: Found | undefined, model: Model): Found | null {
  const confidence = confidenceOf(reading, candidate, rule, model);
  if (refusalOf(reading, candidate, rule, confidence, model) !== null) return null;
  const isQuoted = rule?.rule === 'quoted-as';
  const given = rule && isNaming(reading, rule) ? rule.speaker! : null;
  const named = given && !isQuoted ? ownSubject(reading, given, candidate.cue) : given;
  const told = isQuoted ? named : (speakerOf(reading, candidate, model) ?? named);
  // "Lind has never said that": it is told, and not as Lind's.
  const speaker = told === null || isNeverSaid(reading, candidate) ? null : behindFront(reading, told);
  const [content, ...rest] = [candidate.content, ...candidate.rest].sort((a, b) => a.from - b.from);
  return {
    rule: candidate.source === 'rule' ? rule!.rule : 'model',
    cue: candidate.cueRange,
    speaker,
    content: ended(reading, content!, candidate.cue),
    rest,
    confidence: Number(confidence.toFixed(3)),
  };
}

// Of "her concern that" whose it is the sentence may say better; "a call by her" is hers.
function isNaming({ tokens }: Reading, { rule, speaker, cue }: Found): boolean {
  if (rule !== 'claim-of') return NAMING.has(rule);
  return speaker!.from > cue.from || tokens.slice(speaker!.from, speaker!.to).some(({ pos }) => pos === 'PROPN');
}

function ended(reading: Reading, content: TokenRange, cue: number): TokenRange {
  if (
    reading.tokens[cue]!.pos === 'NOUN' &&
    content.from > cue &&
    /^(?:that|to)$/.test(reading.tokens[content.from]!.lower)
  )
    return { from: content.from, to: Math.min(content.to, nounContentEnd(reading, cue, content.from)) };
  const told = behindAddressee(reading, content, cue);
  const own = beforeSummary(reading, relativeEnd(reading, namedThing(reading, told, cue), cue), cue);
  const whole = adjunctEnd(reading, objectEnd(reading, wholeName(reading, own, cue), cue), cue);
  const alone = onlyJudged(reading, withinFront(reading, whole, cue), cue);
  const opening = withOpener(reading, withOpening(reading, withCondition(reading, alone, cue), cue), cue);
  const opened = withNone(reading, opening, cue);
  return beforeJudged(reading, opened, cue);
}

function speakerOf(reading: Reading, candidate: Candidate, model: Model): TokenRange | null {
  const { cueRange, content } = candidate;
  const sure =
    pairOfHeadline(reading, cueRange.from) ??
    doerBesideParticiple(reading, cueRange.from) ??
    subjectOfJoined(reading, cueRange.from);
  if (sure) return sure;
  const doubted =
    !candidate.speaker ||
    (!isPossessor(reading, candidate.speaker, cueRange.from) &&
      speakerConfidence(reading, candidate, model.speaker) < model.names);
  const opening = subjectOfParticiple(reading, cueRange.from);
  const speaker = doubted
    ? (possessorBefore(reading, cueRange.from) ?? subjectBesideVerb(reading, cueRange.from) ?? opening)
    : partOf(opening, candidate.speaker!);
  if (!speaker) return null;
  if (MISLED.some((isElse) => isElse(reading, speaker, cueRange.from))) return null;
  const subject = ownSubject(reading, speaker, cueRange.from);
  // "The firm, which last autumn warned".
  const own = isWhen(reading, subject) ? ownClause(reading.clauseCodes, cueRange.from).subjects[0] : subject;
  if (!own) return null;
  const alone = withoutMark(
    reading,
    withoutJudged(reading, behindDateline(reading, beforeInserted(reading, own, cueRange.from)), cueRange.from),
  );
  const one = withRelative(reading, alone, cueRange.from);
  const from = described(reading, one.from, sentenceAround(reading, one.from).from);
  return jointSpeaker(reading, nameBeforeRole(reading, { from, to: one.to }, cueRange.from), content);
}

// "[Peru and a dozen other states] left, saying": all of them, not the last.
function partOf(whole: TokenRange | null, speaker: TokenRange): TokenRange {
  return whole && whole.from <= speaker.from && speaker.to <= whole.to ? whole : speaker;
}

// What is reported inside another report is not a report of its own, a chain of reporting apart; no word is reported twice.
function outermost(reading: Reading, found: Found[]): Found[] {
  const owner = new Array<Found | undefined>(reading.tokens.length).fill(undefined);
  const kept = new Set<Found>();
  const judged = judgedClaims(reading, found);
  for (const one of found.sort(surestFirst)) {
    const { from, to } = one.content;
    const outer = ownerAt(owner, kept, one.cue.from);
    const shared = sharedWith(owner, kept, from, to);
    const isJudged = (claim: Found, judge: Found | undefined) => judge !== undefined && judged.get(claim) === judge;
    const inside = [...shared.keys()].filter((other) => holds(one, other) && !isJudged(other, one));
    let twice = 0;
    for (const [other, count] of shared)
      if (!inside.includes(other) && !isJudged(other, one) && !isJudged(one, other)) twice += count;
    const chained =
      isJudged(one, outer) || (outer !== undefined && tells(reading, one) && isChain(reading, outer, one));
    if (outer ? !chained : twice * 2 > to - from) continue;
    if (!chained && inside.some((other) => other.confidence > one.confidence + SURER)) continue;
    for (const other of inside) if (!(tells(reading, other) && isChain(reading, one, other))) kept.delete(other);
    for (let at = from; at < to; at += 1) owner[at] = ownerAt(owner, kept, at) ?? one;
    kept.add(one);
  }
  return withWholeClaims(kept, judged);
}

function ownerAt(owner: readonly (Found | undefined)[], kept: ReadonlySet<Found>, at: number): Found | undefined {
  const found = owner[at];
  return found && kept.has(found) ? found : undefined;
}

// How many tokens of a stretch belong to which report.
function sharedWith(
  owner: readonly (Found | undefined)[],
  kept: ReadonlySet<Found>,
  from: number,
  to: number,
): Map<Found, number> {
  const shared = new Map<Found, number>();
  for (let at = from; at < to; at += 1) {
    const found = ownerAt(owner, kept, at);
    if (found) shared.set(found, (shared.get(found) ?? 0) + 1);
  }
  return shared;
}

const holds = ({ content: { from, to } }: Found, { cue, content }: Found) =>
  cue.from >= from && cue.to <= to && content.from >= from && content.to <= to;

// "According to Reuters, the union said that …", "The union refused the offer, two members said": who is reported to report.
function isChain(reading: Reading, outer: Found, inner: Found): boolean {
  const size = ({ content: { from, to } }: Found) => to - from;
  const first = Math.min(inner.cue.from, inner.content.from, inner.speaker?.from ?? inner.cue.from);
  const whole = size(inner) * 2 > size(outer) && first - outer.content.from < 8;
  return (
    whole &&
    inner.confidence >= CHAINED &&
    inner.speaker !== null &&
    outer.cue.from !== inner.cue.from &&
    isLoose(reading, outer)
  );
}

// "Made demands" inside a report is what is reported, not a report of its own.
function tells({ tokens }: Reading, { cue: { from, to } }: Found): boolean {
  if (tokens.slice(from, to).some(({ pos }) => pos === 'VERB')) return true;
  // "According to Reuters, Lind was adamant that".
  return tokens[to - 1]!.pos === 'ADJ' && tokens[to]?.lower === 'that';
}

// The outer cue stands apart from its content, before or after the whole of it.
const isLoose = ({ tokens }: Reading, { rule, cue, content }: Found) =>
  rule === 'clause-said' || tokens[cue.from]!.lower === 'according' || cue.from >= content.to;

function surestFirst(a: Found, b: Found): number {
  return (
    b.confidence - a.confidence ||
    b.content.to - b.content.from - (a.content.to - a.content.from) ||
    a.cue.from - b.cue.from
  );
}
