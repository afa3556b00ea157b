import type { Span } from '#src/schema/evidence.ts';

/**
 * Whether a span has the source's own words for who says what it reports, a pronoun apart: "accepted the port board's call
 * for talks". Beside a party that the line names, nobody else need be named for it.
 */
export function tellsItself(speaker: Span | null, { start, end }: Span, text: string): boolean {
  return (
    speaker !== null &&
    speaker.start >= start &&
    speaker.end <= end &&
    !PRONOUN.test(text.slice(speaker.start, speaker.end))
  );
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|who|which|that|both|this|these|those)$/i;
