import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { textOf, wordsBefore } from '../sentences/words-at.ts';

/** True for a time that is not that of what is reported: "since March", "will meet on Friday", "an hour earlier", "said in a letter on Friday". */
export function isElsewhen(fact: Fact, index: EvidenceIndex): boolean {
  const { kind, document, end, text } = fact;
  const before = wordsBefore(fact, index).slice(-BEFORE_WITHIN);
  if (BESIDE.test(textOf(document, index).slice(end, end + BEHIND_WITHIN))) return true;
  if (kind === 'duration' && /\b(?:in|within) ?$/i.test(before)) return true;
  if (/^(?:last|next|past|previous|coming)\b/i.test(text)) return true;
  if (STILL_TO_COME.test(before) || SAID_IN_PAPER.test(before)) return true;
  return ELSEWHEN.test(before) || looksAhead(before.replace(/^.*[,;:]/s, ''));
}

// In characters.
const BEFORE_WITHIN = 60;
const BEHIND_WITHIN = 12;
const BESIDE = /^ (?:ago|earlier|later|before|after|old|hence)\b/i;
/** "Would raise it again when the ministers meet in". */
const STILL_TO_COME = /\b(?:again|would)\b[^,;:]*$/i;
/** "Said in a statement | yesterday that they had met": when it was said. */
const SAID_IN_PAPER =
  /\b(?:said|says|wrote|told \p{L}+|add(?:ed|s)) in an? (?:[\p{L}-]+ ){0,3}?\p{L}+ (?:on |late on |early on )?$/iu;
const ELSEWHEN =
  /\b(?:since|until|till|before|after|by|over|last|past|previous|following)(?: the)?(?: last| past)? ?$/i;
