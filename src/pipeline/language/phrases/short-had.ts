import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isParticiple, knownVerb } from './verb-forms.ts';

/** True for the "'d" of "he'd been talking", "they'd already left": "had" in short, and no "would", which a plain form follows. */
export function isShortHad(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "'d") return false;
  let next = at + 1;
  while (next < at + LONGEST && BETWEEN.test(tokens[next]?.lower ?? '')) next += 1;
  const verb = tokens[next];
  if (verb === undefined) return false;
  if (verb.lower === 'been' || verb.lower === 'had') return true;
  // "I'd put it", "he'd cut it": either.
  return isParticiple(verb.lexeme) && knownVerb(verb.lexeme) !== verb.lower && !PLAIN.has(verb.lower);
}

const BETWEEN = /^(?:not|never|already|just|also|only|long|recently|always|ever|\p{L}+ly)$/u;
/** In tokens, with what stands between. */
const LONGEST = 4;
/** A plain form that is one of another verb too: "found", "lay". */
const PLAIN: ReadonlySet<string> = new Set(Object.keys(grammar.irregular));
