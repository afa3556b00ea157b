import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isRole } from '../../../phrases/role-words.ts';
import { knownVerb } from '../../../phrases/verb-forms.ts';
import type { Place } from '../place.ts';

/** "A militia that | fights beside the army": of one body or office, and not "the claim that prices in the town rose". */
export function isDoneByBody({ tokens, at }: Place, next: Token): boolean {
  const { lower, pos } = tokens[at - 1] ?? { lower: '', pos: 'PUNCT' };
  if (pos !== 'NOUN' || !(isBodyNoun(lower) || isRole(lower)) || !/^an?$/.test(tokens[at - 2]?.lower ?? ''))
    return false;
  const base = knownVerb(next.lexeme);
  if (next.pos !== 'NOUN' || base === null || base === next.lower || !/[^s]s$/.test(next.lower)) return false;
  return /^(?:ADP|DET|PRON)$/.test(tokens[at + 2]?.pos ?? '');
}
