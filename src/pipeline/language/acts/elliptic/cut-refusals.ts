import { firstStarting } from '../../../in-order.ts';
import { recordId } from '../../../record-id.ts';
import type { Lexed, LocalAct, LocalStatement, Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';

/**
 * What somebody refuses in words of his own that leave the verb out: "On wages we can talk. On the closures we cannot."
 */
export function cutRefusals(
  { tokens, document }: Lexed,
  statements: readonly LocalStatement[],
  acts: readonly LocalAct[],
): LocalAct[] {
  const taken = new Set(acts.map(({ end }) => end));
  return statements.flatMap((statement) => {
    const { id, kind, content, speakers, party } = statement;
    if (kind !== 'direct' || speakers.length === 0) return [];
    return refusalsIn(tokens, content.start, content.end).flatMap(({ from, to }): LocalAct[] => {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      if (taken.has(span.end)) return [];
      taken.add(span.end);
      const { sentence } = tokens[from]!;
      const told = { act: 'REJECT', issue: null, stance: null, modality: [], recipients: [] } as const;
      const actors = speakers.length > 0 || party === null ? speakers : [party];
      return [
        {
          ...told,
          ...span,
          id: recordId('a', document.sha256, span, 'REJECT'),
          sentence,
          actors,
          unnamed: null,
          statement: id,
          rule: 'cut short',
        },
      ];
    });
  });
}

// "we cannot.", "I won't,": nothing follows; not "as we cannot", "than we could not".
function refusalsIn(tokens: readonly Token[], start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = firstStarting(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1) {
    if (!isSelf(tokens[at]!.lexeme) || LINKED.test(tokens[at - 1]?.lower ?? '')) continue;
    const to = refusalEnd(tokens, at + 1);
    if (to > at + 1 && isEnd(tokens, to)) found.push({ from: at, to });
  }
  return found;
}

// Behind "cannot", "will not", "won't"; the token given where none stands there.
function refusalEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'cannot') return at + 1;
  const not = /^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '');
  return not && /^(?:can|ca|will|wo|shall|sha)$/.test(tokens[at]?.lower ?? '') ? at + 2 : at;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.sentence !== tokens[at - 1]!.sentence || /^[.!;,”"]$/.test(next.text);
}

const isSelf = isAmong(['i', 'we']);
const LINKED = /^(?:as|than|if|whether|why|what|which|that|because|when)$/;
