import type { Token } from '../../types.ts';
import type { ClauseLink, TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';

/** The phrase whose last token is at this place. */
export function phraseEnding({ phrases }: SentenceWords, at: number): TokenRange | null {
  let low = 0;
  let high = phrases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle]!;
    if (phrase.to - 1 === at) return phrase;
    if (phrase.to - 1 < at) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The place of the verb group that ends at this token; null where none does. */
export function groupEnding({ groups }: SentenceWords, at: number, before: readonly Linked[]): number | null {
  for (let place = before.length - 1; place >= 0; place -= 1) {
    if (groups[place]!.to - 1 === at) return place;
    if (groups[place]!.to - 1 < at) return null;
  }
  return null;
}

/** The place of the last verb group that ends before this token's end; null where none does. */
export function placeBefore({ groups }: SentenceWords, at: number, before: readonly Linked[]): number | null {
  for (let place = before.length - 1; place >= 0; place -= 1) if (groups[place]!.to <= at + 1) return place;
  return null;
}

/** The place of the verb group before; null at the sentence's start. */
export function lastPlace(before: readonly Linked[]): number | null {
  return before.length > 0 ? before.length - 1 : null;
}

/** The place of the sentence's own verb so far, or of the nearest finite one. */
export function mainPlace({ groups }: SentenceWords, before: readonly Linked[], nearest = false): number | null {
  let last: number | null = null;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const { link } = before[place]!;
    if (groups[place]!.form !== 'finite' || link === 'relative' || link === 'reduced') continue;
    if (link === 'main' || nearest) return place;
    last ??= place;
  }
  return last ?? lastPlace(before);
}

/** True for a verb alone in the form that "to" has: "go", not "goes", "did go" or "to go". */
export function isPlainForm({ tokens }: SentenceWords, { from, head, verb }: VerbGroup): boolean {
  return from === head && tokens[head]!.lower === verb;
}

/** Of a clause whose subject no words of the sentence are. */
export const NO_SUBJECT = { subjects: [] as readonly TokenRange[] };

/** How a verb group hangs, by places in the sentence's list. */
export interface Linked {
  readonly link: ClauseLink;
  readonly governor: number | null;
  readonly subjects: readonly TokenRange[];
  /** Its subject belongs to the words before "which", of which somebody says it: "a plan which it said would fail". */
  readonly told?: boolean;
}

/** A sentence as the clause rules see it: tokens [from, to), a reading for each, its phrases and verb groups. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly phrases: readonly TokenRange[];
  readonly groups: readonly VerbGroup[];
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Index of the sentence's first clause in the document. */
  readonly offset: number;
}
