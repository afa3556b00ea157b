import type { Core } from '../../phrases/phrase-core.ts';
import { type Memory, recent, type Sighting } from '../memory.ts';

/**
 * Whom "the former" and "the latter" mean: of the two people told of just before, or of the two bodies where no two people
 * are; null for other phrases, and where more or fewer than two are told of.
 */
export function latterAt(memory: Memory, { from, head, owner }: Core): string | null {
  const { tokens } = memory.scene;
  if (owner || head !== from + 1 || tokens[from]!.lower !== 'the') return null;
  const { lower, sentence } = tokens[head]!;
  if (!/^(?:former|latter)$/.test(lower)) return null;
  const near = recent(memory, sentence, 1)
    .filter(({ token }) => token < from)
    .toReversed();
  const here = pairOf(
    memory,
    near.filter((one) => one.sentence === sentence),
  );
  const pair =
    here ??
    pairOf(
      memory,
      near.filter((one) => one.sentence === sentence - 1),
    );
  return pair && (lower === 'former' ? pair[0] : pair[1]);
}

// In the order of the text.
function pairOf({ scene: { entities } }: Memory, told: readonly Sighting[]): readonly [string, string] | null {
  const people = keysOf(told.filter(({ human }) => human));
  const bodies = keysOf(told.filter(({ human, entity }) => !human && entities.get(entity ?? '')?.type !== 'place'));
  const [first, second, third] = people.length > 1 ? people : bodies;
  return first && second && third === undefined ? [first, second] : null;
}

// Who is only described may be one of the two.
function keysOf(told: readonly Sighting[]): (string | null)[] {
  return [...new Set(told.map(({ entity }) => entity))];
}
