import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { isFirstPerson } from '../context/first-person.ts';

/** What one says first that one does, and only then what: "What we will not do is wait", "What I can offer is a loan". */
export function cleftEvent(clause: Clause, { tokens }: Context): Event | null {
  if (clause.modal === null || !isCleft(clause, tokens) || !isFirstPerson(clause, tokens)) return null;
  if (clause.negated && NOT_DONE.test(clause.modal)) return event(clause, 'REJECT', 'what we will not');
  const isOffer = tokens.slice(clause.from, clause.to).some(({ lower }) => OFFERED.test(lower));
  return !clause.negated && isOffer ? event(clause, 'AGREE', 'what we can') : null;
}

/** True where "what" opens a clause that is all of a subject: "What I reject is". */
export function isCleft({ link, governor, subjects, from }: Clause, tokens: readonly Token[]): boolean {
  const first = subjects[0];
  return (
    link === 'relative' &&
    governor === null &&
    first !== undefined &&
    first.from < from &&
    tokens[first.from - 1]?.lower === 'what'
  );
}

/** True where "what" opens what another than who speaks wants, and what that is comes next: "What Peru wants | is a date". */
export function isWanting(clause: Clause, tokens: readonly Token[]): boolean {
  const { verb, modal, negated, subjects, to } = clause;
  if (!ASKING.has(verb) || modal || negated || !isCleft(clause, tokens)) return false;
  if (/^(?:i|we|you|one)$/.test(tokens[subjects[0]!.from]!.lower)) return false;
  return tokens.slice(to, to + 2).some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
}

const ASKING: ReadonlySet<string> = new Set(['want', 'demand', 'seek', 'ask', 'insist', 'request', 'require', 'need']);
const NOT_DONE = /^(?:will|wo|'ll|ca|can|cannot)$/;
const OFFERED = /^(?:do|offer|give|propose|promise|pay|provide)$/;
