import type { LocalEntity, LocalMention, Token } from '../../types.ts';

/** "Rebels of the Northern Front": the body under whose name they fight; null where no body's name stands behind "of". */
export function ofTheirBody(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, LocalMention>,
  bodies: ReadonlyMap<string, LocalEntity>,
): LocalEntity | null {
  if (tokens[at + 1]?.lower !== 'of') return null;
  const first = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const mention = starts.get(tokens[first]?.start ?? -1);
  return (mention && bodies.get(mention.entity)) ?? null;
}
