import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether a speaker only says so between commas, before the verb goes on: in "Norland has agreed, two bankers said, but
 * wants more" not the bankers want.
 */
export function isInserted({ tokens, cues }: Reading, speaker: TokenRange, cue: number): boolean {
  if (tokens[speaker.from - 1]?.lower !== ',' || speaker.to >= cue) return false;
  // "left early, Lind said, adding": what the same one adds.
  if (tokens[cue]!.lower.endsWith('ing')) return false;
  let says = speaker.to;
  while (says < cue && /^(?:AUX|ADV)$/.test(tokens[says]!.pos)) says += 1;
  return says < cue && (cues[says]?.takes.has('q') ?? false) && closes(tokens, says + 1, cue);
}

/** A speaker without who says so between commas: "the union" of "the union, Lind said, rejects". */
export function beforeInserted(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  for (let comma = from + 1; comma < to - 1; comma += 1) {
    if (reading.tokens[comma]!.lower !== ',') continue;
    const says = reading.cues.slice(comma + 2, to).findIndex((one) => one?.takes.has('q'));
    const end = says === -1 ? to : comma + 2 + says;
    if (isInserted(reading, { from: comma + 1, to: end }, cue)) return { from, to: comma };
  }
  return { from, to };
}

// Up to the next comma nothing but when and where they say it.
function closes(tokens: Reading['tokens'], from: number, cue: number): boolean {
  for (let at = from; at < cue && at < from + LONGEST; at += 1) {
    if (tokens[at]!.lower === ',') return true;
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[at]!.pos) || tokens[at]!.lower === 'that') return false;
  }
  return false;
}

/** In tokens: "on Monday in a joint statement". */
const LONGEST = 8;
