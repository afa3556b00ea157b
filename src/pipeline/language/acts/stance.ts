import type { Stance } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { IssueMention, Token } from '../../types.ts';
import type { Clause } from '../types.ts';
import type { Event } from './event.ts';

/**
 * How who acts stands to the issue: for or against it by the act, turned round by words of ending before the issue
 * ("a halt to the strikes"), conditional where a condition is set; null where the act takes no side.
 */
export function stanceOf(
  event: Event,
  issue: IssueMention | null,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Stance | null {
  if (!issue) return null;
  const side = SIDES[event.act] ?? null;
  if (!side || (side === 'against' && isNoPosition(event, issue))) return null;
  if (hasCondition(event.clause, clauses, tokens)) return side === 'against' ? side : 'conditional';
  return !event.rule.startsWith('no ') && isTurned(event, issue, tokens) ? (side === 'for' ? 'against' : 'for') : side;
}

// That parties failed to reach a thing is nobody's position on it, and who refuses the terms a sentence before told of
// has not refused the thing itself.
function isNoPosition({ rule }: Event, issue: IssueMention): boolean {
  return FAILURE.test(rule) || issue.start === issue.end;
}

function hasCondition(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  for (let at = clause.from; tokens[at]?.sentence === clause.sentence; at += 1) {
    const { lower } = tokens[at]!;
    if (CONDITIONS.has(lower)) return true;
    if (lower === 'before' && clause.verb !== 'say') return true;
    if (lower === 'condition' && tokens[at - 1]?.lower === 'on') return true;
    if (lower === 'long' && tokens[at - 1]?.lower === 'as') return true;
  }
  return clauses.some(({ link, governor }) => link === 'condition' && governor === clause.index);
}

// "end", "lift", "halt", "drop", "without", "no" between the verb and the issue; of "lifted sanctions" the verb itself.
function isTurned({ clause, act }: Event, issue: IssueMention, tokens: readonly Token[]): boolean {
  let turned = false;
  for (
    let at = act === 'CONCEDE' || act === 'SANCTION' ? clause.head : clause.head + 1;
    at < tokens.length && tokens[at]!.start < issue.start && tokens[at]!.sentence === clause.sentence;
    at += 1
  ) {
    if (ENDING.has(tokens[at]!.lemma) || ENDING.has(tokens[at]!.lower)) turned = !turned;
  }
  return turned;
}

const SIDES: Partial<Record<Event['act'], Stance>> = {
  AGREE: 'for',
  SUPPORT: 'for',
  COOPERATE: 'for',
  AID: 'for',
  REQUEST: 'for',
  CONCEDE: 'for',
  SANCTION: 'for',
  THREATEN: 'for',
  REJECT: 'against',
  ACCUSE: 'against',
  PROTEST: 'against',
};
const FAILURE = /^(?:fail|failed|failure|could not be)\b/;
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'conditional', 'condition']);
const ENDING = new Set(verbs.sets.ending);
