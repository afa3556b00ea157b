import type { PloverAct } from '#src/schema/evidence.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { nounFramesOf } from '../../meanings/noun-frames.ts';

/**
 * Positions that come from somebody: "Support for the plan came from Norway", "the sharpest criticism has come from Peru".
 * A demand may be for goods, and a threat only a danger.
 */
export function cameFromEvent(clause: Clause, { tokens }: Context): Event | null {
  const { verb, form, passive, negated, modal, subjects, to } = clause;
  const [subject] = subjects;
  if (verb !== 'come' || form !== 'finite' || passive || negated || modal !== null || !subject) return null;
  let at = to;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const noun = tokens[subject.to - 1]!;
  if (tokens[at]?.lower !== 'from' || noun.lower === 'demand') return null;
  const act = nounFramesOf(noun.lexeme).find((frame) => frame.act !== null)?.act ?? null;
  return act && VOICED.has(act) ? event(clause, act, `from: ${noun.lower}`, { actors: 'agent', implied: true }) : null;
}

const VOICED: ReadonlySet<PloverAct> = new Set(['SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'AGREE']);
