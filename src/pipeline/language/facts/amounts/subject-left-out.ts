import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { wholeOf } from './of-them.ts';
import { spanned } from './parts.ts';

/**
 * A part of what was counted just before, without its noun: "Two hundred and ten are to walk home", "All nine were seen
 * by a doctor", "the first thirty, all women," "another 55"; null where no count before is large enough.
 */
export function subjectLeftOut(
  figure: Figure,
  { tokens, from, to, start, earlier }: Scope,
  before?: Amount,
): Amount | null {
  if (typeof figure.value !== 'number' || figure.value < 2 || /^(?:19|20)\d\d$/.test(tokens[figure.from]!.text))
    return null;
  const next = figure.to < to ? tokens[figure.to]! : null;
  const lead = figure.from > start ? tokens[figure.from - 1]! : null;
  const isSubject =
    next !== null && DOING.test(next.lower) && (lead === null || figure.from === from || OPENING.test(lead.lower));
  const isRest =
    lead !== null && REST.test(lead.lower) && (next === null || /^(?:PUNCT|AUX|VERB|ADP|CCONJ)$/.test(next.pos));
  if (!isSubject && !isRest) return null;
  const unit = wholeOf(figure, before) ?? wholeOf(figure, earlier);
  return unit === null
    ? null
    : { ...spanned(figure, figure.from, figure.to), kind: 'count', unit, rule: 'unit-of-before' };
}

const DOING =
  /^(?:are|were|have|had|will|would|can|could|may|might|must|should|did|remain|remained|died|survived|escaped|left)$/;
const OPENING = /^(?:[,;:.“"”—–(]|and|but|that|while|all|least|most|about|some|only|nearly|almost|than|of)$/;
const REST = /^(?:first|next|last|remaining|other|another|further|all)$/;
