import { contentEnd } from '../../contents/content-end.ts';
import { meansSomebody } from '../../model/token-codes.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { clauseBefore, hasVerb, withoutSubject } from '../clauses.ts';
import type { Found } from '../found.ts';
import { accordingToOwn } from './in-the-view-of.ts';

/** "According to the union, …" and "…, according to the union": what stands on the other side of the comma is reported. */
export function accordingTo(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  if (accordingToOwn(reading, at)) return null;
  const phrase = oblique(reading, at + 2) ?? subjectAfter(reading, at + 2) ?? bareBody(reading, at + 2);
  if (!phrase) return null;
  const { from, to } = sentenceAround(reading, at);
  const opens = at === from || tokens[at - 1]!.lower === 'but' || tokens[at - 1]!.lower === '(';
  const speaker = opens ? withoutSubject(reading, phrase) : phrase;
  const start = (commaIn(reading, speaker.to, to) ?? speaker.to) + 1;
  const before = opens ? null : clauseBefore(reading, at - 1);
  const behind = !before && start < to ? { from: start, to: contentEnd(reading, start) } : null;
  const content = before ?? (opens || (behind && hasVerb(reading, behind)) ? behind : null);
  if (!content || content.to <= content.from) return null;
  // "He has, according to the union, left".
  const rest = opens || before || at - 1 <= from ? [] : [{ from, to: at - 1 }];
  return { rule: 'according-to', cue: { from: at, to: at + 2 }, speaker, content, rest, confidence: 0.9 };
}

// "According to her", not "according to her lawyer".
function oblique({ tokens }: Reading, at: number): TokenRange | null {
  const next = tokens[at + 1];
  const alone = !next || next.sentence !== tokens[at]?.sentence || next.pos === 'PUNCT';
  return alone && /^(?:him|her|them|it)$/.test(tokens[at]?.lower ?? '') ? { from: at, to: at + 1 } : null;
}

// "According to police": which the tagger takes for what is done to somebody.
function bareBody({ tokens }: Reading, at: number): TokenRange | null {
  const next = tokens[at + 1];
  const alone = !next || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP';
  const names = alone && tokens[at]?.pos === 'VERB' && meansSomebody(tokens[at]!);
  return names ? { from: at, to: at + 1 } : null;
}

function commaIn(reading: Reading, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) if (reading.tokens[i]!.lower === ',' && reading.quoteAt[i] === -1) return i;
  return null;
}
