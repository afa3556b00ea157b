import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { nounPhraseEnd } from '../phrases.ts';
import { afterHyphen, spanned, timeOf } from './parts.ts';

/** "two hours", "a 30-day ceasefire", "48 hours' notice"; an age is none. */
export function durationOf(figure: Figure, { tokens, to }: Scope): Amount | null {
  const { at, hyphen } = afterHyphen(tokens, figure, to);
  const unit = at < to ? timeOf(tokens[at]!.lower) : undefined;
  if (!unit) return null;
  let end = at + 1;
  if (end + 1 < to && tokens[end]!.lower === '-' && /^olds?$/.test(tokens[end + 1]!.lower)) {
    // "A three-week-old truce", "a two-day-old strike": of years it is an age.
    if (unit === 'years' || tokens[end + 1]!.lower === 'olds' || tokens[end + 2]?.pos !== 'NOUN') return null;
    return { ...spanned(figure, figure.from, end + 2), kind: 'duration', unit, rule: 'duration-old' };
  }
  if (end < to && /^(?:old|olds|ago)$/.test(tokens[end]!.lower)) return null;
  if (hyphen) end = nounPhraseEnd(tokens, end, to);
  return {
    ...spanned(figure, figure.from, end),
    kind: 'duration',
    unit,
    rule: hyphen ? 'duration-compound' : 'duration',
  };
}
