import { writeFileSync } from 'node:fs';
import { SIGNS } from '#src/pipeline/compare/likeness/signs.ts';
import { shortBriefings, wholeBriefings } from './briefings.ts';
import { type Examples, examplesOf } from './examples.ts';
import { regressionOf, type Weights } from './regression.ts';

/** Writes `src/pipeline/data/same.model.json`: what each sign weighs, and how much is sure enough. See README.md. */
const OUT = new URL('../../../src/pipeline/data/same.model.json', import.meta.url);
/** Of the pairs that are joined in briefings left out of the training, so many must be right. */
const RIGHT = 0.8;
/** A share of fewer pairs is chance. */
const LEAST_PAIRS = 30;

const whole: Examples[] = [];
for (const briefing of wholeBriefings()) whole.push(await examplesOf(briefing));
const short: Examples[] = [];
for (const briefing of shortBriefings()) short.push(await examplesOf(briefing));

// Short reports are easier than whole ones: they say what signs weigh, and nothing about how much is enough.
const unseen = whole.flatMap((briefing) => {
  const others = [...whole, ...short].filter((other) => other !== briefing).flatMap(({ pairs }) => pairs);
  const model = regressionOf(others);
  return briefing.pairs.map(({ signs, verdict }) => ({ verdict, sureness: surenessOf(signs, model) }));
});
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

// The lowest at which enough of what is joined is right; what the marks leave open is right for a chain of them.
function leastSure(): number {
  const sorted = [...unseen].sort((a, b) => b.sureness - a.sureness);
  let [right, found, best] = [0, 0, sorted[0]!.sureness];
  let line = '';
  sorted.forEach(({ verdict, sureness }, i) => {
    if (verdict !== false) right += 1;
    if (verdict) found += 1;
    if (i < LEAST_PAIRS || right < RIGHT * (i + 1)) return;
    best = sureness;
    line = `left out: ${found} of ${marked} marked pairs found, ${right} of ${i + 1} joined are right`;
  });
  console.log(line);
  return best;
}
