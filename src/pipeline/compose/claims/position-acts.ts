import type { PloverAct } from '#src/schema/evidence.ts';

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
