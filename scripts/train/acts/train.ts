import { writeFileSync } from 'node:fs';
import { LEARNT, likelihoodsOf } from '#src/pipeline/language/acts/model/likelihoods.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import { packed } from '../packed.ts';
import { casesOf } from './examples.ts';
import { type Marked, markedBriefings, markedLines } from './marked.ts';
import { type Case, type Settings, softmaxOf } from './softmax.ts';

/** Writes `src/pipeline/data/act.model.json`: what words weigh for each act, and how likely is likely enough. See README.md. */
const OUT = new URL('../../../src/pipeline/data/act.model.json', import.meta.url);
/** Of the acts other than STATE that are given where no rule finds one, in briefings left out, so many must be right. */
const RIGHT = 0.7;
const FOLDS = 5;
const SETTINGS: Settings = { places: 1 << 15, epochs: 20, rate: 0.1, strength: 0.5, seed: 11 };
/** A sentence written for its act says less about ordinary prose than a position of a whole briefing. */
const OF_SENTENCE = 0.25;

const settings = languageSettings({});
const cases = ({ documents, marks }: Marked) => casesOf(documents, marks, settings);
const briefings = (await markedBriefings()).map(cases);
const lines = (await markedLines()).flatMap(cases).map((one) => ({ ...one, weight: one.weight * OF_SENTENCE }));
console.log(`${briefings.flat().length} positions of ${briefings.length} briefings, ${lines.length} sentences`);
const likely = leastLikely();
const weights = softmaxOf([...briefings.flat(), ...lines], SETTINGS);
const model = {
  source:
    'Weights of the model of acts, trained by scripts/train/acts on briefings and sentences that were written for this project: for each act, in the order of LEARNT, one signed byte a hashed feature, in base64.',
  likely,
  ...packed(weights),
};
writeFileSync(OUT, `${JSON.stringify(model, null, 1)}\n`);

// The least likelihood at which enough of what is given is right.
function leastLikely(): number {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = briefings.filter((_one, i) => i % FOLDS !== fold).flat();
    const trained = softmaxOf([...kept, ...lines], SETTINGS);
    const open = briefings.filter((_one, i) => i % FOLDS === fold).flatMap((own) => own.filter(({ isOpen }) => isOpen));
    return open.map((one) => judge(one, trained));
  }).flat();
  for (let bar = 0.3; bar < 1; bar += 0.01) {
    const given = judged.filter(({ act, likelihood }) => LEARNT[act] !== 'STATE' && likelihood >= bar);
    const right = given.filter(({ isRight }) => isRight).length;
    if (right < RIGHT * given.length) continue;
    console.log(`left out: from ${bar.toFixed(2)} ${given.length} of ${judged.length} given, ${right} right`);
    return Number(bar.toFixed(2));
  }
  throw new Error('no likelihood is high enough');
}

function judge({ codes, acts }: Case, weights: Float32Array): { act: number; likelihood: number; isRight: boolean } {
  const likelihoods = likelihoodsOf(codes, { weights, step: 1 });
  const likelihood = Math.max(...likelihoods);
  const act = likelihoods.indexOf(likelihood);
  return { act, likelihood, isRight: acts.includes(act) };
}
