import type { IssueMention, Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** "Unless Peru withdraws the duty": what must come first, and not what is done. */
export function isInCondition(
  own: Clause,
  issue: IssueMention,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): boolean {
  return clauses.some((clause) => clause.link === 'condition' && clause !== own && holds(clause, issue, tokens));
}

/** Whether the issue stands in the clause or its subject. */
export function holds(
  { from, end, subjects, sentence }: Clause,
  issue: IssueMention,
  tokens: readonly Token[],
): boolean {
  const first = Math.min(from, ...subjects.map((subject) => subject.from));
  if (tokens[first]?.sentence !== sentence) return false;
  return tokens[first]!.start <= issue.start && issue.end <= tokens[end - 1]!.end;
}

/** Whether what is done hangs on something: "if", "unless", "before signing one". */
export function hasCondition(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  // What is done besides has conditions of its own: "thanks Oman, and will come if Chile does".
  const next = clauses.find(({ link, head }) => link === 'main' && head > clause.head)?.head ?? tokens.length;
  for (let at = clause.from; at < next && tokens[at]?.sentence === clause.sentence; at += 1) {
    const { lower } = tokens[at]!;
    if (CONDITIONS.has(lower)) return true;
    // "before signing one": what must come first, no date by which.
    if (lower === 'before' && clause.verb !== 'say' && /ing$/.test(tokens[at + 1]?.lower ?? '')) return true;
    if (lower === 'condition' && tokens[at - 1]?.lower === 'on') return true;
    if (lower === 'long' && tokens[at - 1]?.lower === 'as') return true;
  }
  return clauses.some(({ link, governor }) => link === 'condition' && governor === clause.index);
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'conditional', 'condition']);
