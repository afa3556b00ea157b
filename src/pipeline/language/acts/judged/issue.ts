import type { Span } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { IssueMention, Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Event } from '../event.ts';
import { DEALS } from '../lists.ts';
import { objectOf } from '../meanings.ts';
import { bearingOf } from './bearing.ts';

/**
 * Which of the sentence's issues an act is about: one in its own words, after the verb before ahead of it; else the
 * nearest that it bears on and no other act of the sentence holds.
 */
export function issueOf(
  issues: readonly IssueMention[],
  event: Event,
  span: Span,
  acts: readonly Span[],
  clauses: readonly Clause[],
  tokens: readonly Token[],
): IssueMention | null {
  const { clause } = event;
  const verb = tokens[clause.head]!;
  const subject = clause.subjects[0];
  const others = acts.filter((other) => other !== span);
  const from = startOf(subject ? tokens[subject.from]!.start : span.start, span, others);
  let best: IssueMention | null = null;
  for (const issue of issues) {
    // Who protests against a thing does not criticise protests.
    if (event.act === 'ACCUSE' && issue.start < verb.end && issue.end > verb.start) continue;
    const own = issue.start >= from && issue.end <= span.end;
    const held = !own && others.some(({ start, end }) => issue.start >= start && issue.end <= end);
    if (held || !(own || bearingOf(event, issue, clauses, tokens))) continue;
    if (!best || distance(issue, span, verb) < distance(best, span, verb)) best = issue;
  }
  return best;
}

/**
 * The issue an act refers back to where its own sentence names none: "rejected the demand", "called it absurd". The
 * sentences just before must treat one issue alone.
 */
export function issueBefore(
  issues: readonly (readonly IssueMention[])[],
  { clause, inner }: Event,
  tokens: readonly Token[],
): IssueMention | null {
  const { sentence } = clause;
  if ((issues[sentence] ?? []).length > 0) return null;
  const object = clause.predicate === null ? objectOf(inner ?? clause, tokens) : subjectOf(clause);
  if (!refersBack(object, tokens)) return null;
  const ofDeal = isOfDeal(object, tokens);
  const ofPlan = !ofDeal && holds(object, PLANS, tokens);
  for (let before = sentence - 1; before >= Math.max(0, sentence - FARTHEST); before -= 1) {
    const [mention, ...more] = issues[before] ?? [];
    if (more.some(({ issue }) => issue !== mention?.issue)) return null;
    if (mention && ofDeal && !namesDeal(before, clause.head, tokens)) return null;
    if (mention && ofPlan && !tellsPlan(before, clause.head, tokens)) return null;
    const { end } = tokens[clause.head]!;
    if (mention) return { ...mention, start: end, end };
  }
  return null;
}

// "Backed the plan": not the blockade of which somebody warns in between, but what somebody means to do.
function tellsPlan(sentence: number, head: number, tokens: readonly Token[]): boolean {
  for (let at = head; at >= 0 && tokens[at]!.sentence >= sentence; at -= 1) {
    const { sentence: own, lower, lemma, pos } = tokens[at]!;
    if (own === sentence && (PROPOSALS.has(lower) || MEANING.has(lemma) || (pos === 'AUX' && MEANING.has(lower))))
      return true;
  }
  return false;
}

// "Welcomed the agreement": not the demand that somebody told of in between, but what was agreed.
function isOfDeal(object: TokenRange, tokens: readonly Token[]): boolean {
  return holds(object, DEALS, tokens);
}

function holds({ from, to }: TokenRange, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  return tokens.slice(from, Math.min(to, from + 4)).some(({ lower }) => words.has(lower));
}

function namesDeal(sentence: number, head: number, tokens: readonly Token[]): boolean {
  for (let at = head; at >= 0 && tokens[at]!.sentence >= sentence; at -= 1)
    if (tokens[at]!.sentence === sentence && (DEALS.has(tokens[at]!.lower) || tokens[at]!.lemma === 'agree'))
      return true;
  return false;
}

// "the demand", "that condition", "any such exchange", "it": not "a demand".
function refersBack({ from: start, to }: TokenRange, tokens: readonly Token[]): boolean {
  // "Ruled | out any such swap"
  const from = /^(?:out|down|off|up)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (/^(?:it|this|that)$/.test(first.lower) && (first.pos === 'PRON' || to === from + 1)) return true;
  if (/^(?:any|no)$/.test(first.lower)) return tokens[from + 1]?.lower === 'such';
  if (!/^(?:the|this|that|these|those|its|their|his|her|both|such)$/.test(first.lower)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1)
    // "Its offer of nine per cent" says itself what it is.
    if (PROPOSALS.has(tokens[at]!.lower)) return !/^(?:of|for|to|that)$/.test(tokens[at + 1]?.lower ?? '');
  return false;
}

function subjectOf({ subjects, from }: Event['clause']): TokenRange {
  return subjects[0] ?? { from, to: from };
}

// With its subject, where no other act shares that one.
function startOf(subject: number, { start }: Span, others: readonly Span[]): number {
  const shared = others.some((other) => other.start >= subject && other.end <= start);
  return shared ? start : Math.min(start, subject);
}

function distance(issue: IssueMention, span: Span, verb: Token): number {
  if (issue.start >= span.start && issue.end <= span.end) return Math.abs(issue.start - verb.end) / FAR;
  const ahead = Math.max(0, span.start - issue.end);
  const behind = Math.max(0, issue.start - span.end);
  return 1 + ahead * 1.5 + behind;
}

/** In characters, more than a sentence has: an issue inside the act is nearer than any beside it. */
const FAR = 100_000;
/** Sentences back. */
const FARTHEST = 2;
/** What somebody means to do. */
const PLANS = new Set(verbs.words.plans);
/** By which somebody says so. */
const MEANING = new Set(verbs.words.meaningTo);
const PROPOSALS = new Set([
  ...verbs.sets.proposal,
  ...verbs.sets.deal,
  'position',
  'stance',
  'move',
  'decision',
  'step',
  'threat',
  'rule',
  'rise',
  'cut',
  'cuts',
]);
