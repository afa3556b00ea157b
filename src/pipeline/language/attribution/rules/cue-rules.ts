import type { Reading } from '../reading.ts';
import { accordingTo } from './cue-rules/according-to.ts';
import { asSeen } from './cue-rules/as-seen.ts';
import { claimOf } from './cue-rules/claim-of.ts';
import { forWhom } from './cue-rules/for-whom.ts';
import { inTheViewOf } from './cue-rules/in-the-view-of.ts';
import { introduced } from './cue-rules/introduced.ts';
import { isAdamant } from './cue-rules/is-adamant.ts';
import { letKnown } from './cue-rules/let-known.ts';
import { positionIs } from './cue-rules/position-is.ts';
import { quotedAs } from './cue-rules/quoted-as.ts';
import { relativeSaid } from './cue-rules/relative-said.ts';
import { saidAbove } from './cue-rules/said-above.ts';
import { saidAfter } from './cue-rules/said-after.ts';
import { saidBefore } from './cue-rules/said-before.ts';
import { saidBetween } from './cue-rules/said-between.ts';
import { wasSaid } from './cue-rules/was-said.ts';
import type { Found } from './found.ts';

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
