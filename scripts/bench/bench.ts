import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actsOf } from '#src/pipeline/language/acts/acts.ts';
import { analyse, analysesOf } from '#src/pipeline/language/analyse.ts';
import { attributionsOf } from '#src/pipeline/language/attribution/attribution.ts';
import { clausesOf } from '#src/pipeline/language/clauses/clauses.ts';
import { discourseOf } from '#src/pipeline/language/discourse/discourse.ts';
import { factsOf } from '#src/pipeline/language/facts/facts.ts';
import { issueMentionsOf } from '#src/pipeline/language/issue-mentions.ts';
import { lex } from '#src/pipeline/language/lex.ts';
import { namesOfAll } from '#src/pipeline/language/names/names.ts';
import { statementsOf } from '#src/pipeline/language/speakers/speakers.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { runBriefing } from '#src/pipeline/run.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import type { LanguageSettings, SourceDocument } from '#src/pipeline/types.ts';
import { benchDocuments } from './documents.ts';

/**
 * How fast the pipeline is: the language stages in documents a second, the first time (the compiler's work among it) and
 * warmed up, for briefings of twenty documents and for each document alone, and whole briefings of growing size. The
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
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const began = processorTime();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + processorTime() - began);
    return result;
  };
  // What a briefing of some hundred documents meets: tables are built and code is compiled on the way.
  const briefings = [...Map.groupBy(documents.entries(), ([place]) => Math.floor(place / TOGETHER)).values()].map(
    (own) => own.map(([, document]) => document),
  );
  for (const briefing of briefings) timed('first time', () => analysesOf(briefing, settings));
  for (let again = 0; again < 2; again += 1) for (const briefing of briefings) analysesOf(briefing, settings);
  for (const briefing of briefings) timed(WARM, () => analysesOf(briefing, settings));
  for (const document of documents) timed('one by one', () => analyse(document, settings));
  for (const briefing of briefings) stageByStage(briefing, settings, timed);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `Language, ${documents.length} documents of ${Math.round(characters / documents.length)} characters, processor time of all threads`,
  );
  const whole = times.get(WARM) ?? 1;
  for (const [stage, time] of times)
    console.log(
      `  ${stage.padEnd(22)}${Math.round((documents.length / time) * 1000)
        .toString()
        .padStart(7)} documents/s  ${((100 * time) / whole).toFixed(0).padStart(4)} %`,
    );
}

// Milliseconds of this process alone: what else the machine does must not count.
function processorTime(): number {
  const { user, system } = process.cpuUsage();
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
  const lexed = timed('sentences, tokens', () => documents.map(lex));
  const named = timed('names', () => namesOfAll(lexed, settings));
  const meant = timed('discourse', () => lexed.map((own, i) => discourseOf(own, named[i]!)));
  const names = named.map((own, i) => ({
    ...own,
    mentions: [...own.mentions, ...meant[i]!.mentions].sort((a, b) => a.start - b.start),
  }));
  const issues = timed('issues', () => lexed.map((own) => issueMentionsOf(own, settings.issues)));
  const clauses = timed('clauses', () => lexed.map(clausesOf));
  const reports = timed('attribution', () => lexed.map((own, i) => attributionsOf(own, names[i]!, clauses[i]!)));
  const said = timed('speakers', () => lexed.map((own, i) => statementsOf(own, names[i]!, reports[i]!, meant[i]!)));
  const acts = timed('acts', () =>
    lexed.map((own, i) => actsOf(own, names[i]!, said[i]!.statements, issues[i]!, clauses[i]!)),
  );
  timed('facts', () => lexed.map((own, i) => factsOf(own, names[i]!, issues[i]!, acts[i]!)));
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
