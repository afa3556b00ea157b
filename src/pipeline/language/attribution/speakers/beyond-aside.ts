import { ownClause } from '../model/clause-codes.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * The subject of a verb of saying where what stands between two commas before the verb was taken for it: "Lind" of "Lind, fresh
 * from seeing | Berg |, told them", "Lind, back from talks with | Berg |, said". Null elsewhere.
 */
export function subjectBeyondAside(
  { tokens, clauseCodes }: Reading,
  { from, to }: TokenRange,
  cue: number,
): TokenRange | null {
  const { own, subjects } = ownClause(clauseCodes, cue);
  const [subject, other] = subjects;
  if (!own || !subject || other !== undefined || tokens[subject.to]?.text !== ',') return null;
  const close = tokens[to - 1]!.text === ',' ? to - 1 : to;
  if (tokens[close]?.text !== ',' || close >= cue) return null;
  // "The envoys, among them Ruiz and | Berg |, said".
  if (isListed(tokens, subject.to + 1) && from > subject.to + 1) return subject;
  const isOneAside = !tokens.slice(subject.to + 1, close).some(({ text, pos }) => text === ',' || pos === 'CCONJ');
  if (!isOneAside) return null;
  // "Lind, | fresh from …": what Lind is just then. "Lind, | the mayor" is who she is.
  if (from === subject.from) return isState(tokens, subject.to + 1) ? subject : null;
  const before = tokens[from - 1];
  return subject.to < from && before !== undefined && (before.pos === 'ADP' || before.lower.endsWith('ing'))
    ? subject
    : null;
}

function isListed(tokens: Reading['tokens'], at: number): boolean {
  const [opener, behind] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
  return opener === 'including' || (opener === 'among' && /^(?:them|whom)$/.test(behind));
}

function isState(tokens: Reading['tokens'], at: number): boolean {
  return /^(?:ADJ|ADV)$/.test(tokens[at]!.pos) && tokens[at + 1]?.pos === 'ADP';
}
