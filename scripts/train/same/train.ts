import { writeFileSync } from 'node:fs';
import { groupsOf } from '#src/pipeline/compare/likeness/groups.ts';
import { pairsOf } from '#src/pipeline/compare/likeness/pairs.ts';
import { SIGNS } from '#src/pipeline/compare/likeness/signs.ts';
import { shortBriefings, wholeBriefings } from './briefings.ts';
import { type Examples, examplesOf } from './examples.ts';
import { regressionOf, type Weights } from './regression.ts';

/** Writes `src/pipeline/data/same.model.json`: what each sign weighs, and how much is sure enough. See README.md. */
const OUT = new URL('../../../src/pipeline/data/same.model.json', import.meta.url);
/** Of the pairs that are joined in briefings left out of the training, so many must be right. */
const RIGHT = 0.85;
/** So often a part of the whole briefings is left out of the training. */
const FOLDS = 12;
/** Bars that are tried, in steps of the last. */
const [LOWEST, HIGHEST, STEP] = [-1.5, 1.5, 0.05];

const whole: Examples[] = [];
for (const briefing of wholeBriefings()) whole.push(await examplesOf(briefing));
const short: Examples[] = [];
for (const briefing of shortBriefings()) short.push(await examplesOf(briefing));

// Short reports are easier than whole ones: they say what signs weigh, and nothing about how much is enough.
const models = Array.from({ length: FOLDS }, (_, fold) =>
  regressionOf([...whole.filter((_, i) => i % FOLDS !== fold), ...short].flatMap(({ pairs }) => pairs)),
);
const unseen = whole.map((briefing, i) => ({ briefing, model: models[i % FOLDS]! }));
const marked = whole.reduce((sum, briefing) => sum + briefing.marked, 0);
const threshold = leastSure();
const { weights, bias } = regressionOf([...whole, ...short].flatMap(({ pairs }) => pairs));
const round = (value: number) => Number(value.toFixed(4));
const model = {
  source:
    'Trained by scripts/train/same/train.ts from invented briefings: what each sign weighs that two sentences report one thing, and how much together is sure enough.',
  bias: round(bias),
  threshold: round(threshold),
  weights: Object.fromEntries(SIGNS.map((sign, i) => [sign, round(weights[i]!)])),
};
writeFileSync(OUT, `${JSON.stringify(model, null, 2)}\n`);

function surenessOf(signs: readonly number[], { weights, bias }: Weights): number {
  return signs.reduce((sum, sign, i) => sum + sign * weights[i]!, bias);
}

// The lowest at which enough of what is joined is right; what only a chain of marks joins, or is one in part, is left out.
function leastSure(): number {
  for (let bar = LOWEST; bar <= HIGHEST; bar += STEP) {
    const verdicts = unseen
      .flatMap(({ briefing, model }) => verdictsAt(briefing, model, bar))
      .filter((one) => one !== null);
    const right = verdicts.filter(Boolean).length;
    if (right < RIGHT * verdicts.length) continue;
    console.log(`left out: ${right} of ${marked} marked pairs found, of ${verdicts.length} that are joined`);
    return bar;
  }
  throw new Error('no bar is high enough');
}

function verdictsAt({ pairs, documentOf, verdictOf }: Examples, model: Weights, bar: number): (boolean | null)[] {
  const joined = groupsOf(
    pairsOf(pairs, (signs) => surenessOf(signs, model) - bar),
    documentOf,
  );
  return joined.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => verdictOf(a, b))));
}
