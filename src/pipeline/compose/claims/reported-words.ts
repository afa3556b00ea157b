import type { Span, Statement } from '#src/schema/evidence.ts';
import data from '../../data/plain-cues.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { isPlainSaying } from '../lines/plain-saying.ts';
import { textOf } from '../sentences/words-at.ts';

/**
 * The words that tell what is reported: the content, and the word of reporting before it where that is more than saying
 * ("demands a pay rise", "called the offer an insult"), for then the content alone is no sentence.
 */
export function reportedWords({ content, cue, document }: Statement, index: EvidenceIndex): Span {
  const text = textOf(document, index);
  if (cue !== null && isAddressed({ cue, content }, text)) return withoutAddressee(content, text);
  if (cue === null || cue.end > content.start || !JOINED.test(text.slice(cue.end, content.start))) return content;
  const refusal = REFUSING.exec(text.slice(Math.max(0, cue.start - REFUSED_WITHIN), cue.start))?.[0];
  if (refusal && TAKING.test(text.slice(cue.start, cue.end)))
    return { start: cue.start - refusal.length, end: content.end };
  if (/^\s*(?:that\b|["“‘'])/.test(text.slice(content.start, content.end))) return content;
  // "LIND: Good morning": the colon behind a label is none of the words either.
  return isPlainSaying({ cue }, text) ? content : { start: cue.start, end: content.end };
}

// "told the nation in a televised address that he had accepted": who is told is no part of what is said.
function isAddressed({ cue, content }: { cue: Span; content: Span }, text: string): boolean {
  return (
    ADDRESSING.has(text.slice(cue.start, cue.end).toLowerCase().split(/\s+/).at(-1) ?? '') && cue.end <= content.start
  );
}

function withoutAddressee({ start, end }: Span, text: string): Span {
  const addressee = /^(?!that\b)[^.;:,“"]{1,80}? that (?=\p{L})/u.exec(text.slice(start, end));
  return { start: start + (addressee?.[0].length ?? 0), end };
}

/** "Cannot | accept that a few should decide": what is not accepted, without these words, would seem to be said. */
const REFUSING =
  /\b(?:cannot|(?:do|does|did|can|could|will|would)(?: not|n['’]t)|won['’]t|can['’]t|never) (?:\p{L}+ )?$/iu;
/** In characters, before what is reported: "could not possibly |". */
const REFUSED_WITHIN = 24;
const TAKING = /^(?:accept|agree|believe|share|think|admit|recogni[sz]e|acknowledge|consider|see|support|concede)/i;
/** "Appealed for | water": the preposition that its verb takes. */
const JOINED = /^\s*(?:(?:for|on|to|against|about|over|at|with|of)\s+)?$/;
const ADDRESSING: ReadonlySet<string> = new Set(data.addressing);
