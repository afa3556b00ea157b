import type { Reading } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { subjectOfJoined } from './joined-relative.ts';

/**
 * Reports, in order of the cue, whose cue only goes on from the one before it ("…, adding that …", "… and pledged …")
 * with that one's speaker, where their own is missing or stands in what was reported just before.
 */
export function withInheritedSpeakers(reading: Reading, found: readonly Found[]): Found[] {
  const settled: Found[] = [];
  for (const one of found) {
    const before = settled.at(-1);
    settled.push(before && goesOn(reading, before, one) ? { ...one, speaker: before.speaker } : one);
  }
  return settled;
}

function goesOn(reading: Reading, before: Found, one: Found): boolean {
  const { tokens } = reading;
  const cue = one.cue.from;
  if (!before.speaker || tokens[before.cue.from]!.sentence !== tokens[cue]!.sentence || cue < before.content.to)
    return false;
  if (before.cue.from > before.content.from || subjectOfJoined(reading, cue)) return false;
  const { speaker } = one;
  const misled = speaker !== null && speaker.from >= before.content.from && speaker.to <= before.content.to;
  if (speaker !== null && !misled) return false;
  const at = tokens[cue - 1]?.pos === 'ADV' ? cue - 2 : cue - 1;
  const link = tokens[at]?.lower;
  const form = reading.cues[cue]?.tense;
  if (cue - before.content.to > 3) return false;
  return form === 'ing'
    ? link === ',' || link === 'and' || link === 'but'
    : (link === 'and' || link === 'but') && form === reading.cues[before.cue.from]?.tense;
}
