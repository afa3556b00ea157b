import type { PloverAct, Span } from '#src/schema/evidence.ts';
import type { Analysis, IssueMention } from '../../types.ts';
import type { Clause } from '../types.ts';
import { bySentence, toldOf } from './acts.ts';
import { untoldClauses } from './events.ts';
import { judgedActs } from './judged.ts';
import { wordedEvents } from './worded-events.ts';

/** The acts that the words of a document could tell and that are not told, in order of the text: for `explain`. */
export function consideredActs(
  analysis: Analysis,
  clauses: readonly Clause[],
  issues: readonly (readonly IssueMention[])[],
): ConsideredAct[] {
  const { tokens } = analysis;
  const told = toldOf({ lexed: analysis, names: analysis, statements: analysis.statements, issues, clauses });
  return bySentence(clauses).flatMap((own) => {
    const worded = wordedEvents(own, tokens, told.speech, told.parties);
    const judged = judgedActs(own, worded, told).flatMap(({ act, untold }) =>
      untold ? [{ start: act.start, end: act.end, act: act.act, rule: act.rule, why: untold }] : [],
    );
    const silent = untoldClauses(own, tokens, told.speech).map(({ clause, act, rule, why }) => ({
      start: tokens[clause.from]!.start,
      end: tokens[clause.end - 1]!.end,
      act,
      rule,
      why,
    }));
    return [...judged, ...silent].sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/** Offsets into the document's text. */
export interface ConsideredAct extends Span {
  readonly act: PloverAct;
  readonly rule: string;
  readonly why: string;
}
