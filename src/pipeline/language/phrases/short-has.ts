import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { knownVerb } from './verb-forms.ts';

/**
 * True for the "'s" of "she's turned down a request", "he's ruled out leaving", "she's refused twice": "has" in short, where
 * what is done has an object or is nothing that is done to anybody; "he's accused of it" and "it's backed by Peru" are told
 * of who is done to. `aux` and `head` are the tokens of "'s" and of the participle.
 */
export function isShortHas(tokens: readonly Token[], aux: number, head: number): boolean {
  if (tokens[aux]!.lower !== "'s" || !/^(?:he|she|it)$/.test(tokens[aux - 1]?.lower ?? '')) return false;
  if (CONTROLLING.has(knownVerb(tokens[head]!.lexeme) ?? '')) return tokens[head + 1]?.lower !== 'by';
  const [next, behind] = [tokens[head + 1], tokens[head + 2]];
  const particle = next?.pos === 'ADP' || next?.pos === 'PART' || PARTICLES.test(next?.lower ?? '');
  if (!particle) return OBJECTS.test(next?.pos ?? '');
  return PARTICLES.test(next!.lower) && (OBJECTS.test(behind?.pos ?? '') || /.ing$/.test(behind?.lower ?? ''));
}

const CONTROLLING = new Set(grammar.controlling);
const PARTICLES = /^(?:away|back|down|off|on|out|over|through|up)$/;
const OBJECTS = /^(?:DET|NUM|PRON|PROPN)$/;
