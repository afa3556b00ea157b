import { writeFileSync } from 'node:fs';
import { likelihoodsOf } from '#src/pipeline/language/meant/likelihoods.ts';
import { wholeBriefings } from '../same/briefings.ts';
import { type Example, examplesOf } from './examples.ts';
import { rankingOf } from './ranking.ts';

/** Writes `src/pipeline/data/meant.model.json`: what the signs weigh for whom a pronoun means. See README.md. */
const OUT = new URL('../../../src/pipeline/data/meant.model.json', import.meta.url);
/** Of the open pronouns that are given somebody in briefings left out, so many must be right as the markers have it. */
const RIGHT = 0.85;
const FOLDS = 8;
const SETTINGS = { ridge: 10, rounds: 150 };
/** Weights are whole numbers, so many of them one. */
const SCALE = 100;

const briefings: Example[][] = [];
for (const briefing of wholeBriefings()) briefings.push(await examplesOf(briefing));
const likely = leastLikely();
const weights = [...rankingOf(briefings.flat(), SETTINGS)]
  .map(([name, weight]) => [name, Math.round(weight * SCALE)] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const model = {
  source:
    'Trained by scripts/train/meant/train.ts from invented briefings: what each sign weighs, in hundredths, that a pronoun means somebody, for pronouns of each kind and of who is only described, and how likely is likely enough.',
  likely,
  scale: SCALE,
  weights: Object.fromEntries(weights),
};
writeFileSync(OUT, `${JSON.stringify(model, null, 1)}\n`);

// The least likelihood at which enough of what is given is right.
function leastLikely(): number {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = rankingOf(briefings.filter((_one, i) => i % FOLDS !== fold).flat(), SETTINGS);
    const left = briefings.filter((_one, i) => i % FOLDS === fold).flat();
    return left.filter(({ isOpen }) => isOpen).map((one) => judge(one, weights));
  }).flat();
  for (let bar = 0.5; bar < 1; bar += 0.01) {
    const given = judged.filter(({ isGiven, likelihood }) => isGiven && likelihood >= bar);
    const right = given.filter(({ isRight }) => isRight).length;
    if (right < RIGHT * given.length) continue;
    console.log(`left out: from ${bar.toFixed(2)} ${given.length} of ${judged.length} given, ${right} right`);
    return Number(bar.toFixed(2));
  }
  throw new Error('no likelihood is high enough');
}

function judge({ candidates, given, right }: Example, weights: ReadonlyMap<string, number>) {
  const likelihoods = likelihoodsOf(candidates, (name) => weights.get(name) ?? 0);
  const likelihood = Math.max(...likelihoods);
  const best = likelihoods.indexOf(likelihood);
  return { likelihood, isGiven: given[best]!, isRight: right.includes(best) };
}
