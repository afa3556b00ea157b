import type { Span } from '#src/schema/evidence.ts';
import { isPronoun } from './pronoun.ts';

/**
 * Whether a span has the source's own words for who says what it reports, a pronoun apart: "accepted the port board's call
 * for talks". Beside a party that the line names, nobody else need be named for it.
 */
export function tellsItself(speaker: Span | null, { start, end }: Span, text: string): boolean {
  return (
    speaker !== null &&
    speaker.start >= start &&
    speaker.end <= end &&
    !isPronoun(text.slice(speaker.start, speaker.end))
  );
}
