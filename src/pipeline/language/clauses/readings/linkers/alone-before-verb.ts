import { isOnlyPast, knownVerb } from '../../../phrases/verb-forms.ts';
import type { Reading } from '../../readings.ts';
import type { Place } from '../place.ts';

/** "Both | accept a truce", "each | calls it a ruse", "some | threw eggs": no noun follows, but what they do. */
export function isAloneBeforeVerb({ tokens, at, to, before }: Place): boolean {
  const next = at + 1 < to ? tokens[at + 1]! : null;
  const base = next && knownVerb(next.lexeme);
  if (!next || !base || !BEFORE_STANDING.has(before) || !/^(?:VERB|NOUN)$/.test(next.pos)) return false;
  if (isOnlyPast(next.lexeme)) return true;
  const isOne = ONE.has(tokens[at]!.lower);
  const fits = isOne ? /[^s]s$/.test(next.lower) : next.lower === base;
  if (!(fits || (next.pos === 'VERB' && next.lower !== base && !/(?:s|ing)$/.test(next.lower)))) return false;
  const object = at + 2 < to ? tokens[at + 2]! : null;
  if (object?.pos === 'DET' || object?.pos === 'PRON') return true;
  return (
    next.pos === 'VERB' && (!object || object.text === '.' || (object.lower === 'to' && tokens[at + 3]?.pos === 'VERB'))
  );
}

/** Stand for somebody without a noun: for one, and for several. */
const ONE: ReadonlySet<string> = new Set(['each', 'another']);
export const STANDING: ReadonlySet<string> = new Set([...ONE, 'both', 'some', 'many', 'most', 'few', 'all', 'several']);
const BEFORE_STANDING = new Set<Reading>([
  'stop',
  'comma',
  'and',
  'that',
  'quote',
  'condition',
  'when',
  'reason',
  'dash',
  'time',
]);
