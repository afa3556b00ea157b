import type { Act, PloverAct, Span } from '#src/schema/evidence.ts';
import data from '../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt } from '../sentences/words-at.ts';

/** The acts by which a party takes a position. That parties met, helped or fought is told of them, not a position. */
export const POSITION_ACTS: ReadonlySet<PloverAct> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
]);

/** True for an act by which a party takes a position, or gives up what it did for one: "suspended its strike". */
export function takesPosition(act: Taking & { readonly document: string }, index: EvidenceIndex): boolean {
  return POSITION_ACTS.has(act.act) || callsOff(act, index);
}

/** True for "called off the boycott", not "freed the crew". */
export function callsOff(act: Taking & { readonly document: string }, index: EvidenceIndex): boolean {
  return act.act === 'RETREAT' && GIVING_UP.test(wordsAt(act, index));
}

const GIVING_UP = new RegExp(
  `^(?:(?:ha(?:s|ve|d)|is|are|will) )?(?:\\p{L}+ ){0,2}(?:call\\p{L}* off|(?:${data.ceasing.join('|')})\\p{L}*) (?:[\\p{L}\\d’'-]+ ){1,5}?(?:${data.actions.join('|')})(?!\\p{L})`,
  'iu',
);

type Taking = Pick<Act, 'act'> & Span;
