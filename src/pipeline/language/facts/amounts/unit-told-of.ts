import type { Token } from '../../../types.ts';
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

/** The unit of all money of a million or more told so far, with what these amounts add; null where there are several, or millions of other things. */
export function largeUnitOf(amounts: readonly Amount[], tokens: readonly Token[], before: LargeUnit): LargeUnit {
  let { unit, mixed } = before;
  for (const { kind, unit: own, to, from } of amounts) {
    const isLarge = tokens
      .slice(from, to)
      .some(({ lower }) => /^(?:\d+(?:\.\d+)?)?(?:m|bn|million|billion|trillion)$/.test(lower));
    if (!isLarge || (kind !== 'money' && kind !== 'count')) continue;
    const plain = (own ?? '').replace(/ (?:an?|per|each|every)\b.*$/u, '');
    if (kind === 'count' || (unit !== null && unit !== plain)) mixed = true;
    else unit = plain;
  }
  return { unit, mixed };
}

export interface LargeUnit {
  readonly unit: string | null;
  /** Several things are told of in millions. */
  readonly mixed: boolean;
}
