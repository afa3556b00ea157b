import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';

/** True for a time that is not that of what is reported: "since March", "will meet on Friday", "an hour earlier". */
export function isElsewhen({ kind, document, start, end, text, sentence }: Fact, index: EvidenceIndex): boolean {
  const from = index.sentences.get(sentence)?.start ?? start;
  const whole = index.documents.get(document)?.text ?? '';
  const before = whole.slice(Math.max(from, start - 60), start);
  if (BESIDE.test(whole.slice(end, end + 12))) return true;
  if (kind === 'duration' && /\b(?:in|within) ?$/i.test(before)) return true;
  if (/^(?:last|next|past|previous|coming)\b/i.test(text)) return true;
  if (STILL_TO_COME.test(before)) return true;
  return ELSEWHEN.test(before) || looksAhead(before.replace(/^.*[,;:]/s, ''));
}

const BESIDE = /^ (?:ago|earlier|later|before|after|old|hence)\b/i;
/** "Would raise it again when the ministers meet in". */
const STILL_TO_COME = /\b(?:again|would)\b[^,;:]*$/i;
const ELSEWHEN =
  /\b(?:since|until|till|before|after|by|over|last|past|previous|following)(?: the)?(?: last| past)? ?$/i;
