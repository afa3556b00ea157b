import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';

/**
 * True for "they will leave the congress if coal is left out" and "will leave unless the guild pays"; not "it will leave if
 * the wind drops".
 */
export function isGoingIf(clause: Clause, context: Context): boolean {
  if (isLeavingOver(clause, context)) return true;
  if (!GOING_AWAY.has(clause.verb) || clause.passive || !context.isSpeech(clause) || !context.speakerIs(clause))
    return false;
  const isFromThem = context.tokens.slice(clause.to, clause.end).some(({ lower }) => GATHERED.has(lower));
  return isFromThem && context.conditionsOf(clause).length > 0;
}

// What somebody else does or not makes them leave.
function isLeavingOver(clause: Clause, context: Context): boolean {
  const { verb, passive, to, end, sentence } = clause;
  if (!/^(?:leave|quit|withdraw)$/.test(verb) || passive || !context.hasActor(clause)) return false;
  const next = context.tokens[to];
  const isAlone = end <= to || next?.sentence !== sentence || /^(?:PUNCT|SCONJ|ADP)$/.test(next.pos);
  return (
    isAlone &&
    context.conditionsOf(clause).some((one) => context.hasActor(one) && !/^(?:it|they)$/.test(wordOf(one, context)))
  );
}

function wordOf({ subjects: [subject], from }: Clause, { tokens }: Context): string {
  return tokens[subject?.from ?? from]!.lower;
}

/** True for "would abandon the purchase rather than lose the mill". */
export function isGivingUp(clause: Clause, { tokens }: Context): boolean {
  return GIVING_UP.has(clause.verb) && isRatherThan(clause, tokens);
}

function isRatherThan({ to, sentence }: Clause, tokens: Context['tokens']): boolean {
  for (let at = to; at < to + FARTHEST && tokens[at + 1]?.sentence === sentence; at += 1)
    if (tokens[at]!.lower === 'rather' && tokens[at + 1]!.lower === 'than') return true;
  return false;
}

/** "Will resign" promises nothing; "if the plan falls, I will resign", "would pull out rather than sign" threaten to. */
export function leavingEvent(clause: Clause, rule: string, context: Context): Event | null {
  const pattern = context.rule(clause);
  if (isGivingUp(clause, context)) return event(clause, 'THREATEN', 'rather than', { modality: ['future'] });
  const isStake = context.conditionsOf(clause).length > 0 || isRatherThan(clause, context.tokens);
  if (isStake && (LEAVING.test(pattern) || PULLING_OUT.test(pattern)))
    return event(clause, 'THREATEN', rule, { modality: ['future'] });
  return LEAVING.test(pattern) ? event(clause, 'RETREAT', rule, { modality: ['future'] }) : null;
}

/** What ends what one has begun: "would sell the mine rather than pay". */
const GIVING_UP = new Set([
  'abandon',
  'quit',
  'leave',
  'scrap',
  'cancel',
  'close',
  'shut',
  'sell',
  'withdraw',
  'walk',
  'pull',
  'resign',
  'strike',
]);
const GOING_AWAY = new Set(['leave', 'quit', 'withdraw', 'walk']);
/** What one can leave in protest. */
const GATHERED = new Set([
  ...verbs.sets.talks,
  'congress',
  'government',
  'coalition',
  'cabinet',
  'alliance',
  'pact',
  'table',
  'league',
  'union',
  'bloc',
]);
/** In tokens behind the verb. */
const FARTHEST = 14;
const LEAVING = /^(?:resign|step down|stand down|step aside|(?:hand in|tender|submit) =?resignation)/;
const PULLING_OUT = /^(?:pull out|walk away)$/;
