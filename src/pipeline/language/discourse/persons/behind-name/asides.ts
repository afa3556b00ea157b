import type { Memory } from '../../memory.ts';

const KIN = /^(?:mother|father|grandmother|grandfather|parent)$/;

/** "X, now | a senator for the League,", "X, as | head of the League,", "X, speaking as | its president,", "X, no relation, | is" */
export function behindAsides({ scene: { tokens } }: Memory, from: number, last: number): number {
  const word = (at: number) => (at < last ? tokens[at]!.lower : '');
  let at = from;
  if (word(at) === 'no' && /^(?:relation|kin|relative)$/.test(word(at + 1)) && word(at + 2) === ',') return at + 3;
  if (/^(?:speaking|writing)$/.test(word(at)) && word(at + 1) === 'as') at += 1;
  if (/^(?:now|still|currently|today|also|long|as|himself|herself)$/.test(word(at)) && at + 1 < last) at += 1;
  return at;
}

/** "X, a nurse | and mother of three | who founded" */
export function behindKin({ scene: { tokens } }: Memory, at: number): number {
  if (tokens[at]?.lower !== 'and' || !KIN.test(tokens[at + 1]?.lower ?? '')) return at;
  return tokens[at + 2]?.lower === 'of' && tokens[at + 3] ? at + 4 : at + 2;
}
