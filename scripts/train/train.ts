import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { candidatesOf } from '#src/pipeline/language/attribution/model/candidates.ts';
import { transitionsOf } from '#src/pipeline/language/attribution/model/crf.ts';
import type { Model } from '#src/pipeline/language/attribution/model/model.ts';
import { type MarkedDocument, readMarked } from './corpus.ts';
import { type Example, exampleOf } from './examples.ts';
import { packed } from './packed.ts';
import { thresholdsOf } from './thresholds.ts';
import { judge, trainConfidence } from './train-confidence.ts';
import { trainCues } from './train-cues.ts';
import { trainSpans } from './train-spans.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDS = Number(option('--folds') ?? 4);
const EPOCHS = Number(option('--epochs') ?? 12);
const OUT = option('--out') ?? join(HERE, '../../src/pipeline/data/attribution.model.json');

main();

function main(): void {
  const documents = corpus(option('--corpus') ?? join(HERE, 'corpus'));
  if (process.argv.includes('--check')) return;
  const examples = documents.map(exampleOf);
  report(`${examples.length} texts read`);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const { model } = trained(examples.filter((_example, i) => i % FOLDS !== fold));
    report(`fold ${fold + 1} of ${FOLDS}`);
    return examples
      .filter((_example, i) => i % FOLDS === fold)
      .flatMap((example) => judge(example, candidatesOf(example.reading, example.ruled, model)));
  }).flat();
  const confidence = trainConfidence(judged, weightOf);
  const thresholds = thresholdsOf(judged, weightOf);
  report(`published from ${thresholds.publishes}, speakers named from ${thresholds.names}`);
  const { model, transitions } = trained(examples);
  report('whole');
  const file = {
    source:
      'Weights of the attribution model, trained by scripts/train on the texts of scripts/train/corpus, which were written for this project.',
    cue: packed(model.cue.weights),
    spans: packed(model.spans.weights),
    content: packed(confidence.content),
    speaker: packed(confidence.speaker),
    transitions: transitions.map((value) => Number(value.toFixed(4))),
    ...thresholds,
  };
  writeFileSync(OUT, `${JSON.stringify(file, null, 1)}\n`);
  report(`${OUT}: ${statSync(OUT).size} bytes`);
}

function trained(examples: readonly Example[]): { model: Model; transitions: number[] } {
  const cue = trainCues(examples, weightOf, EPOCHS);
  const spans = trainSpans(examples, weightOf, EPOCHS);
  const none = { weights: new Float32Array(1), step: 1 };
  return {
    model: {
      cue: { weights: cue, step: 1 },
      spans: { weights: spans.weights, step: 1 },
      transitions: transitionsOf(spans.transitions),
      content: none,
      speaker: none,
      publishes: 0,
      names: 0,
    },
    transitions: spans.transitions,
  };
}

function corpus(folder: string): MarkedDocument[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const read = names.map((name) => readMarked(name, readFileSync(join(folder, name), 'utf8')));
  const problems = read.flatMap((one) => one.problems);
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exit(1);
  report(`${names.length} texts hold`);
  return read.map(({ document }) => document);
}

// Ordinary style counts in full, the texts that look for variety less: so that "said" is as frequent as in real news.
function weightOf(name: string): number {
  return name.startsWith('plain') || name.startsWith('press') ? 1 : 0.25;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function report(line: string): void {
  console.log(`${process.uptime().toFixed(1)} s  ${line}`);
}
