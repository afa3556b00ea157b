import { subjectBefore } from '../noun-phrases/subject-before.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';

/** A report must be this sure to end another. */
const SURE = 0.6;

/** In tokens: a shorter beginning is no content, but before a semicolon. */
const SHORTEST = 3;

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);

/**
 * Reports, in order of the cue, whose content runs on into the next report of the sentence ("…, and she said …",
 * "… while Lind denied …", "…, adding …") end before it.
 */
export function parted(reading: Reading, found: readonly Found[]): Found[] {
  return found.map((given, place) => {
    const one = { ...given, rest: given.rest.filter((part) => !isNexts(found, place, part)) };
    const { from, to } = one.content;
    if (one.cue.from > from) return one;
    for (let i = place + 1; i < found.length && found[i]!.cue.from < to; i += 1) {
      const next = found[i]!;
      const end = next.confidence >= SURE && next.cue.from > from ? endBefore(reading, next.cue.from) : null;
      const shortest = end !== null && reading.tokens[end]!.text === ';' ? 1 : SHORTEST;
      if (end !== null && end - from >= shortest) return { ...one, content: { from, to: end } };
    }
    return one;
  });
}

// Of "Lind said it was late, but Berg insisted that it, though late, would do" the last words are not Lind's.
function isNexts(found: readonly Found[], place: number, { from, to }: TokenRange): boolean {
  const { cue } = found[place]!;
  for (let at = place + 1; at < found.length && found[at]!.cue.from < from; at += 1) {
    const next = found[at]!;
    if (next.confidence < SURE || next.cue.from === cue.from || next.cue.to > from) continue;
    if (next.content.from < to && from < next.content.to) return true;
  }
  return false;
}

// The token before which a report that is joined to what goes before it begins; null where it is no clause beside that.
function endBefore(reading: Reading, cue: number): number | null {
  const { tokens } = reading;
  const frames = reading.cues[cue];
  if (!frames || !(frames.takes.has('q') || frames.takes.has('c'))) return null;
  const subject = frames.tense === 'ing' ? null : subjectBefore(reading, cue);
  const start = subject?.from ?? (tokens[cue - 1]?.pos === 'ADV' ? cue - 1 : cue);
  const link = start - 1;
  if (!tokens[link] || !isJoined(reading, link, subject !== null)) return null;
  return tokens[link - 1]?.lower === ',' ? link - 1 : link;
}

// Of "and" and "but" only what has no subject of its own, a pronoun for it or a comma before is sure to stand beside.
function isJoined({ tokens }: Reading, link: number, subject: boolean): boolean {
  const { lower } = tokens[link]!;
  if (lower === 'while' || lower === 'whereas' || lower === ';') return true;
  if (lower === 'and' || lower === 'but')
    return !subject || PRONOUNS.has(tokens[link + 1]!.lower) || tokens[link - 1]?.lower === ',';
  return lower === ',' && !subject;
}
