import type { Span } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { IssueMention, Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';
import type { Event } from './event.ts';
import { objectOf } from './meanings.ts';

/**
 * Which of the sentence's issues an act is about: one in its own words, after the verb before ahead of it; else the
 * nearest that no other act of the sentence holds, of a subject of its own or where it is the sentence's only act.
 */
export function issueOf(
  issues: readonly IssueMention[],
  { clause }: Event,
  span: Span,
  acts: readonly Span[],
  tokens: readonly Token[],
): IssueMention | null {
  const verb = tokens[clause.head]!;
  const subject = clause.subjects[0];
  const others = acts.filter((other) => other !== span);
  const from = startOf(subject ? tokens[subject.from]!.start : span.start, span, others);
  let best: IssueMention | null = null;
  for (const issue of issues) {
    const own = issue.start >= from && issue.end <= span.end;
    if (
      !own &&
      (others.some((other) => issue.start >= other.start && issue.end <= other.end) || !isNear(issue, span, others))
    )
      continue;
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
  if (
    (issues[sentence] ?? []).length > 0 ||
    !refersBack(clause.predicate === null ? objectOf(inner ?? clause, tokens) : subjectOf(clause), tokens)
  )
    return null;
  for (let before = sentence - 1; before >= Math.max(0, sentence - FARTHEST); before -= 1) {
    const ids = new Set((issues[before] ?? []).map(({ issue }) => issue));
    if (ids.size > 1) return null;
    const [issue] = ids;
    const { end } = tokens[clause.head]!;
    if (issue) return { issue, start: end, end };
  }
  return null;
}

// "the demand", "that condition", "it": not "a demand".
function refersBack({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (/^(?:it|this|that)$/.test(first.lower) && (first.pos === 'PRON' || to === from + 1)) return true;
  if (!/^(?:the|this|that|these|those|its|their|his|her|both)$/.test(first.lower)) return false;
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) if (PROPOSALS.has(tokens[at]!.lower)) return true;
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

// Outside every act: another act between says it is that one's.
function isNear(issue: IssueMention, span: Span, others: readonly Span[]): boolean {
  const [from, to] = issue.start < span.start ? [issue.end, span.start] : [span.end, issue.start];
  return !others.some(({ start, end }) => start < to && end > from);
}

function distance(issue: IssueMention, span: Span, verb: Token): number {
  if (issue.start >= span.start && issue.end <= span.end) return Math.abs(issue.start - verb.end) / FAR;
  const ahead = Math.max(0, span.start - issue.end);
  const behind = Math.max(0, issue.start - span.end);
  return 1 + ahead * 1.5 + behind;
}

const FAR = 100_000;
/** Sentences back. */
const FARTHEST = 2;
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
