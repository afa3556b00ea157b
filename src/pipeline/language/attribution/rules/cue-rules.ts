import { isAmong } from '../../../wording/is-among.ts';
import type { Reading } from '../reading.ts';
import { accordingTo } from './cue-rules/according-to.ts';
import { asSeen, OPENERS } from './cue-rules/as-seen.ts';
import { claimOf } from './cue-rules/claim-of.ts';
import { forWhom } from './cue-rules/for-whom.ts';
import { inTheViewOf, VIEWPOINTS } from './cue-rules/in-the-view-of.ts';
import { introduced } from './cue-rules/introduced.ts';
import { isAdamant } from './cue-rules/is-adamant.ts';
import { letKnown, MADE_KNOWN } from './cue-rules/let-known.ts';
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
      byItsWord(reading, at) ??
      (reading.cues[at] === null ? null : quotedAs(reading, at)) ??
      relativeSaid(reading, at) ??
      (reading.cues[at] === null ? null : byItsVerb(reading, at, found)) ??
      isAdamant(reading, at) ??
      introduced(reading, at, found) ??
      (reading.tokens[at]!.pos === 'NOUN' ? (claimOf(reading, at) ?? positionIs(reading, at)) : null) ??
      wasSaid(reading, at);
    if (!one) continue;
    found.push(one);
    // "As Lind sees it": her seeing is no report of its own.
    if (one.rule === 'as-seen') at = one.cue.from;
  }
  return found;
}

// The rules that hang on one of few words: of most tokens none is asked.
function byItsWord(reading: Reading, at: number): Found | null {
  if (!isAsked(reading.tokens[at]!.lexeme)) return null;
  return (
    accordingTo(reading, at) ??
    inTheViewOf(reading, at) ??
    asSeen(reading, at) ??
    forWhom(reading, at) ??
    letKnown(reading, at)
  );
}

function byItsVerb(reading: Reading, at: number, found: readonly Found[]): Found | null {
  return (
    saidAbove(reading, at) ??
    saidBetween(reading, at) ??
    saidAfter(reading, at, found) ??
    saidBefore(reading, at, found)
  );
}

const isAsked = isAmong([
  ...['according', 'for', 'to', 'know', 'on'],
  ...VIEWPOINTS.keys(),
  ...OPENERS.keys(),
  ...MADE_KNOWN.keys(),
]);
