import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event, HOSTILE } from '../../event.ts';
import { framesOf } from '../../meanings/frames.ts';

/**
 * "Would sooner close the mill than pay": what somebody would do anything before is refused. Who "would rather talk than
 * fight" refuses nothing.
 */
export function preferenceEvent(clause: Clause, { tokens }: Context): Event | null {
  const { modal, negated, passive, from, head } = clause;
  if (negated || passive || !/^(?:would|['’]d|will)$/.test(modal ?? '')) return null;
  if (!tokens.slice(from, head).some(({ lower }) => lower === 'sooner' || lower === 'rather')) return null;
  const refused = verbBehindThan(clause, tokens);
  const verb = refused?.lower;
  if (!verb || framesOf(verb).some(({ act, pattern }) => act !== null && HOSTILE.has(act) && pattern === verb))
    return null;
  return event(clause, 'REJECT', 'sooner than', { modality: ['hypothetical'] });
}

// "than | pay", "than to | pay", "rather than be | conscripted".
function verbBehindThan({ to, sentence }: Clause, tokens: readonly Token[]): Token | null {
  let at = to;
  while (at < to + FARTHEST && tokens[at]?.sentence === sentence && tokens[at]!.lower !== 'than') at += 1;
  if (tokens[at]?.lower !== 'than' || tokens[at]!.sentence !== sentence) return null;
  at += 1;
  while (/^(?:to|be|ever)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const verb = tokens[at];
  return verb?.sentence === sentence && /^(?:VERB|NOUN)$/.test(verb.pos) && isBase(verb) ? verb : null;
}

function isBase({ lower, base }: Token): boolean {
  return lower === base.word;
}

/** In tokens. */
const FARTHEST = 14;
