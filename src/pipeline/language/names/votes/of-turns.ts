import interviews from '../../../data/interviews.json' with { type: 'json' };
import { GIVEN } from '../lists.ts';
import type { Word } from '../words.ts';

/** In words, of what a label tells in brackets. */
const LONGEST = 7;

/** What a transcript's head calls those who speak in it. */
const SPEAKERS: ReadonlySet<string> = new Set(interviews.speakers);

/**
 * How much a label makes somebody of a name: "KOVAC (Transport Union): We were never asked.", "Guests: Kovac Ilo, mayor; Tarn
 * Ede, farmer". Letters with their long form in brackets are a body.
 */
export function votesOfTurns(own: readonly Word[], words: readonly Word[]): number {
  return (isPresented(own, words) ? 6 : 0) + votesOfLabel(own, words);
}

// "Guest: | Kovac Ilo"
function isPresented([first, second]: readonly Word[], words: readonly Word[]): boolean {
  if (!second || !SPEAKERS.has(words[0]!.key) || words[1]?.gap !== ': ') return false;
  return first!.index === 1 || first!.gap === '; ';
}

function votesOfLabel(own: readonly Word[], words: readonly Word[]): number {
  const [first, second] = own;
  if (first!.index !== 0 || second || first!.text.length < 3) return 0;
  const told = words.slice(1, 1 + LONGEST);
  if (!/^\s\($/.test(told[0]?.gap ?? '')) return 0;
  const close = told.findIndex(({ gap }, i) => i > 0 && gap.startsWith('): '));
  if (close < 1) return 0;
  const inside = told.slice(0, close);
  const initials = inside.filter(({ capital }) => capital).map(({ text }) => text[0]);
  const meaning = initials.join('').toLowerCase() === first!.key || inside.some(({ key }) => GIVEN.has(key));
  return meaning ? 0 : 6;
}
