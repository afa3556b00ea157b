import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { isYear } from './no-count.ts';
import { spanned } from './parts.ts';

/**
 * A count whose noun stands before it or not at all: "put the turnout at 35,000", "brought the toll to 338", "a staff of
 * nine", "voted by 26 to 14", "2,598 against, 1,011 for".
 */
export function unnamedCountOf(figure: Figure, { tokens, from, to }: Scope): Amount | null {
  if (typeof figure.value !== 'number' || figure.value < 2 || isYear(tokens, figure)) return null;
  const noun = tallied(figure, tokens, from) ?? membered(figure, tokens, from, to);
  if (noun) return count(figure, noun);
  return isVotes(figure, tokens, to) ? count(figure, 'votes') : null;
}

function count(figure: Figure, unit: string): Amount {
  return { ...spanned(figure, figure.from, figure.to), kind: 'count', unit, rule: 'count-before' };
}

// "the turnout at", "the total down to", "their number was".
function tallied(figure: Figure, tokens: readonly Token[], from: number): string | null {
  if (
    !/^(?:at|to|of|by|is|was|stood|reached|exceeded|passed|topped|surpassed)$/.test(
      tokens[figure.from - 1]?.lower ?? '',
    )
  )
    return null;
  for (let at = figure.from - 2; at >= Math.max(from, figure.from - FARTHEST); at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (TALLIES.has(lower)) return lower;
    if (pos === 'PUNCT' || pos === 'NUM') return null;
  }
  return null;
}

// "a staff of nine": of them no noun tells.
function membered(figure: Figure, tokens: readonly Token[], from: number, to: number): string | null {
  const noun = figure.from - 2 >= from ? tokens[figure.from - 2]!.lower : '';
  const next = figure.to < to ? tokens[figure.to]!.pos : 'PUNCT';
  const whole = tokens[figure.from - 1]?.lower === 'of' && !/^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(next);
  return whole && (GROUPS.has(noun) || GROUPS.has(noun.replace(/s$/, ''))) ? noun : null;
}

function isVotes(figure: Figure, tokens: readonly Token[], to: number): boolean {
  const [before, next] = [tokens[figure.from - 1]?.lower ?? '', tokens[figure.to]?.lower ?? ''];
  const { sentence } = tokens[figure.from]!;
  if (next === 'against' || next === 'for') return isCounted(figure.from, next === 'for' ? 'against' : 'for', tokens);
  const first = next === 'to' && tokens[figure.to + 1]?.pos === 'NUM' && /^(?:by|voted|of|vote|,)$/.test(before);
  const second =
    before === 'to' && (tokens[figure.from - 2]?.pos === 'NUM' || tokens[figure.from - 2]?.lower === 'votes');
  if (!(first || second)) return false;
  for (let at = to - 1; tokens[at]?.sentence === sentence; at -= 1) if (VOTING.has(tokens[at]!.lower)) return true;
  return false;
}

// "2,598 against the offer, 1,011 for": both sides are counted.
function isCounted(at: number, side: string, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[at]!;
  for (let i = Math.max(1, at - NEAR); i < Math.min(tokens.length, at + NEAR); i += 1)
    if (tokens[i]!.sentence === sentence && tokens[i]!.lower === side && tokens[i - 1]!.pos === 'NUM') return true;
  return false;
}

const TALLIES = new Set(units.tallies);
const GROUPS = new Set(units.membered);
const VOTING: ReadonlySet<string> = new Set(units.voting);
/** In tokens, before the figure. */
const FARTHEST = 24;
/** In tokens, each way. */
const NEAR = 16;
