import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from '#src/pipeline/prove/links.ts';
import { type Evidence, evidenceSchema } from '#src/schema/evidence.ts';
import { counted } from '#src/site/counted.ts';
import { type BriefResult, briefAll, isSound } from './brief.ts';
import { UsageError } from './failure.ts';
import { indexSite } from './index-site.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { problemLine, seconds } from './report.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'readout');
/** Marks a folder as a site of ours, so that a build never empties anything else. */
const MARK = 'readout.json';

/** Builds the whole site. Exit code 0; 1 where the content has a fault (the site is built without what it touches). */
export async function build(options: BuildOptions): Promise<number> {
  return (await builtSite(options)).code;
}

/** The same, saying also whether there is a site now: none where the proof failed. */
export async function builtSite(options: BuildOptions): Promise<{ code: number; built: boolean }> {
  const began = performance.now();
  refuseBadAddress(options);
  await refuseForeignFolder(options.out);
  const { content, force = false, since } = options;
  const results = await briefAll({ content, force, ...(since ? { since } : {}) });
  if (results.some(({ unproven }) => unproven.length > 0)) {
    console.error('Nothing was built: a page says what its source does not. Mend the lines above and build again.');
    return { code: 1, built: false };
  }
  const workshop = await newWorkshop();
  try {
    const made = join(workshop, 'site');
    await buildSite(options, workshop);
    if ((await checkLinks(made, options.base)) > 0) return { code: 1, built: false };
    const briefings = await evidenceOf(results);
    const indexed = await indexSite(made, { evidences: briefings });
    await writeMark(made, briefings);
    await publish(made, resolve(options.out));
    console.log(
      `${options.out}: ${counted(indexed.pages, 'page')} searchable, every link and citation proven (${seconds(began)})`,
    );
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return { code: results.every(isSound) ? 0 : 1, built: true };
}

// Before anything is read: nobody should wait for what cannot be built.
function refuseBadAddress({ site, base }: BuildOptions): void {
  if (site !== undefined && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    throw new UsageError(`"${site}" is no address; give --site as https://press.example`);
  if (/[?#\s]|:\/\//.test(base))
    throw new UsageError(`"${base}" is no path; give --base as /briefings/, and the address before it with --site`);
}

// A build has a workshop of its own: what is published is whole and proven, or the site that was there stays. It lies
// where Astro, which runs what it bundles from below the working folder, finds our packages.
async function newWorkshop(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  return mkdtemp(join(CACHE, 'build-'));
}

async function publish(made: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(made, target, { recursive: true });
}

// What Astro writes beside its configuration is shared, so two builds take turns.
async function buildSite({ content, base, site, since }: BuildOptions, workshop: string): Promise<void> {
  process.env['READOUT_SINCE'] = since ?? '';
  process.env['READOUT_CONTENT'] = resolve(content);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What a developer's shell or a test runner sets would make it a site for development, which takes four times as long.
  process.env['NODE_ENV'] = 'production';
  const from = process.cwd();
  const [outDir, cacheDir] = [join(workshop, 'site'), join(workshop, 'cache')];
  try {
    process.chdir(ROOT);
    const astro = await import('astro');
    const options = { root: ROOT, outDir, cacheDir, base, ...(site ? { site } : {}), logLevel: 'warn' } as const;
    await oneAtATime(join(CACHE, 'build.lock'), () => astro.build(options));
  } finally {
    process.chdir(from);
  }
}

// The last gate: every link of the site as it lies there leads to a page and an anchor that exist.
async function checkLinks(made: string, base: string): Promise<number> {
  const pages = new Map<string, string>();
  const files = new Set<string>();
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(made, file).split(sep).join('/');
    files.add(path);
    if (path.endsWith('.html')) pages.set(path, await readFile(file, 'utf8'));
  }
  const problems = brokenLinks(pages, { base, files });
  for (const problem of problems) console.error(problemLine(problem));
  return problems.length;
}

async function evidenceOf(results: readonly BriefResult[]): Promise<Evidence[]> {
  return Promise.all(
    results.map(async ({ folder }) =>
      evidenceSchema.parse(JSON.parse(await readFile(join(folder, 'evidence.json'), 'utf8'))),
    ),
  );
}

async function writeMark(folder: string, briefings: readonly Evidence[]): Promise<void> {
  const listed = briefings.map(({ briefing, documents }) => ({
    ...briefing,
    evidence: `${briefing.id}/evidence.json`,
    documents: documents.map(({ id, file, sha256 }) => ({ id, file, sha256 })),
  }));
  await writeFile(join(folder, MARK), `${JSON.stringify({ generator: 'readout', briefings: listed }, null, 2)}\n`);
}

async function refuseForeignFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (!found) return;
  if (!found.isDirectory()) throw new UsageError(`"${out}" is a file; name a folder with --out`);
  const names = await readdir(out);
  if (names.length === 0 || names.includes(MARK) || resolve(out) === join(ROOT, 'dist')) return;
  throw new UsageError(
    `"${out}" holds other files, and a build empties its folder first; name an empty or new folder with --out`,
  );
}

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly site?: string;
  readonly force?: boolean;
  /** A commit to compare with instead of the last. */
  readonly since?: string;
}
