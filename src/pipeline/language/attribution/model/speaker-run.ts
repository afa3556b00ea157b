import type { Reading, TokenRange } from '../reading.ts';

/** Behind these a verb belongs to what describes the speaker: "Hale, who leads the union", "Hale (seen on Monday)". */
const DESCRIBES = new Set([',', '(', '–', '—', 'who', 'which', 'that', 'whose', 'whom']);

/**
 * A speaker without the clause it is the subject of: "Hale" of "Hale fired her deputy, citing …" and of "Hale met her deputy
 * and said". Only before a participle, or where the verb is joined to another, is a verb in it sure to be that clause's:
 * "people briefed on the talks said".
 */
export function speakerAlone(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  if (from >= cue) return { from, to };
  const participle = tokens[cue]!.lower.endsWith('ing') || isJoined(reading, to, cue);
  for (let at = from + 1; at < to; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (DESCRIBES.has(lower)) return { from, to };
    if (pos === 'AUX' || (participle && pos === 'VERB' && !lower.endsWith('ing'))) return { from, to: at };
  }
  return { from, to };
}

// "… and said", "… but later added".
function isJoined({ tokens }: Reading, to: number, cue: number): boolean {
  const link = tokens[cue - 1]?.pos === 'ADV' ? cue - 2 : cue - 1;
  return link >= to && /^(?:and|but)$/.test(tokens[link]!.lower);
}
