import { cueFeatures, mayBeCue } from '#src/pipeline/language/attribution/model/cue-features.ts';
import { frameOf } from '#src/pipeline/language/attribution/model/frame.ts';
import type { Example } from './examples.ts';
import { train } from './logistic.ts';
import { REPORTED, reportedIn } from './reported.ts';

const PLACES = 1 << 16;

/** The mean of several runs depends less on the order of the examples. */
const SEEDS = [11, 22, 33];

/** Weights that tell a cue from any other verb or reporting noun. */
export function trainCues(
  examples: readonly Example[],
  weightOf: (name: string) => number,
  epochs: number,
): Float32Array {
  const cases = examples.flatMap((example) => casesOf(example, weightOf(example.name)));
  const runs = SEEDS.map((seed) =>
    train(cases, { places: PLACES, epochs, rate: 0.15, dropout: 0.3, decay: 0.002, seed }),
  );
  return runs[0]!.map((_weight, i) => runs.reduce((sum, weights) => sum + weights[i]!, 0) / runs.length);
}

function casesOf({ reading, codes, gold, ruled }: Example, weight: number) {
  const heads = new Map(gold.map(({ head, outer }) => [head, outer]));
  const reported = reportedIn(reading.tokens.length, gold);
  const cases = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!mayBeCue(reading, codes, at)) continue;
    const outer = heads.get(at);
    if (outer === false) continue;
    cases.push({
      codes: cueFeatures(reading, codes, at, frameOf(reading, at, ruled.get(at))).flat(),
      right: outer === true,
      weight: outer || !reported[at] ? weight : weight * REPORTED,
    });
  }
  return cases;
}
