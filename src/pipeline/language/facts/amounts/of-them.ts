import type { Amount, Scope } from '../amounts.ts';
import { PLURAL_HEADS } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { isPlural, nounPhraseEnd, textOf } from '../phrases.ts';
import { spanned } from './parts.ts';

/**
 * "40 of them", "all seven of us", "12 of whom", "23 of them children": of what, an amount before says or the only noun
 * for several there; null where neither does.
 */
export function ofThem(figure: Figure, scope: Scope, before: Amount | undefined): Amount | null {
  const { tokens, to } = scope;
  if (typeof figure.value !== 'number' || figure.value < 2 || figure.to + 1 >= to) return null;
  if (tokens[figure.to]!.lower !== 'of' || !THEM.test(tokens[figure.to + 1]!.lower)) return null;
  const own = figure.to + 2;
  const end = nounPhraseEnd(tokens, own, to);
  const whole = { kind: 'count', rule: 'count-part' } as const;
  if (end > own && isPlural(tokens[end - 1]!))
    return { ...spanned(figure, figure.from, end), ...whole, unit: textOf(tokens, own, end) };
  const unit = wholeOf(figure, before) ?? nounBefore(figure, scope) ?? wholeOf(figure, scope.earlier);
  return unit === null ? null : { ...spanned(figure, figure.from, figure.to), ...whole, unit };
}

/** What a count counts of which the figure may be a part; null where it cannot be. */
export function wholeOf({ value }: Figure, whole: Amount | undefined): string | null {
  if (whole?.kind !== 'count' || typeof value !== 'number' || !isSeveral(whole.unit ?? '')) return null;
  return whole.value === null || (typeof whole.value === 'number' && whole.value >= value) ? whole.unit : null;
}

// "Prisoners of war" are several, "a group" is not.
function isSeveral(unit: string): boolean {
  const head = unit.split(' of ')[0]!.split(/[ -]/).at(-1)!.toLowerCase();
  return /(?:[^s]s|men)$/.test(head) || PLURAL_HEADS.has(head);
}

// Of two nouns for several nobody can say which is meant.
function nounBefore({ from: end }: Figure, { tokens, start }: Scope): string | null {
  const several = (at: number) => tokens[at]!.pos === 'NOUN' && isPlural(tokens[at]!) && tokens[at + 1]?.pos !== 'NOUN';
  let noun: string | null = null;
  for (let at = start; at < end; at += 1) {
    if (!several(at)) continue;
    if (noun !== null) return null;
    noun = tokens[at]!.lower;
  }
  return noun;
}

const THEM = /^(?:them|us|you|whom|which)$/;
