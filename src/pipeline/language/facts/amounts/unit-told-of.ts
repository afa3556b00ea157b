import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { spanned } from './parts.ts';

const SCALE = /^(?:million|billion|trillion)s?$/;
/** The figure is all that is said: "it wants 20 million", "eight million, she said". */
const CLOSING = /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX|PART|PRON)$/;

/** "They offered 12 million": of the one currency that the document tells of before; null where it tells of other millions. */
export function unitToldOf(figure: Figure, { tokens, to, large }: Scope): Amount | null {
  if (!large || !SCALE.test(tokens[figure.to - 1]!.lower)) return null;
  const next = figure.to < to ? tokens[figure.to]! : null;
  if (next && (!CLOSING.test(next.pos) || next.lower === 'of')) return null;
  return { ...spanned(figure, figure.from, figure.to), kind: 'money', unit: large, rule: 'unit-told-of' };
}
