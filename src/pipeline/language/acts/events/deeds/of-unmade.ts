import type { PloverAct } from '#src/schema/evidence.ts';
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { isUnmade } from '../../under-deal.ts';

/** "This proposed deal between Peru and Chile was announced": nobody has made it yet. */
export function isOfUnmade(
  { passive, subjects: [subject] }: Clause,
  act: PloverAct,
  tokens: readonly Token[],
): boolean {
  if (act !== 'AGREE' || !passive || !subject) return false;
  // The tagger may take "proposed" for a verb.
  const before = Math.max(0, subject.from - 1);
  const start = tokens[before]!.sentence === tokens[subject.from]!.sentence ? before : subject.from;
  return isUnmade(tokens.slice(start, subject.to));
}
