import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** Whether an infinitive tells what its subject was the first or the last to do: done, and not to come. */
export function isFirstTo({ form, from, sentence }: Clause, tokens: readonly Token[]): boolean {
  if (form !== 'infinitive') return false;
  let at = from - 1;
  // "the first country", "the only one", "the third union in a week".
  while (at > from - FARTHEST && tokens[at]?.sentence === sentence && !ORDINAL.test(tokens[at]!.lower)) {
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET|PRON|NUM)$/.test(tokens[at]!.pos)) return false;
    at -= 1;
  }
  return ORDINAL.test(tokens[at]?.lower ?? '') && /^(?:the|its)$/.test(tokens[at - 1]?.lower ?? '');
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest|only|sole)$/;
/** In tokens. */
const FARTHEST = 7;
