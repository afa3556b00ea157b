import type { Reading } from '../reading.ts';
import { accordingTo } from './according-to.ts';
import { asSeen } from './as-seen.ts';
import { claimOf } from './claim-of.ts';
import { forWhom } from './for-whom.ts';
import type { Found } from './found.ts';
import { inTheViewOf } from './in-the-view-of.ts';
import { introduced } from './introduced.ts';
import { isAdamant } from './is-adamant.ts';
import { letKnown } from './let-known.ts';
import { positionIs } from './position-is.ts';
import { quotedAs } from './quoted-as.ts';
import { relativeSaid } from './relative-said.ts';
import { saidAbove } from './said-above.ts';
import { saidAfter } from './said-after.ts';
import { saidBefore } from './said-before.ts';
import { saidBetween } from './said-between.ts';
import { wasSaid } from './was-said.ts';

/** What the rules find at each word of saying outside quotations, the first rule that holds, in order of the cue. */
export function foundByRules(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.quoteAt[at] !== -1) continue;
    const one =
      accordingTo(reading, at) ??
      inTheViewOf(reading, at) ??
      asSeen(reading, at) ??
      forWhom(reading, at) ??
      letKnown(reading, at) ??
      quotedAs(reading, at) ??
      relativeSaid(reading, at) ??
      saidAbove(reading, at) ??
      saidBetween(reading, at) ??
      saidAfter(reading, at, found) ??
      saidBefore(reading, at, found) ??
      isAdamant(reading, at) ??
      introduced(reading, at, found) ??
      claimOf(reading, at) ??
      positionIs(reading, at) ??
      wasSaid(reading, at);
    if (!one) continue;
    found.push(one);
    // "As Lind sees it": her seeing is no report of its own.
    if (one.rule === 'as-seen') at = one.cue.from;
  }
  return found;
}
