import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';

/** Who finds a thing so, behind what it is: "was anathema to Norway", "is not acceptable to the guild". */
export function heldByEvent(clause: Clause, { tokens }: Context): Event | null {
  const { to, end, negated, modal } = clause;
  if (modal !== null) return null;
  for (let at = to; at < Math.min(end - 1, to + LONGEST); at += 1) {
    const act = HELD.get(tokens[at]!.lower);
    if (!act || !/^(?:to|for)$/.test(tokens[at + 1]!.lower)) continue;
    let last = at + 2;
    while (last < end && /^(?:DET|ADJ|NOUN|PROPN|PART|CCONJ)$/.test(tokens[last]!.pos)) last += 1;
    if (last === at + 2) return null;
    const own = { ...clause, subjects: [{ from: at + 2, to: last }] };
    const told = negated ? (act === 'REJECT' ? 'AGREE' : 'REJECT') : act;
    return event(own, told, `${tokens[at]!.lower} to`, { until: last, implied: true });
  }
  return null;
}

const HELD = new Map<string, PloverAct>(
  Object.entries(verbs.heldBy).flatMap(([act, words]) => words.map((word) => [word, act as PloverAct] as const)),
);
/** In tokens, of what a thing is called. */
const LONGEST = 6;
