import type { PloverAct } from '#src/schema/evidence.ts';
import type { Token } from '../../../types.ts';
import { asksWhether, isInQuestion } from '../../phrases/questions/asks-whether.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';

/**
 * True for what a sentence only asks whether it is so: "Will you accept it?", "Did the union say that it would pay?" What one
 * asks, blames or refuses by asking stays: "Why did you walk out?", "Could you not pay more?"
 */
export function isAsked({ clause, act, actors }: Event, own: readonly Clause[], tokens: readonly Token[]): boolean {
  if (actors === 'speaker') return WELCOMING.has(act) && isInQuestion(clause.head, tokens);
  const asked = own.findLast((one) => one.index <= clause.index && asksWhether(one, tokens));
  if (asked === undefined) return false;
  return asked === clause || !own.some((one) => one.index > asked.index && one.index <= clause.index && isMain(one));
}

/** True for an act that nobody does by asking: "Will you sign?" agrees to nothing. */
export function isOfNoQuestion(act: PloverAct, to: number, tokens: readonly Token[]): boolean {
  return WELCOMING.has(act) && (tokens[to - 1]?.text === '?' || tokens[to]?.text === '?');
}

function isMain({ link, form }: Clause): boolean {
  return link === 'main' && form === 'finite';
}

const WELCOMING: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'CONSULT', 'AID']);
