import type { Reading } from '../reading.ts';
import type { Spans } from './spans.ts';

/**
 * "Bank accused | of hiding a theft", "Lind Accused | By Peru": the "is" that a headline leaves out; nobody else is accused.
 */
export function isHeadlinePassive({ tokens }: Reading, { cue, speaker }: Spans): boolean {
  if (!speaker || speaker.from > cue) return false;
  if (tokens[cue]!.lower === 'found' && /^(?:guilty|liable|innocent)$/.test(tokens[cue + 1]?.lower ?? '')) return true;
  if (!/^(?:accused|suspected|convicted|acquitted)$/.test(tokens[cue]!.lower)) return false;
  // "Was accused by Peru" leaves nothing out.
  return tokens[cue - 1]?.pos !== 'AUX' && /^(?:of|by)$/.test(tokens[cue + 1]?.lower ?? '');
}

/** "Will use the route to Quarn announced for May": told of the route, by nobody. */
export function isToldOf(
  { tokens, quoteAt, clauseCodes: { clauses, heads } }: Reading,
  { cue, content: { from } }: Spans,
): boolean {
  const clause = clauses[heads[cue]!];
  if (clause?.head !== cue || clause.link !== 'reduced' || from !== cue + 1 || quoteAt[from] !== -1) return false;
  return tokens[from]!.pos === 'ADP' && !tokens.slice(from, clause.end).some(({ lower }) => lower === 'by');
}

/** "Crews | told | to stay at home", as headlines have it: they are told so, and say nothing. */
export function isToldTo(
  { tokens, clauseCodes: { clauses, heads } }: Reading,
  { cue, content: { from } }: Spans,
): boolean {
  const clause = clauses[heads[cue]!];
  const isBare = clause?.head === cue && clause.passive && clause.from === cue;
  return isBare && from === cue + 1 && tokens[from]!.lower === 'to';
}
