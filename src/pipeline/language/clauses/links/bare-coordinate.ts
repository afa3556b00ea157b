import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import { isPlainForm, type Linked, type SentenceWords } from '../sentence-words.ts';

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
    const inside = isInside(before, prior);
    if (form === 'infinitive' || modal !== null) return inside ? null : prior;
    if (form === 'finite' && !inside) return bareCoordinate(sentence, prior, before);
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
function isBareJoined(sentence: SentenceWords, group: VerbGroup): boolean {
  const { tokens, readings, from } = sentence;
  if (!isPlainForm(sentence, group)) return false;
  let at = group.from - 1;
  while (at >= from && SKIPPED.has(readings[at - from]!) && !/^(?:still|now|already)$/.test(tokens[at]!.lower)) at -= 1;
  return at >= from && JOINING.has(readings[at - from]!);
}

const SKIPPED = new Set<Reading>(['adverb', 'quote']);
const JOINING = new Set<Reading>(['and', 'comma']);
