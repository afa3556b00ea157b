import type { Span } from '#src/schema/evidence.ts';
import type { IssueMention, Token } from '../../types.ts';
import type { Event } from './events.ts';

/** Which of the sentence's issues an act is about: one in its words, else the nearest; after the verb before one ahead of it. */
export function issueOf(
  issues: readonly IssueMention[],
  { clause }: Event,
  span: Span,
  tokens: readonly Token[],
): IssueMention | null {
  const verb = tokens[clause.head]!;
  let best: IssueMention | null = null;
  for (const issue of issues) if (!best || distance(issue, span, verb) < distance(best, span, verb)) best = issue;
  return best;
}

function distance(issue: IssueMention, span: Span, verb: Token): number {
  if (issue.start >= span.start && issue.end <= span.end) return Math.abs(issue.start - verb.end) / FAR;
  const ahead = Math.max(0, span.start - issue.end);
  const behind = Math.max(0, issue.start - span.end);
  return 1 + ahead * 1.5 + behind;
}

const FAR = 100_000;
