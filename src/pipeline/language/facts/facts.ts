import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalFact, Names, Sentence, Token } from '../../types.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { datesIn } from './dates.ts';

/** Figures, money, percentages, durations and dates of a document, in order, each with its exact words. */
export function factsOf(lexed: Lexed, names: Names, issues: readonly (readonly IssueMention[])[]): LocalFact[] {
  return lexed.sentences.flatMap((sentence) => {
    const found = amountsOf(lexed, sentence);
    return found.map((amount) => fact(amount, lexed, sentence, names, issues[sentence.index] ?? []));
  });
}

function amountsOf({ tokens, document }: Lexed, { from, to }: Sentence): Amount[] {
  const dates = datesIn(tokens, from, to, document.published, (at) => looksAhead(tokens, from, at));
  const taken = new Set(dates.flatMap((date) => Array.from({ length: date.to - date.from }, (_, i) => date.from + i)));
  const amounts = amountsIn(tokens, from, to, (at) => taken.has(at));
  return [...dates, ...amounts].sort((a, b) => a.from - b.from);
}

// "will meet on Friday", "by Friday", "until Friday": the words before a date say whether it is still to come.
function looksAhead(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 12); i -= 1) {
    const { lower, pos } = tokens[i]!;
    if (i === at - 1 && /^(?:by|until|till|before|from)$/.test(lower)) return true;
    if (/^(?:will|would|shall|'ll|scheduled|due|planned|expected|plans?|set|tomorrow)$/.test(lower)) return true;
    if (pos === 'VERB' && /ed$/.test(lower)) return false;
  }
  return false;
}

function fact(
  amount: Amount,
  { tokens, document }: Lexed,
  sentence: Sentence,
  _names: Names,
  issues: readonly IssueMention[],
): LocalFact {
  const span = { start: tokens[amount.from]!.start, end: tokens[amount.to - 1]!.end };
  const { kind, value, unit, rule } = amount;
  return {
    id: recordId('f', document.sha256, span, kind),
    ...span,
    sentence: sentence.index,
    kind,
    value,
    unit,
    issue: nearest(issues, span),
    parties: [],
    rule,
  };
}

// Issues come in order of start: only the neighbours of the place can be nearest.
function nearest(issues: readonly IssueMention[], { start, end }: Span): string | null {
  let low = 0;
  let high = issues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (issues[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const gap = (issue: IssueMention) => Math.max(0, issue.start - end, start - issue.end);
  const near = issues.slice(Math.max(0, low - 2), low + 2).sort((a, b) => gap(a) - gap(b));
  return near[0]?.issue ?? null;
}
