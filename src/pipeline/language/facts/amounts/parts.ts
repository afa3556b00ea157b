import type { Token } from '../../../types.ts';
import type { Amount } from '../amounts.ts';
import { TIMES } from '../lists.ts';
import type { Figure } from '../numbers.ts';

/** Where the words behind a figure begin: "a 2,400-strong force" has its hyphen glued on both sides. */
export function afterHyphen(tokens: readonly Token[], figure: Figure, to: number): { at: number; hyphen: boolean } {
  const hyphen =
    figure.to + 1 < to && tokens[figure.to]!.lower === '-' && tokens[figure.to]!.start === tokens[figure.to - 1]!.end;
  return { at: hyphen ? figure.to + 1 : figure.to, hyphen };
}

/** A figure's value with the tokens it takes. */
export function spanned(figure: Figure, from: number, to: number): Pick<Amount, 'from' | 'to' | 'value'> {
  return { from, to: Math.max(to, figure.to), value: figure.value };
}

/** True where the figure is all that is said: "it wants 20 million", "eight million, she said"; not "20 million of them". */
export function isAllSaid({ to: end }: Figure, tokens: readonly Token[], to: number): boolean {
  const next = end < to ? tokens[end]! : null;
  return next === null || next.text === '|' || (CLOSING.test(next.pos) && next.lower !== 'of');
}

/** True for "20 million", "four billion". */
export function isInMillions({ to }: Figure, tokens: readonly Token[]): boolean {
  return SCALE.test(tokens[to - 1]!.lower);
}

/** The unit of time that a word names, "days" for "day" and "days"; undefined where it names none. */
export function timeOf(lower: string): string | undefined {
  return TIMES.get(lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower);
}

const SCALE = /^(?:million|billion|trillion)s?$/;
const CLOSING = /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX|PART|PRON)$/;
