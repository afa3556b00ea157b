import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { isAllSaid, isInMillions, spanned } from './parts.ts';

/** "They offered 12 million": of the one currency that the document tells of before; null where it tells of other millions. */
export function unitToldOf(figure: Figure, { tokens, to, large }: Scope): Amount | null {
  if (!large || !isInMillions(figure, tokens) || !isAllSaid(figure, tokens, to)) return null;
  return { ...spanned(figure, figure.from, figure.to), kind: 'money', unit: large, rule: 'unit-told-of' };
}
