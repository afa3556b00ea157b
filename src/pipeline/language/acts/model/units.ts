import type { Span } from '#src/schema/evidence.ts';
import { firstEndingAfter, firstStarting } from '../../../in-order.ts';
import type { Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';

/**
 * The parts of a stretch of one sentence that each may tell an act of their own: "Nobody asked us | and the door is
 * shut". A part is a clause with all that hangs on it; words without a verb are one part.
 */
export function unitsOf(span: Span, tokens: readonly Token[], clauses: readonly Clause[]): Unit[] {
  const from = firstEndingAfter(tokens, span.start);
  const to = Math.max(from, firstStarting(tokens, span.end));
  const within = clauses.filter(({ head }) => head >= from && head < to);
  const heads = within.filter((clause, place) => place > 0 && isApart(clause, from, tokens, clauses));
  const starts = [from, ...heads.map((clause) => boundaryOf(clause, tokens))].sort((a, b) => a - b);
  return starts.flatMap((start, place) => {
    const end = starts[place + 1] ?? to;
    const range = trimmed(start, end, tokens);
    const own = within.filter(({ head }) => head >= start && head < end);
    return range.from < range.to ? [{ ...range, clauses: own }] : [];
  });
}

// A finite clause that "and", "but" or a semicolon sets beside the one before.
function isApart(clause: Clause, from: number, tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  if (clause.form !== 'finite' || (clause.link !== 'main' && clause.link !== 'complement')) return false;
  const start = boundaryOf(clause, tokens);
  if (start <= from) return false;
  return (
    BESIDE.test(tokens[start]!.lower) ||
    (clause.link === 'main' && clauses.length > 1 && BESIDE.test(tokens[start - 1]!.lower))
  );
}

// By comparison: what `Math.min` returns of a list the engine takes for a fraction, and with it every place of a token
// that is made from it, in all stages.
function boundaryOf({ from, subjects }: Clause, tokens: readonly Token[]): number {
  let at = from;
  for (const one of subjects) if (one.to <= from && one.from < at) at = one.from;
  while (at > 0 && OPENING.test(tokens[at - 1]!.lower)) at -= 1;
  return at;
}

function trimmed(from: number, to: number, tokens: readonly Token[]): TokenRange {
  let first = from;
  let end = to;
  while (first < end && /^(?:and|but|or|nor|so|yet|that|[,;:–—-])$/.test(tokens[first]!.lower)) first += 1;
  while (end > first && /^(?:and|but|or|nor|[,;:–—-])$/.test(tokens[end - 1]!.lower)) end -= 1;
  return { from: first, to: end };
}

const BESIDE = /^(?:and|but|or|nor|so|yet|[;:–—])$/;
const OPENING = /^(?:and|but|or|nor|so|yet|that|[;:–—])$/;

/** Tokens [from, to) with the clauses whose verb stands among them. */
export interface Unit extends TokenRange {
  readonly clauses: readonly Clause[];
}
