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
const RIGHT = 0.8;
/** Bars that are tried, in steps of the last. */
const [LOWEST, HIGHEST, STEP] = [-1.5, 1.5, 0.05];

const whole: Examples[] = [];
for (const briefing of wholeBriefings()) whole.push(await examplesOf(briefing));
const short: Examples[] = [];
for (const briefing of shortBriefings()) short.push(await examplesOf(briefing));

// Short reports are easier than whole ones: they say what signs weigh, and nothing about how much is enough.
const unseen = whole.map((briefing) => ({
  briefing,
  model: regressionOf([...whole, ...short].filter((other) => other !== briefing).flatMap(({ pairs }) => pairs)),
}));
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

// The lowest at which enough of what is joined is right; what only a chain of marks joins is right too.
function leastSure(): number {
  for (let bar = LOWEST; bar <= HIGHEST; bar += STEP) {
    const verdicts = unseen.flatMap(({ briefing, model }) => verdictsAt(briefing, model, bar));
    const right = verdicts.filter((verdict) => verdict !== false).length;
    if (right < RIGHT * verdicts.length) continue;
    const found = verdicts.filter((verdict) => verdict === true).length;
    console.log(`left out: ${found} of ${marked} marked pairs found, ${right} of ${verdicts.length} joined are right`);
    return bar;
  }
  throw new Error('no bar is high enough');
}

function verdictsAt({ pairs, documentOf, verdictOf }: Examples, model: Weights, bar: number): (boolean | null)[] {
  const joined = groupsOf(
    pairsOf(pairs, documentOf, (signs) => surenessOf(signs, model) - bar),
    documentOf,
  );
  return joined.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => verdictOf(a, b))));
}
