import units from '../../../data/units.json' with { type: 'json' };
import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { nounPhraseEnd } from '../phrases.ts';
import { afterHyphen, spanned } from './parts.ts';

/** "7.5 per cent", "5%", "two percentage points". */
export function percentageOf(figure: Figure, { tokens, to }: Scope): Amount | null {
  const { at } = afterHyphen(tokens, figure, to);
  const sign = at < to ? tokens[at]!.lower : '';
  const next = at + 1 < to ? tokens[at + 1]!.lower : '';
  const cent = sign === 'per' && /^cents?$/.test(next);
  const whole = sign === 'percentage' && /^points?$/.test(next);
  if (!cent && !whole && !PERCENT.has(sign)) return null;
  let end = at + (cent ? 2 : 1);
  if (end < to && tokens[end]!.lower === '-') end += 1;
  const points = end < to && /^points?$/.test(tokens[end]!.lower);
  if (points) end += 1;
  const unit = points ? 'percentage points' : '%';
  return {
    ...spanned(figure, figure.from, nounPhraseEnd(tokens, end, to)),
    kind: 'percentage',
    unit,
    rule: 'percentage',
  };
}

const PERCENT = new Set(units.percent);
