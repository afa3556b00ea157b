import type { Span } from '#src/schema/evidence.ts';
import type { IssueMention, Token } from '../../types.ts';
import type { Event } from './event.ts';

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
  const from = subject ? Math.min(span.start, tokens[subject.from]!.start) : span.start;
  const others = acts.filter((other) => other !== span);
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
