import type { DatedChanges } from '#src/schema/changes.ts';
import type { Problem } from '#src/schema/problem.ts';
import { counted } from '#src/site/counted.ts';
import { changedLines } from './changed-lines.ts';
import { changesSince, lyingEvidence } from './changes.ts';
import { briefingFolders, outdated, readBriefing, writeBriefing } from './content.ts';
import { problemLine, seconds } from './report.ts';

/** Writes pages and evidence of every briefing. Exit code 0, or 1 where anything in the content is wrong. */
export async function brief(options: BriefOptions): Promise<number> {
  const results = await briefAll(options);
  if (options.json) console.log(JSON.stringify({ briefings: results }, null, 2));
  return results.every(isSound) ? 0 : 1;
}

/** The same for other commands: what was done for each briefing, printed as it goes unless JSON was asked for. */
export async function briefAll(options: BriefOptions): Promise<BriefResult[]> {
  const results: BriefResult[] = [];
  for (const folder of await briefingFolders(options.content)) {
    const result = await briefOne(folder, options);
    results.push(result);
    if (!options.json) print(result, options);
  }
  return results;
}

/** True where nothing of the briefing is wrong. */
export function isSound({ problems, unproven, outdated: old }: BriefResult): boolean {
  return problems.length === 0 && unproven.length === 0 && old.length === 0;
}

async function briefOne(folder: string, options: BriefOptions): Promise<BriefResult> {
  const began = performance.now();
  const input = await readBriefing(folder, options.force ?? false);
  // Word lists and models take a second or two to read: a wrong folder is told of before.
  const { runBriefing } = await import('#src/pipeline/run.ts');
  const output = await runBriefing(input);
  const proven = output.unproven.length === 0;
  const lying = await lyingEvidence(folder);
  return {
    id: input.id,
    folder: input.folder,
    documents: output.evidence.documents.length,
    pages: output.pages.length,
    written: proven && !options.check ? await writeBriefing(folder, output) : [],
    outdated: options.check ? await outdated(folder, output) : [],
    problems: output.problems,
    unproven: output.unproven,
    changes: await changesSince(folder, output.evidence, { since: options.since ?? null, lying }),
    time: seconds(began),
  };
}

function print(result: BriefResult, options: BriefOptions): void {
  const { folder, documents, pages, written, time } = result;
  for (const problem of [...result.problems, ...result.unproven]) console.error(problemLine(problem));
  for (const name of result.outdated)
    console.error(
      `${folder}/${name} page-is-current: it is not what the documents give; run "npm run brief" and commit the result`,
    );
  const outcome =
    result.unproven.length > 0
      ? 'not proven, nothing written'
      : options.check
        ? 'checked'
        : `${counted(written.length, 'file')} written`;
  console.log(`${folder}: ${counted(documents, 'document')} → ${counted(pages, 'page')}, ${outcome} (${time})`);
  for (const line of changedLines(result.changes)) console.log(line);
}

export interface BriefOptions {
  readonly content: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  /** A commit to compare with instead of the last. */
  readonly since?: string;
}

export interface BriefResult {
  readonly id: string;
  readonly folder: string;
  readonly documents: number;
  readonly pages: number;
  /** Files written or taken away, relative to the folder. */
  readonly written: readonly string[];
  /** With --check: files that are not what the build would write. */
  readonly outdated: readonly string[];
  readonly problems: readonly Problem[];
  readonly unproven: readonly Problem[];
  /** Against what is committed, else against what the last build wrote; null where there is neither. */
  readonly changes: DatedChanges | null;
  readonly time: string;
}
