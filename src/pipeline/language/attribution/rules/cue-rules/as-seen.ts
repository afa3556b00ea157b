import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import type { Reading } from '../../reading.ts';
import { withoutSubject } from '../clauses.ts';
import type { Found } from '../found.ts';
import { toldBeside, type Viewpoint } from './beside.ts';

/**
 * "As the union sees it, …", "…, the way Lind tells it", "From where Peru stands, …", "As far as the crews are concerned,
 * …": what stands beside it is reported of them.
 */
export function asSeen(reading: Reading, at: number): Found | null {
  const open = OPENERS.get(reading.tokens[at]!.lower);
  const phrase = open ? seen(reading, at, open) : null;
  if (!phrase) return null;
  const end = reading.tokens[phrase.to];
  return end && /^[.,;]$/.test(end.text) ? toldBeside(reading, phrase.from, phrase, 'as-seen') : null;
}

function seen(reading: Reading, at: number, { words, verbs, after }: Opener): Seen | null {
  const { tokens } = reading;
  // "As | far as", "the | way".
  if (words.some((word, place) => tokens[at + place]?.lower !== word)) return null;
  const phrase = subjectAfter(reading, at + words.length);
  const speaker = phrase && withoutSubject(reading, phrase);
  if (!speaker || !verbs.has(tokens[speaker.to]?.lower ?? '')) return null;
  const end = after.find((tail) => tail.every((word, place) => tokens[speaker.to + 1 + place]?.lower === word));
  if (!end) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const isLed =
    (words[0] === 'way' && before === 'the') ||
    (words[0] === 'where' && before === 'from') ||
    (words[0] === 'far' && before === 'as');
  const cue = speaker.to + end.length;
  return {
    from: isLed ? at - 1 : at,
    to: speaker.to + 1 + end.length,
    cue: { from: cue, to: cue + 1 },
    speaker,
  };
}

const SEEING = new Set('see sees saw tell tells told put puts read reads have has'.split(' '));
const IT = [['it'], ['things'], ['matters']];
const BEING = new Set(['is', 'are', 'was', 'were']);
/** By the word that such a phrase opens with. */
export const OPENERS: ReadonlyMap<string, Opener> = new Map([
  ['as', { words: ['as'], verbs: SEEING, after: IT }],
  ['way', { words: ['way'], verbs: SEEING, after: IT }],
  ['where', { words: ['where'], verbs: new Set(['stand', 'stands', 'sit', 'sits', 'stood', 'sat']), after: [[]] }],
  ['far', { words: ['far', 'as'], verbs: BEING, after: [['concerned']] }],
]);

interface Opener {
  readonly words: readonly string[];
  readonly verbs: ReadonlySet<string>;
  /** What may stand behind the verb. */
  readonly after: readonly (readonly string[])[];
}

interface Seen extends Viewpoint {
  readonly from: number;
}
