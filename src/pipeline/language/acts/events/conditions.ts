import type { Clause } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../event.ts';

/**
 * What a demand or a threat asks for by its condition: who wants sanctions unless a proposal is accepted, or threatens
 * them if it is refused, wants the proposal accepted.
 */
export function conditionEvents(events: readonly Event[], clauses: readonly Clause[], context: Context): Event[] {
  const priced = clauses.flatMap((clause) => {
    if (!isPrice(clause, context)) return [];
    const promise = events.find((one) => PROMISING.has(one.act) && hangsOn(clause, one, clauses, context));
    return promise ? pricedEvent(clause, promise, context) : [];
  });
  const asked = clauses
    .filter(({ link }) => link === 'condition')
    .flatMap((clause) => {
      const wanted = wantedBy(clause, context);
      const demand = wanted && events.find((one) => DEMANDING.has(one.act) && hangsOn(clause, one, clauses, context));
      return wanted && demand ? [{ ...event(wanted, 'REQUEST', 'on condition'), by: demand }] : [];
    });
  return [...priced, ...asked];
}

// "will sign only if Chile pays", "provided that the text is changed": what has to come first is asked for.
function isPrice({ link, form, negated, from, subjects }: Clause, { tokens }: Context): boolean {
  if (form !== 'finite' || negated || !(link === 'condition' || link === 'time')) return false;
  const start = Math.min(from, ...subjects.map((one) => one.from));
  const [second, first] = [tokens[start - 2]?.lower ?? '', tokens[start - 1]?.lower ?? ''];
  // "Only after a long night did Chile sign": it signed.
  if (second === 'only') return tokens[from]!.lower !== 'did' && /^(?:if|when|once|after)$/.test(first);
  return link === 'condition' && (PROVISOS.test(first) || (first === 'that' && tokens[start - 2]!.lower !== ','));
}

// By who makes the promise: of a thing ("the strike would be called off only if") who says so.
function pricedEvent(clause: Clause, promise: Event, context: Context): Event[] {
  const isOwn = promise.actors === 'subject' && promise.clause.subjects.length > 0;
  if (!isOwn && !context.isSpeech(promise.clause)) return [];
  const told = isOwn ? { ...clause, subjects: promise.clause.subjects, passive: false } : clause;
  return [event(told, 'REQUEST', 'only if', { actors: isOwn ? 'subject' : 'speaker', implied: true })];
}

// "unless Chile accepts it", "if Chile rejects it", "if Chile continues to reject it", "if Chile does not accept it".
function wantedBy(clause: Clause, context: Context): Clause | null {
  const inner = context.begunBy(clause);
  const meaning = context.meaning(inner);
  if (!meaning || clause.passive) return null;
  const good = COOPERATIVE.has(meaning) !== inner.negated;
  if (good) return context.isOpenedBy(clause, 'unless') ? inner : null;
  return (meaning === 'REJECT' || inner.negated) && context.isOpenedBy(clause, 'if') ? inner : null;
}

// The condition follows in the demand's own words, or stands before it: "if …, sanctions must be applied".
function hangsOn(condition: Clause, { clause }: Event, clauses: readonly Clause[], context: Context): boolean {
  let governor = context.governorOf(condition);
  for (let steps = 0; governor && steps < 4; steps += 1) {
    if (governor.index === clause.index) return true;
    governor = context.governorOf(governor);
  }
  const next = clauses.find(
    ({ index, form, link }) =>
      index > condition.index && form === 'finite' && (link === 'main' || link === 'complement'),
  );
  return next?.index === clause.index;
}

const PROMISING: ReadonlySet<Event['act']> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
  'CONSULT',
]);
const PROVISOS = /^(?:provided|providing)$/;
const DEMANDING: ReadonlySet<Event['act']> = new Set(['REQUEST', 'THREATEN']);
