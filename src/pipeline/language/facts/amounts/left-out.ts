import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Amount, Scope } from '../amounts.ts';
import { IDENTIFIERS } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { isName, isShare, isYear } from './no-count.ts';
import { spanned } from './parts.ts';

/**
 * A figure whose noun is left out: "14 killed", "more than 100 were wounded", "freed 12"; and what the amount before it in
 * the sentence says for it too: "from 45,000 tonnes to 38,000", "40 of them", "won 58 seats, the Greens 14".
 */
export function leftOut(figure: Figure, scope: Scope, before: Amount | undefined): Amount | null {
  const { tokens, from, to } = scope;
  if (figure.value === 1 || figure.vague || isYear(tokens, figure) || isShare(figure, tokens, from, to)) return null;
  const shared = before && sharedUnit(figure, tokens, to, before);
  if (shared) return shared;
  return isName(figure, tokens, from) ? null : (hurt(figure, tokens, to) ?? object(figure, tokens));
}

function hurt(figure: Figure, tokens: readonly Token[], to: number): Amount | null {
  const next = figure.to < to ? tokens[figure.to]!.lower : '';
  const whole = { kind: 'count', rule: 'count-elliptic' } as const;
  if (ELLIPTIC.has(next)) return { ...spanned(figure, figure.from, figure.to + 1), ...whole, unit: next };
  const said = /^(?:were|was|are)$/.test(next) ? (tokens[figure.to + 1]?.lower ?? '') : '';
  return ELLIPTIC.has(said) ? { ...spanned(figure, figure.from, figure.to), ...whole, unit: said } : null;
}

function object(figure: Figure, tokens: readonly Token[]): Amount | null {
  const before = figure.from > 0 ? tokens[figure.from - 1]! : null;
  const done =
    before?.pos === 'VERB' &&
    /^(?:kill|wound|injur|detain|arrest|displac|free|releas|captur|exchang|evacuat)/.test(before.lower);
  return done ? { ...spanned(figure, figure.from, figure.to), kind: 'count', unit: null, rule: 'count-bare' } : null;
}

function sharedUnit(figure: Figure, tokens: readonly Token[], to: number, before: Amount): Amount | null {
  const { kind, unit } = before;
  if (unit === null || before.to > figure.from || !stands(figure, tokens, to, before)) return null;
  return { ...spanned(figure, figure.from, figure.to), kind, unit, rule: 'unit-of-before' };
}

function stands(figure: Figure, tokens: readonly Token[], to: number, before: Amount): boolean {
  const next = figure.to < to ? tokens[figure.to]! : null;
  if (
    next &&
    !/^(?:[,.;:)]|and|but|or|to|for|against|last|this|in|into|by|on|from|at|after|with|today|yesterday)$/.test(
      next.lower,
    )
  )
    return false;
  const link = tokens[figure.from - 1]!;
  if (link.lower === 'to' && before.to === figure.from - 1) return true;
  if (next && /^(?:for|against)$/.test(next.lower)) return isVoted(before);
  // "The Greens 14": the verb is that of the amount before, and is not said again.
  const gapped =
    link.pos === 'PROPN' &&
    figure.from - before.to <= MOST_GAPPED &&
    tokens.slice(before.to, figure.from).some(({ lower }) => lower === 'and' || lower === ',' || lower === ';');
  const verb = /^(?:over|up|back|down|off|out)$/.test(link.lower) ? tokens[figure.from - 2] : link;
  const taken =
    (link.pos === 'VERB' && WON.has(link.lower)) || (isJoined(tokens, before, figure) && isTaking(verb!.base));
  // "157 had crossed, 86 into Selmara and 71 into Dargovia".
  const shared =
    /^(?:,|and)$/.test(link.lower) &&
    /^(?:into|to|from|at|for|in|on|by)$/.test(next?.lower ?? '') &&
    isNear(figure, before);
  return (
    before.kind === 'count' &&
    (gapped || taken || shared) &&
    before.rule !== 'count-elliptic' &&
    !tokens.slice(before.to, figure.from).some(({ lower }) => IDENTIFIERS.has(lower))
  );
}

// "Drisia will hand over 210 soldiers and Velmark will free 130".
function isJoined(tokens: readonly Token[], { to }: Amount, { from }: Figure): boolean {
  return tokens.slice(to, from).some(({ lower }) => /^(?:and|but|while|,|;)$/.test(lower));
}

function isNear({ from }: Figure, { to }: Amount): boolean {
  return from - to <= MOST_GAPPED;
}

// "5,312 votes in favour and 1,204 against".
function isVoted({ unit }: Amount): boolean {
  return /^(?:votes?|ballots?)\b/.test(unit ?? '');
}

/** What one takes or gets so many of. */
const WON: ReadonlySet<string> = new Set(units.winning);
const isTaking = isAmong(units.taking);
/** In tokens, between a figure and the one whose unit it shares. */
const MOST_GAPPED = 8;
const ELLIPTIC = new Set(units.elliptic);
