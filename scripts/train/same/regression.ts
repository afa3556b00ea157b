import type { Example } from './examples.ts';

/**
 * Logistic regression with a ridge over standardised signs, by Newton's method: the weights of the signs as they are, and
 * the bias.
 */
export function regressionOf(examples: readonly Example[]): Weights {
  const cases = examples.filter(({ verdict }) => verdict !== null);
  const width = cases[0]!.signs.length;
  const means = columns(width, (i) => mean(cases.map(({ signs }) => signs[i]!)));
  const spreads = columns(width, (i) => Math.sqrt(mean(cases.map(({ signs }) => (signs[i]! - means[i]!) ** 2))) || 1);
  const rows = cases.map(({ signs, verdict }) => ({
    values: [...signs.map((sign, i) => (sign - means[i]!) / spreads[i]!), 1],
    right: verdict ? 1 : 0,
  }));
  let beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = stepOf(rows, beta);
    beta = beta.map((value, i) => value - step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  const weights = columns(width, (i) => beta[i]! / spreads[i]!);
  const bias = weights.reduce((sum, weight, i) => sum - weight * means[i]!, beta[width]!);
  return { weights, bias };
}

// Where the gradient and the curvature of the penalised likelihood lead.
function stepOf(rows: readonly Row[], beta: readonly number[]): number[] {
  const width = beta.length;
  const gradient = beta.map((value, i) => (i === width - 1 ? 0 : RIDGE * value));
  const curvature = beta.map((_, i) => beta.map((_, j) => (i === j && i < width - 1 ? RIDGE : 0)));
  for (const { values, right } of rows) {
    const chance = 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * beta[i]!, 0)));
    const bend = chance * (1 - chance);
    for (let i = 0; i < width; i += 1) {
      gradient[i]! += (chance - right) * values[i]!;
      for (let j = 0; j < width; j += 1) curvature[i]![j]! += bend * values[i]! * values[j]!;
    }
  }
  return solved(curvature, gradient);
}

// Gaussian elimination with the largest pivot.
function solved(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, target[i]!]);
  const width = rows.length;
  for (let at = 0; at < width; at += 1) {
    let pivot = at;
    for (let i = at + 1; i < width; i += 1) if (Math.abs(rows[i]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = i;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let i = 0; i < width; i += 1) {
      if (i === at) continue;
      const factor = rows[i]![at]! / rows[at]![at]!;
      for (let j = at; j <= width; j += 1) rows[i]![j]! -= factor * rows[at]![j]!;
    }
  }
  return rows.map((row, i) => row[width]! / row[i]!);
}

function columns(width: number, value: (i: number) => number): number[] {
  return Array.from({ length: width }, (_, i) => value(i));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const ROUNDS = 30;
const RIDGE = 20;

interface Row {
  readonly values: readonly number[];
  readonly right: number;
}

export interface Weights {
  readonly weights: readonly number[];
  readonly bias: number;
}
