import type { Token } from '../../../../types.ts';
import { isVerb } from './is-past.ts';
import { MEETINGS } from './meant.ts';

/** "agreed on Monday", "agreed late on Monday". */
export function isRightBefore(tokens: readonly Token[], verb: number, at: number): boolean {
  const last = tokens[at - 1]!.lower === 'on' ? at - 2 : at - 1;
  return verb === last || (verb === last - 1 && /^(?:late|early|only|first|again|jointly)$/.test(tokens[last]!.lower));
}

/** "Agreed on a programme", not "agreed to meet", "promised that it would". */
export function isOfThings(tokens: readonly Token[], verb: number, at: number): boolean {
  if (tokens[verb + 1]!.lower !== 'on') return false;
  return !tokens.slice(verb + 1, at).some((token) => isVerb(token) || /^(?:to|that|for)$/.test(token.lower));
}

/** "Agreed the plan", "agreed a truce in Kabin"; what is held on a day may be of that day. */
export function isOfOneThing(tokens: readonly Token[], verb: number, at: number): boolean {
  if (tokens[verb + 1]!.pos !== 'DET' && tokens[verb + 1]!.pos !== 'PRON') return false;
  const between = tokens.slice(verb + 1, at);
  return !between.some((token) => isVerb(token) || NOT_THERE.test(token.lower) || MEETINGS.has(token.lower));
}

/** True for a day whose part is told: "early on Friday". */
export function isPartOfDay(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]!.lower === 'on' ? at - 2 : at - 1;
  return /^(?:late|early)$/.test(tokens[last]!.lower);
}

/** "Failed to | agree", "managed to | agree". */
export function isOutcome(tokens: readonly Token[], from: number, at: number): boolean {
  return at - 2 >= from && tokens[at - 1]!.lower === 'to' && DONE_OR_NOT.test(tokens[at - 2]!.lower);
}

/** Verbs before "to" and what then was done or not. */
export const DONE_OR_NOT = /^(?:failed|managed|declined|struggled|contrived)$/;
const NOT_THERE = /^(?:to|that|for|from|until|starting|beginning)$/;
