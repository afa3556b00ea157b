import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import type { Linked, SentenceWords } from './sentence-words.ts';

/**
 * The place of the infinitive, or of the verb with a modal, with which a plain form behind "and" or a comma shares its "to"
 * or its modal: "to stop the fire, withdraw and free all", "will raise wages, cut hours and pay more". Null elsewhere.
 */
export function bareCoordinate(sentence: SentenceWords, place: number, before: readonly Linked[]): number | null {
  const { groups, readings, from } = sentence;
  if (!isBareJoined(sentence, groups[place]!)) return null;
  for (let prior = place - 1; prior >= 0; prior -= 1) {
    const { to, form, modal } = groups[prior]!;
    if (readings.slice(to - from, groups[prior + 1]!.from - from).includes('stop')) return null;
    if (form === 'infinitive' || modal !== null) return isInside(before, prior) ? null : prior;
    const shared = bareCoordinate(sentence, prior, before);
    if (shared !== null) return shared;
    if (form === 'finite' && !isInside(before, prior)) return null;
  }
  return null;
}

// What tells of a thing, and when or by what means something is done, is no part of the list: "Peru, which threatened to
// leave, | put off its vote".
function isInside(before: readonly Linked[], place: number): boolean {
  const { link, governor } = before[place]!;
  if (link === 'relative' || link === 'reduced' || link === 'time' || link === 'condition') return true;
  return link === 'complement' && governor !== null && governor < place && before[governor]!.link === 'relative';
}

// "…, | withdraw", "and quietly | withdraw"; not "and still | wait".
function isBareJoined({ tokens, readings, from }: SentenceWords, { from: start, head, verb }: VerbGroup): boolean {
  if (start !== head || tokens[head]!.lower !== verb) return false;
  let at = start - 1;
  while (at >= from && SKIPPED.has(readings[at - from]!) && !/^(?:still|now|already)$/.test(tokens[at]!.lower)) at -= 1;
  return at >= from && JOINING.has(readings[at - from]!);
}

const SKIPPED = new Set<Reading>(['adverb', 'quote']);
const JOINING = new Set<Reading>(['and', 'comma']);
