import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evidenceOf } from '#src/pipeline/evidence.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { briefingFolders, readBriefing } from '../content.ts';
import { scoreBriefings } from './briefings/briefings.ts';
import { scoreActs } from './constructions/acts.ts';
import { scoreNames } from './constructions/names.ts';
import { scorePersons } from './constructions/persons.ts';
import { scoreSpeech } from './constructions/speech.ts';
import { scoreCorpus } from './corpus.ts';

/**
 * Scores the evidence against marked texts.
 *   npm run eval                      the repository's own corpus
 *   npm run eval -- --briefings [folder] [--errors N]   whole marked briefings, by default those of scripts/train/briefings
 *   npm run eval -- --constructions [speech|names|acts|persons] [--errors N]   ordinary English in short texts: each kind of speaker in
 *                                     each construction of reporting, each actor in each construction of telling an act,
 *                                     each kind of body in each way of telling that a person speaks for it
 *   npm run eval -- <gold> [options]  a folder of gold sets whose evaluator stands beside it, at <gold>/../eval/eval.mjs;
 *                                     the options (--set, --errors, --json) are the evaluator's
 */
const [gold, ...options] = process.argv.slice(2);
if (gold === undefined) console.log(await scoreCorpus());
else if (gold === '--briefings') await printBriefings();
else if (gold === '--constructions') await printConstructions();
else process.exitCode = await scoreGold(resolve(gold));

async function printBriefings(): Promise<void> {
  const folder = options[0]?.startsWith('--') ? undefined : options[0];
  const own = fileURLToPath(new URL('../train/briefings', import.meta.url));
  for (const line of await scoreBriefings(folder ? resolve(folder) : own, missesAsked())) console.log(line);
}

async function printConstructions(): Promise<void> {
  const scores = { speech: scoreSpeech, names: scoreNames, acts: scoreActs, persons: scorePersons };
  const asked = Object.entries(scores).filter(([kind]) => options.includes(kind));
  for (const [, score] of asked.length > 0 ? asked : Object.entries(scores))
    for (const line of await score(missesAsked())) console.log(line);
}

function missesAsked(): number {
  return options.includes('--errors') ? Number(options[options.indexOf('--errors') + 1]) : 0;
}

async function scoreGold(folder: string): Promise<number> {
  const evaluator = join(folder, '..', 'eval', 'eval.mjs');
  if (!existsSync(evaluator)) {
    console.error(
      `there is no evaluator at ${evaluator}; without a folder, "npm run eval" scores the repository's own corpus`,
    );
    return 2;
  }
  const content = await mkdtemp(join(tmpdir(), 'readout-eval-'));
  const set = options.includes('--set') ? ['--set', options[options.indexOf('--set') + 1] ?? ''] : [];
  try {
    run(evaluator, 'prepare', folder, content, ...set);
    await writeEvidence(content);
    return run(evaluator, 'score', folder, content, ...options);
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

async function writeEvidence(content: string): Promise<void> {
  for (const folder of await briefingFolders(content)) {
    const { id, files } = await readBriefing(folder, false);
    const { documents, unread } = await readDocuments(files, {}, folder);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'evidence.json'), JSON.stringify(evidenceOf(id, documents, {}, unread)));
  }
  console.log(`${(await readdir(content)).length} briefings analysed`);
}

function run(...command: string[]): number {
  try {
    execFileSync(process.execPath, command, { stdio: 'inherit' });
    return 0;
  } catch (error) {
    return (error as { status: number | null }).status ?? 1;
  }
}
