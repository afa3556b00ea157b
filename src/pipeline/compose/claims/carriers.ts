import type { Statement } from '#src/schema/evidence.ts';
import { speakersOf } from '../speakers.ts';

/**
 * Ids of the statements that only carry another's: "According to Reuters, Kyiv said …" is told of Kyiv, through Reuters,
 * and not of Reuters besides.
 */
export function carriersOf(statements: readonly Statement[]): ReadonlySet<string> {
  const carried = Map.groupBy(
    statements.filter(({ via }) => via.length > 0),
    ({ sentence }) => sentence,
  );
  return new Set(
    statements
      .filter((one) => (carried.get(one.sentence) ?? []).some((other) => carries(one, other)))
      .map(({ id }) => id),
  );
}

function carries(one: Statement, other: Statement): boolean {
  return (
    one.id !== other.id &&
    one.content.start <= other.content.start &&
    one.content.end >= other.content.end &&
    speakersOf(one).some((speaker) => other.via.includes(speaker))
  );
}
