import { CONTENT, LABELS, marginalsOf, SPEAKER, transitionsOf } from '#src/pipeline/language/attribution/model/crf.ts';
import { ownSlot } from '#src/pipeline/language/attribution/model/emissions.ts';
import { frameOf } from '#src/pipeline/language/attribution/model/frame.ts';
import { STEADY, TOWARD, towardFeatures } from '#src/pipeline/language/attribution/model/toward-features.ts';
import { OWN, ownFeatures, regionOf, windowOf } from '#src/pipeline/language/attribution/model/window-features.ts';
import type { TokenRange } from '#src/pipeline/language/attribution/reading.ts';
import type { Example, Gold } from './examples.ts';
import { randomOf, shuffled } from './random.ts';

const PLACES = 1 << 17;
const FEATURES = OWN + TOWARD;
/** The mean of several runs depends less on the order of the examples. */
const SEEDS = [7, 21, 35];
const DROPOUT = 0.3;
const RATE = 0.08;
const DECAY = 2e-5;

/** Weights of a conditional random field that finds a cue's speaker and content, by AdaGrad with feature dropout, averaged. */
export function trainSpans(
  examples: readonly Example[],
  weightOf: (name: string) => number,
  epochs: number,
): { weights: Float32Array; transitions: number[] } {
  const windows = examples.flatMap((example) =>
    example.gold.filter(({ head }) => head !== null).map((gold) => windowFor(example, gold, weightOf(example.name))),
  );
  const runs = SEEDS.map((seed) => run(windows, seed, epochs));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    weights: runs[0]!.weights.map((_weight, i) => mean(runs.map(({ weights }) => weights[i]!))),
    transitions: runs[0]!.transitions.map((_score, i) => mean(runs.map(({ transitions }) => transitions[i]!))),
  };
}

function run(
  windows: readonly Window[],
  seed: number,
  epochs: number,
): { weights: Float32Array; transitions: number[] } {
  const state = new Field();
  const random = randomOf(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(windows.length, random)) state.learn(windows[index]!, random);
    if (epoch * 2 >= epochs) state.remember();
  }
  return state.average();
}

function windowFor({ reading, codes, ruled }: Example, gold: Gold, weight: number): Window {
  const cue = gold.head!;
  const { from, to } = windowOf(reading, cue);
  const length = to - from;
  const toward = new Uint32Array(length * TOWARD);
  const steadyAt = new Int32Array(length);
  towardFeatures(reading, codes, cue, { from, to }, frameOf(reading, cue, ruled.get(cue)), toward, steadyAt);
  const slots = new Uint32Array(length * FEATURES);
  const own = new Uint32Array(OWN);
  for (let i = 0; i < length; i += 1) {
    ownFeatures(reading, codes, from + i, own);
    const region = regionOf(reading, from + i, cue);
    for (let f = 0; f < OWN; f += 1) slots[i * FEATURES + f] = ownSlot(own[f]!, region) & (PLACES - 1);
    for (let f = 0; f < TOWARD; f += 1) {
      const at = f < STEADY ? steadyAt[i]! : i;
      slots[i * FEATURES + OWN + f] = toward[at * TOWARD + f]! & (PLACES - 1);
    }
  }
  return { slots, length, labels: labelsOf(gold, from, length), weight };
}

function labelsOf(gold: Gold, from: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const mark = (ranges: readonly TokenRange[], first: number) => {
    for (const range of ranges)
      for (let at = Math.max(range.from, from); at < Math.min(range.to, from + length); at += 1)
        labels[at - from] = at === range.from || at === from ? first : first + 1;
  };
  mark(gold.content, CONTENT);
  mark(gold.speaker, SPEAKER);
  for (let i = 0; i < length; i += 1)
    if (
      (labels[i] === SPEAKER + 1 || labels[i] === CONTENT + 1) &&
      (i === 0 || (labels[i - 1] !== labels[i] && labels[i - 1] !== labels[i]! - 1))
    )
      labels[i]! -= 1;
  return labels;
}

class Field {
  readonly #weights = new Float32Array(PLACES * LABELS);
  readonly #squares = new Float32Array(PLACES * LABELS).fill(1e-2);
  readonly #sum = new Float32Array(PLACES * LABELS);
  readonly #moves = new Float64Array((LABELS + 1) * LABELS);
  readonly #moveSquares = new Float64Array((LABELS + 1) * LABELS).fill(1e-2);
  readonly #moveSum = new Float64Array((LABELS + 1) * LABELS);
  #kept = 0;

  learn({ slots, length, labels, weight }: Window, random: () => number): void {
    const scale = 1 / (1 - DROPOUT);
    const chosen = new Uint8Array(length * FEATURES);
    const emissions = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i += 1)
      for (let f = i * FEATURES; f < (i + 1) * FEATURES; f += 1) {
        if (random() < DROPOUT) continue;
        chosen[f] = 1;
        const place = slots[f]! * LABELS;
        for (let y = 0; y < LABELS; y += 1) emissions[i * LABELS + y]! += this.#weights[place + y]! * scale;
      }
    const transitions = transitionsOf(this.#moves);
    const { marginals, forward, backward, potential, scale: scales } = marginalsOf(emissions, length, transitions);
    const moves = new Float64Array(this.#moves.length);
    for (let y = 0; y < LABELS; y += 1) moves[LABELS * LABELS + y] = marginals[y]! - (labels[0] === y ? 1 : 0);
    for (let t = 1; t < length; t += 1) {
      for (let x = 0; x < LABELS; x += 1)
        for (let y = 0; y < LABELS; y += 1)
          moves[x * LABELS + y]! +=
            (forward[(t - 1) * LABELS + x]! *
              transitions.exp[x * LABELS + y]! *
              potential[t * LABELS + y]! *
              backward[t * LABELS + y]!) /
            scales[t]!;
      moves[labels[t - 1]! * LABELS + labels[t]!]! -= 1;
    }
    for (let i = 0; i < moves.length; i += 1) {
      const gradient = moves[i]! * weight;
      this.#moveSquares[i]! += gradient * gradient;
      this.#moves[i]! -= (RATE * gradient) / Math.sqrt(this.#moveSquares[i]!);
    }
    for (let i = 0; i < length; i += 1) {
      for (let y = 0; y < LABELS; y += 1)
        emissions[i * LABELS + y] = (marginals[i * LABELS + y]! - (labels[i] === y ? 1 : 0)) * scale * weight;
      for (let f = i * FEATURES; f < (i + 1) * FEATURES; f += 1) {
        if (!chosen[f]) continue;
        const place = slots[f]! * LABELS;
        for (let y = 0; y < LABELS; y += 1) {
          const gradient = emissions[i * LABELS + y]! + DECAY * this.#weights[place + y]!;
          this.#squares[place + y]! += gradient * gradient;
          this.#weights[place + y]! -= (RATE * gradient) / Math.sqrt(this.#squares[place + y]!);
        }
      }
    }
  }

  remember(): void {
    this.#kept += 1;
    for (let i = 0; i < this.#weights.length; i += 1) this.#sum[i]! += this.#weights[i]!;
    for (let i = 0; i < this.#moves.length; i += 1) this.#moveSum[i]! += this.#moves[i]!;
  }

  average(): { weights: Float32Array; transitions: number[] } {
    return {
      weights: this.#sum.map((value) => value / this.#kept),
      transitions: [...this.#moveSum].map((value) => value / this.#kept),
    };
  }
}

interface Window {
  /** FEATURES places a token. */
  readonly slots: Uint32Array;
  readonly length: number;
  readonly labels: Uint8Array;
  readonly weight: number;
}
