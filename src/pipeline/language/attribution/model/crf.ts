/** O, then the speaker's first and further tokens, then the content's. */
export const LABELS = 5;
const O = 0;
export const SPEAKER = 1;
export const CONTENT = 3;

const NEVER = -1e6;

/** Whether label `to` may follow `from`: an inner label only its own first or inner one. */
export function follows(from: number, to: number): boolean {
  return (to !== SPEAKER + 1 && to !== CONTENT + 1) || from === to || from === to - 1;
}

/** Transition scores as the two algorithms want them; `scores` has LABELS rows of LABELS, then the start's row. */
export function transitionsOf(scores: ArrayLike<number>): Transitions {
  const log = Float64Array.from(scores);
  for (let y = 0; y < LABELS; y += 1) {
    for (let x = 0; x < LABELS; x += 1) if (!follows(x, y)) log[x * LABELS + y] = NEVER;
    if (!follows(O, y)) log[LABELS * LABELS + y] = NEVER;
  }
  return { log, exp: log.map(Math.exp) };
}

/** The labels of the best sequence (Viterbi); `emissions` has LABELS scores a token. */
export function bestLabels(
  emissions: Float64Array,
  length: number,
  { log }: Transitions,
): { labels: Uint8Array; score: number } {
  const back = new Uint8Array(length * LABELS);
  let before = new Float64Array(LABELS);
  let best = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) best[y] = log[LABELS * LABELS + y]! + emissions[y]!;
  for (let t = 1; t < length; t += 1) {
    [before, best] = [best, before];
    for (let y = 0; y < LABELS; y += 1) {
      let from = 0;
      let score = before[0]! + log[y]!;
      for (let x = 1; x < LABELS; x += 1) {
        const candidate = before[x]! + log[x * LABELS + y]!;
        if (candidate > score) {
          score = candidate;
          from = x;
        }
      }
      back[t * LABELS + y] = from;
      best[y] = score + emissions[t * LABELS + y]!;
    }
  }
  const labels = new Uint8Array(length);
  let last = 0;
  for (let y = 1; y < LABELS; y += 1) if (best[y]! > best[last]!) last = y;
  const score = best[last]!;
  for (let t = length - 1; t >= 0; t -= 1) {
    labels[t] = last;
    last = back[t * LABELS + last]!;
  }
  return { labels, score };
}

/**
 * The probability of each label at each token (forward-backward, scaled), and the logarithm of the sum over all sequences.
 * The arrays are `room`'s own where it is given, and may be longer than the window.
 */
export function marginalsOf(
  emissions: Float64Array,
  length: number,
  { exp }: Transitions,
  { marginals, forward, backward, potential, scale }: Room = roomFor(length),
): Marginals {
  const size = length * LABELS;
  let logZ = 0;
  for (let t = 0; t < length; t += 1) {
    const at = t * LABELS;
    let max = emissions[at]!;
    for (let y = 1; y < LABELS; y += 1) if (emissions[at + y]! > max) max = emissions[at + y]!;
    let sum = 0;
    for (let y = 0; y < LABELS; y += 1) {
      potential[at + y] = Math.exp(emissions[at + y]! - max);
      let reach = t === 0 ? exp[LABELS * LABELS + y]! : 0;
      if (t > 0) for (let x = 0; x < LABELS; x += 1) reach += forward[at - LABELS + x]! * exp[x * LABELS + y]!;
      forward[at + y] = reach * potential[at + y]!;
      sum += forward[at + y]!;
    }
    scale[t] = sum;
    logZ += Math.log(sum) + max;
    for (let y = 0; y < LABELS; y += 1) forward[at + y]! /= sum;
  }
  backward.fill(1, size - LABELS, size);
  for (let t = length - 2; t >= 0; t -= 1) {
    const at = t * LABELS;
    for (let x = 0; x < LABELS; x += 1) {
      let sum = 0;
      for (let y = 0; y < LABELS; y += 1)
        sum += exp[x * LABELS + y]! * potential[at + LABELS + y]! * backward[at + LABELS + y]!;
      backward[at + x] = sum / scale[t + 1]!;
    }
  }
  for (let i = 0; i < size; i += 1) marginals[i] = forward[i]! * backward[i]!;
  return { marginals, forward, backward, potential, scale, logZ };
}

/** Arrays for windows of up to `length` tokens, to be used again for one window after the other. */
export function roomFor(length: number): Room {
  const array = () => new Float64Array(length * LABELS);
  return {
    marginals: array(),
    forward: array(),
    backward: array(),
    potential: array(),
    scale: new Float64Array(length),
  };
}

export interface Transitions {
  readonly log: Float64Array;
  readonly exp: Float64Array;
}

export interface Room {
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly potential: Float64Array;
  readonly scale: Float64Array;
}

export interface Marginals extends Room {
  readonly logZ: number;
}
