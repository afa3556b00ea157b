import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** Where the words end that "for", "that" or "to" at a token opens: a phrase, an infinitive, or a clause with what hangs on it. */
export function aboutEnd(opener: number, to: number, tokens: readonly Token[], clauses: readonly Clause[]): number {
  const lower = tokens[opener]!.lower;
  const start = lower === 'not' ? opener + 1 : opener;
  if (lower === 'that') {
    const clause = clauses.find(({ head, form }) => head > start && form === 'finite');
    return clause
      ? closed(start, clauseEnd(clause, to, clauses), tokens)
      : trimmed(start, phraseEnd(start + 1, to, tokens, clauses), tokens);
  }
  const next = verbAt(start + 1, clauses);
  if (next) return withPronoun(start, clauseEnd(next, to, clauses), to, tokens);
  const end = phraseEnd(start + 1, to, tokens, clauses);
  // "for the move to be outlawed", "on Chile to leave": what is asked of them is a verb.
  const infinitive = tokens[end - 1]?.lower === 'to' ? verbAt(end, clauses) : null;
  return infinitive ? closed(start, clauseEnd(infinitive, to, clauses), tokens) : trimmed(start, end, tokens);
}

function verbAt(at: number, clauses: readonly Clause[]): Clause | null {
  return (
    clauses.find(
      ({ from, head, form }) => (from === at || head === at || from === at - 1) && form !== 'finite' && head >= at,
    ) ?? null
  );
}

// "refusal to touch it | has": a pronoun right behind the verb is its object.
function withPronoun(from: number, last: number, to: number, tokens: readonly Token[]): number {
  const end = closed(from, last, tokens);
  return end === last && end < to && /^(?:it|them|him|her)$/.test(tokens[end]!.lower) ? end + 1 : end;
}

// With the clauses that it governs, as long as they follow on one another.
function clauseEnd(clause: Clause, to: number, clauses: readonly Clause[]): number {
  let end = Math.max(clause.end, clause.to);
  const within = new Set([clause.index]);
  for (const { index, governor, link, from, end: last, to: next } of clauses) {
    if (index <= clause.index || governor === null || !within.has(governor)) continue;
    if (!HANGING.has(link) || from > end + 2) continue;
    within.add(index);
    end = Math.max(end, last, next);
  }
  return Math.min(end, to);
}

function phraseEnd(from: number, to: number, tokens: readonly Token[], clauses: readonly Clause[]): number {
  let end = from;
  while (end < to && end - from < LONGEST) {
    const { pos, text, lower } = tokens[end]!;
    const joined = /^[-%–'’]$/.test(text) && tokens[end - 1]?.end === tokens[end]!.start;
    // "for the | reopening of the port": a noun, whatever the tagger says.
    const named = pos === 'VERB' && lower.endsWith('ing') && /^(?:DET|ADJ)$/.test(tokens[end - 1]!.pos);
    // "of a 6 percent | raise": no clause has it for its verb.
    const verbless = pos === 'VERB' && !clauses.some(({ head }) => head === end);
    if (ENDS.has(pos) && !joined && !named && !verbless) break;
    end += 1;
  }
  return end;
}

// "calls for talks to | have": no word at the end that only opens more; behind a verb ("run out") a preposition is its own.
function trimmed(from: number, to: number, tokens: readonly Token[]): number {
  let end = to;
  while (end > from + 1 && (LOOSE.has(tokens[end - 1]!.pos) || isMark(tokens[end - 1]!))) end -= 1;
  return end;
}

function closed(from: number, to: number, tokens: readonly Token[]): number {
  let end = to;
  while (end > from + 1 && (/CONJ$/.test(tokens[end - 1]!.pos) || isMark(tokens[end - 1]!))) end -= 1;
  return end;
}

function isMark({ pos, text }: Token): boolean {
  return pos === 'PUNCT' && !/^[”"%)]$/.test(text);
}

const HANGING = new Set<Clause['link']>(['complement', 'noun']);
const ENDS = new Set<Token['pos']>(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ']);
const LOOSE = new Set<Token['pos']>(['ADP', 'PART', 'DET', 'CCONJ', 'SCONJ']);
/** In tokens. */
const LONGEST = 14;
