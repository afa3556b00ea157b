import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type Served, serve } from '../serve.ts';

/**
 * Before the browser tests: builds the site once at the root of a host and once below a sub-path, each from a copy of our
 * own content and one invented briefing, and serves both. Two builds take turns where they must, and run beside each
 * other otherwise.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-site-'));
  const [out, outBelow] = [join(folder, 'site-of-root'), join(folder, 'site-below')];
  const [atRoot, below] = await Promise.all([
    built(out, '/'),
    built(outBelow, '/press/briefings/', ['--site', 'https://press.example']),
  ]);
  project.provide('folder', out);
  project.provide('folderBelow', outBelow);
  project.provide('site', atRoot.url);
  project.provide('siteBelow', below.url);
  project.provide('paths', await pagePaths(out));
  return async () => {
    await Promise.all([atRoot.close(), below.close()]);
    await rm(folder, { recursive: true });
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));

async function built(out: string, base: string, more: readonly string[] = []): Promise<Served> {
  const content = `${out}-content`;
  await cp(join(root, 'content'), content, { recursive: true });
  await writeBriefing(join(content, 'port-strike'));
  const build = ['scripts/readout.ts', 'build', '--content', content, '--out', out, '--base', base, ...more];
  await promisify(execFile)(process.execPath, build, { cwd: root });
  return serve(out, { base });
}

async function pagePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
}

async function writeBriefing(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(invented)) {
    const file = join(folder, 'documents', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A briefing without briefing.yaml, on another subject and with other marks than our own content. */
const invented = {
  'harbour-wire.txt': `Dock workers in Port Aldine walked out on Monday over a plan to cut 340 night shifts.

“We want rest, not promises,” said union leader Marta Vik. The harbour authority called the strike “a gift to our rivals”.

Talks—mediated by the labour ministry—resume on Thursday. A settlement would cost the port US$5bn, the ministry said.
`,
  'evening-desk.md': `# Second day without ferries

The harbour authority said on Tuesday it could not “pay for the past twice”.

Union leader Marta Vik rejected any cut in night shifts. The labour ministry proposed to spread the cuts over three winters.
`,
  // Written from right to left.
  'harbour-notice.md': `---
lang: he
---

הנמל יהיה סגור ביום שני. העובדים שובתים.
`,
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site at the root of its host lies. */
    folder: string;
    /** Where the one below a sub-path lies; it knows its address, https://press.example. */
    folderBelow: string;
    /** Addresses of the two sites; both end in "/". */
    site: string;
    siteBelow: string;
    /** Every page of the site, below its address: "", "talks/summary/", "404.html". */
    paths: string[];
  }
}
