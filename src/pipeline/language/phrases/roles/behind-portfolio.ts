import { isAmong } from '../../../wording/is-among.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Scene } from '../scene.ts';

/** In tokens, of the fields. */
const LONGEST = 10;

/**
 * The token behind the further fields of an office: "the Minister of Waters | and Forests", "the Minister for Roads, | Ports and
 * Airports"; a list of fields ends with "and".
 */
export function behindPortfolio(
  { tokens, mentionAt }: Scene,
  { start, head, complements }: NounPhrase,
  end: number,
): number {
  if (complements.length === 0 || start > head || !hasFields(tokens[head]!.lexeme)) return end;
  const isField = (at: number) => mentionAt[at] === -1 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '');
  let at = end;
  // "And the Blue Economy"
  const fieldBehind = (place: number) => (tokens[place + 1]?.lower === 'the' ? place + 2 : place + 1);
  while (at < end + LONGEST && /^(?:and|,)$/.test(tokens[at]?.lower ?? '') && isField(fieldBehind(at))) {
    const last = tokens[at]!.lower === 'and';
    at = fieldBehind(at);
    while (isField(at)) at += 1;
    if (last) return at;
  }
  return end;
}

const hasFields = isAmong(['minister', 'secretary', 'commissioner', 'deputy']);
