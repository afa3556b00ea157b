import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actsOfAll } from '#src/pipeline/language/acts/acts.ts';
import { analyse, analysesOf } from '#src/pipeline/language/analyse.ts';
import { attributionsOfAll } from '#src/pipeline/language/attribution/attribution.ts';
import { clausesOf } from '#src/pipeline/language/clauses/clauses.ts';
import { predicationsOf } from '#src/pipeline/language/clauses/predications.ts';
import { collectivesOf } from '#src/pipeline/language/collectives/collectives.ts';
import { discoursesOf } from '#src/pipeline/language/discourse/discourse.ts';
import { factsOf } from '#src/pipeline/language/facts/facts.ts';
import { issueMentionsOf } from '#src/pipeline/language/issue-mentions.ts';
import { lexedOf } from '#src/pipeline/language/lex.ts';
import { namesOfAll } from '#src/pipeline/language/names/names.ts';
import { statementsOf } from '#src/pipeline/language/speakers/speakers.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { runBriefing } from '#src/pipeline/run.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import type { LanguageSettings, SourceDocument } from '#src/pipeline/types.ts';
import { benchDocuments } from './documents.ts';

/**
 * How fast the pipeline is: the language stages in documents a second, the first time and warmed up, for briefings of
 * twenty documents and for each document alone, and whole briefings of growing size. The second figure leaves out other
 * threads: there the engine compiles what is called often, which goes on for thousands of documents, and clears memory. The
 * documents are few texts in many mixtures: news of all kinds, with more words to meet, takes about a tenth longer.
 * Machines are noisy, so read the ratios of one run, not its seconds: `node scripts/bench/bench.ts [sizes…]`.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const WARM = 'when warmed up';
const TOGETHER = 20;
const samples = globSync('{content/*,src/pipeline/fixtures/*}/documents/*.txt', { cwd: ROOT })
  .sort()
  .map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'));

await benchLanguage();
await benchBriefings(SIZES.length > 0 ? SIZES : [20, 200, 2000]);

async function benchLanguage(): Promise<void> {
  const { documents } = await readDocuments(benchDocuments(pairs(samples), 400), {}, 'bench');
  const settings = languageSettings({});
  const times = new Map<string, { all: number; own: number }>();
  const timed = <T>(stage: string, work: () => T): T => {
    const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
    const result = work();
    const before = times.get(stage) ?? { all: 0, own: 0 };
    times.set(stage, {
      all: before.all + milliseconds(process.cpuUsage(all)),
      own: before.own + milliseconds(process.threadCpuUsage(own)),
    });
    return result;
  };
  // What a briefing of some hundred documents meets: tables are built and code is compiled on the way.
  const briefings = [...Map.groupBy(documents.entries(), ([place]) => Math.floor(place / TOGETHER)).values()].map(
    (own) => own.map(([, document]) => document),
  );
  for (const briefing of briefings) timed('first time', () => analysesOf(briefing, settings));
  for (let again = 0; again < 2; again += 1) for (const briefing of briefings) analysesOf(briefing, settings);
  // In turn, for code is still getting faster.
  for (const briefing of briefings) {
    timed(WARM, () => analysesOf(briefing, settings));
    for (const document of briefing) timed('one by one', () => analyse(document, settings));
    stageByStage(briefing, settings, timed);
  }
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `Language, ${documents.length} documents of ${Math.round(characters / documents.length)} characters, processor time of all threads`,
  );
  const whole = times.get(WARM)?.own ?? 1;
  for (const [stage, { all, own }] of times)
    console.log(
      `  ${stage.padEnd(22)}${rate(documents.length / all)} documents/s ${rate(documents.length / own)} on the main thread${((100 * own) / whole).toFixed(0).padStart(5)} %`,
    );
}

function rate(each: number): string {
  return Math.round(each * 1000)
    .toString()
    .padStart(7);
}

// Processor time alone: what else the machine does must not count.
function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

// Two samples in one, so that a document has the length of an ordinary report.
function pairs(texts: readonly string[]): string[] {
  return texts.map((text, place) => `${text}\n${texts[(place + 1) % texts.length] ?? ''}`);
}

function stageByStage(
  documents: readonly SourceDocument[],
  settings: LanguageSettings,
  timed: <T>(stage: string, work: () => T) => T,
): void {
  const lexed = timed('sentences, tokens', () => lexedOf(documents));
  const named = timed('names', () => namesOfAll(lexed, settings));
  const meant = timed('discourse', () => discoursesOf(lexed.map((own, i) => ({ lexed: own, names: named[i]! }))));
  const names = named.map((own, i) => ({
    ...own,
    mentions: [...own.mentions, ...meant[i]!.mentions].sort((a, b) => a.start - b.start),
  }));
  const issues = timed('issues', () => lexed.map((own) => issueMentionsOf(own, settings.issues)));
  const clauses = timed('clauses', () => lexed.map(clausesOf));
  timed('predications', () => clauses.map(predicationsOf));
  const given = lexed.map((own, i) => ({ lexed: own, names: names[i]!, clauses: clauses[i]! }));
  const reports = timed('attribution', () => attributionsOfAll(given));
  const said = timed('speakers', () => lexed.map((own, i) => statementsOf(own, names[i]!, reports[i]!, meant[i]!)));
  const all = timed('collectives', () =>
    lexed.map((own, i) => {
      const { callings, descriptions } = meant[i]!;
      return collectivesOf(own, names[i]!, said[i]!.statements, callings, clauses[i]!, descriptions);
    }),
  );
  const told = given.map((own, i) => {
    const { names: known, statements } = all[i]!;
    return { ...own, names: known, statements, issues: issues[i]!, descriptions: meant[i]!.descriptions };
  });
  const acts = timed('acts', () => actsOfAll(told));
  timed('facts', () => told.map((own, i) => factsOf(own.lexed, own.names, own.issues, acts[i]!)));
}

async function benchBriefings(sizes: readonly number[]): Promise<void> {
  console.log('Whole briefings, documents to proven pages');
  let first: number | null = null;
  for (const size of sizes) {
    const files = benchDocuments(samples, size);
    const began = performance.now();
    const { evidence, pages } = await runBriefing({
      id: 'bench',
      folder: 'bench',
      files,
      settings: null,
      pages: [],
      force: false,
    });
    const each = (performance.now() - began) / size;
    first ??= each;
    const words = pages.reduce((most, { text }) => Math.max(most, text.split(/\s+/).length), 0);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `  ${String(size).padStart(5)} documents: ${((each * size) / 1000).toFixed(2)} s, ${each.toFixed(1)} ms each (${(each / first).toFixed(2)} × the first), ${evidence.statements.length} statements, ${pages.length} pages, longest ${words} words, ${memory} MB`,
    );
  }
}
