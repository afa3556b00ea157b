import type { Token } from '../../../types.ts';
import { UNCLASSED } from '../../../wording/unclassed.ts';
import { phrasesFrom } from '../../phrases/phrases-from.ts';
import type { Clause } from '../../types.ts';
import { type Event, event } from '../event.ts';
import { meaningOf } from '../meanings.ts';

/**
 * What somebody is thanked or criticised for: "thanked Peru for opening the port", "criticised Peru for having left". Whoever
 * says so takes it for done by whom he thanks; what one is only accused of tells nothing.
 */
export function thankedFor(clauses: readonly Clause[], tokens: readonly Token[]): Event[] {
  return clauses.flatMap((clause) => {
    const { form, from, governor, negated } = clause;
    if (form !== 'gerund' || negated || tokens[from - 1]?.lower !== 'for') return [];
    const around = clauses.find(({ index }) => index === governor);
    if (!around || around.negated) return [];
    const start = JUDGING.has(around.verb)
      ? around.passive
        ? null
        : around.to
      : behindThanks(around.to, from, tokens);
    const subjects = start === null ? [] : phrasesFrom(tokens, start);
    if (subjects.at(-1)?.to !== from - 1) return [];
    const deed: Clause = { ...clause, form: 'finite', subjects };
    const frame = meaningOf(deed, tokens, null);
    return [
      event(deed, frame?.act ?? 'STATE', frame?.act ? `for: ${frame.pattern}` : UNCLASSED, {
        implied: true,
        until: from - 1,
      }),
    ];
  });
}

// "expressed its thanks to | Peru for opening the port".
function behindThanks(from: number, to: number, tokens: readonly Token[]): number | null {
  for (let at = from; at < to - 1; at += 1)
    if (THANKS.has(tokens[at]!.lower) && tokens[at + 1]!.lower === 'to') return at + 2;
  return null;
}

const THANKS: ReadonlySet<string> = new Set(['thanks', 'gratitude', 'appreciation', 'praise', 'tribute']);
const JUDGING: ReadonlySet<string> = new Set(
  'thank praise commend congratulate applaud salute criticise criticize fault condemn rebuke reproach chide castigate lambast berate'.split(
    ' ',
  ),
);
