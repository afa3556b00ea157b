import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { isAllSaid, isInMillions, spanned } from './parts.ts';

/**
 * "They offered 12 million", "| 41m |", "it has 1.8m": of the one currency that the document tells of before; null where it
 * tells of other millions.
 */
export function unitToldOf(figure: Figure, { tokens, to, large }: Scope): Amount | null {
  if (!large) return null;
  const told = { kind: 'money', unit: large, rule: 'unit-told-of' } as const;
  if (isInMillions(figure, tokens) && isAllSaid(figure, tokens, to))
    return { ...spanned(figure, figure.from, figure.to), ...told };
  const letter = tokens[figure.to];
  const short = typeof figure.value === 'number' && figure.to < to && letter!.text === 'm';
  if (!short || letter!.start !== tokens[figure.to - 1]!.end || figure.value >= MOST_OF_A_SCALE) return null;
  const whole = { ...figure, to: figure.to + 1, value: Math.round(figure.value * 1e9) / 1e3 };
  return isAllSaid(whole, tokens, to) ? { ...spanned(whole, whole.from, whole.to), ...told } : null;
}

/** "3,000m" are metres. */
const MOST_OF_A_SCALE = 1000;
