import units from '../../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isVerb } from './is-past.ts';

/**
 * Before "to" and a verb, somebody who means or wants it: "threatened to leave", "called on all to hold", "his threat
 * to go".
 */
export function isMeant(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at + 1]?.pos !== 'VERB') return false;
  if (at > from && (MEANT.has(tokens[at - 1]!.lower) || isBound(tokens, at - 1))) return true;
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_OBJECT); i -= 1) {
    if (MEANING.has(tokens[i]!.lemma)) return true;
    if (isVerb(tokens[i]!)) return false;
  }
  return false;
}

/** "Proposed that the council seal it on Friday": the bare verb of what is wished for. */
export function isWished(tokens: readonly Token[], from: number, at: number): boolean {
  const { pos, lower, lemma } = tokens[at]!;
  // The tagger takes many a bare verb for a noun: "that the council seal it".
  const isBare = pos === 'VERB' || /^(?:it|them|him|her)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isBare || lower !== lemma) return false;
  for (let i = at - 1; i > Math.max(from, at - LONGEST_OBJECT); i -= 1) {
    if (tokens[i]!.lower === 'that') return WISHING.has(tokens[i - 1]!.lemma);
    if (isVerb(tokens[i]!) || tokens[i]!.lower === 'to') return false;
  }
  return false;
}

/** "Summoned both sides to a meeting on Friday": the day is that of the meeting. */
export function isCalledIn(tokens: readonly Token[], verb: number, at: number): boolean {
  if (!CALLING.has(tokens[verb]!.lemma) || tokens[at - 1]?.lower !== 'on') return false;
  const to = tokens.slice(verb + 1, at).findIndex(({ lower }) => lower === 'to');
  return to !== -1 && tokens.slice(verb + 1 + to, at).some(({ lower }) => MEETINGS.has(lower));
}

/** "Called off | Friday | 's strike", "postponed | Monday | 's vote". */
export function isCalledOff(tokens: readonly Token[], verb: number, at: number): boolean {
  if (!/^['’]s$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const { lemma } = tokens[verb]!;
  const off = tokens[verb + 1]?.lower === 'off' && /^(?:call|put)$/.test(lemma);
  return (off || CANCELLING.has(lemma)) && at - verb <= (off ? 3 : 2);
}

/** True for a verb and the meeting that it is about, "proposed talks in Lima", with no other verb between. */
export function isOfMeeting(tokens: readonly Token[], verb: number, at: number): boolean {
  const between = tokens.slice(verb + 1, at);
  return between.some(({ lower }) => MEETINGS.has(lower)) && !between.some((token) => isVerb(token));
}

/** "The vote | to be held on Friday"; not "the first ship to be built on Friday". */
export function isToBeDone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'be' || tokens[at + 2]?.pos !== 'VERB' || tokens[at - 1]?.pos !== 'NOUN') return false;
  return !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:first|last|only|next|latest)$/.test(lower));
}

// "Is ready to escort them on Friday", "what I have to decide in May": to be done then; who had to, or had been ready to, had
// to before.
function isBound(tokens: readonly Token[], last: number): boolean {
  if (tokens[last - 1]?.lower === 'been') return false;
  return /^(?:ready|prepared|willing|have|has)$/.test(tokens[last]!.lower);
}

const CALLING = new Set(['summon', 'invite', 'convoke', 'convene']);
/** Words for what somebody means to do or wants done. */
const MEANING = new Set(units.meaning);
/** Words for what somebody wishes to be done, before "that" and a bare verb. */
const WISHING = new Set(units.wishing);
/** What somebody has who means to do something. */
const MEANT = new Set(units.meant);
const CANCELLING = new Set(['cancel', 'postpone', 'suspend', 'scrap', 'avert', 'delay']);
/** Tokens between such a word and "to". */
const LONGEST_OBJECT = 6;
/** What several hold together on a day. */
export const MEETINGS: ReadonlySet<string> = new Set(units.meetings);
