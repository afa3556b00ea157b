import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { briefAll } from './brief.ts';
import { changedLines } from './changed-lines.ts';
import { UsageError } from './failure.ts';

/** What changed, as an editor meets it: a real folder, a real repository. */

const REPORT = 'The pilots of Norwind walked out on Monday. “We want rest, not promises,” said union leader Jon Vik.\n';
/** In milliseconds: the first build of a worker loads the whole pipeline, on a machine that has others to serve as well. */
const COLD = 240_000;
const LATER = 'Norwind offered the pilots 12 hours of rest between flights. The union rejected the offer on Tuesday.\n';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-changes-'));
  await put('strike/documents/a.txt', REPORT);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!hasGit())('what changed in a repository', () => {
  beforeEach(async () => {
    git('init', '-q');
    await built();
    commit();
  }, COLD);

  it('is nothing while everything is committed', async () => {
    const changes = await built();
    expect(changes).toMatchObject({ since: { date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }, lines: [] });
    expect(changedLines(changes)).toEqual([]);
  });

  it('stays the same, build after build, until it is committed', async () => {
    await put('strike/documents/b.txt', LATER);
    const first = await built();
    expect(first?.documents).toMatchObject([{ type: 'added', label: 'S2' }]);
    expect(first?.lines.length).toBeGreaterThan(0);
    expect(await built()).toEqual(first);
    commit();
    expect((await built())?.documents).toEqual([]);
  });

  it('is told from another commit where one is named', async () => {
    await put('strike/documents/b.txt', LATER);
    await built();
    commit();
    expect((await built('HEAD~1'))?.documents).toMatchObject([{ type: 'added', label: 'S2' }]);
  });

  it('is nothing to tell where that commit knew nothing of the briefing', async () => {
    await put('truce/documents/c.txt', LATER);
    expect((await results()).find(({ id }) => id === 'truce')?.changes).toBeNull();
    expect((await results('HEAD')).find(({ id }) => id === 'truce')?.changes).toBeNull();
  });

  it('names a commit that is none', async () => {
    for (const name of ['nowhere', '--output=x']) await expect(built(name)).rejects.toThrow(UsageError);
  });
});

describe('what changed in a folder that is in no repository', () => {
  it('is told from the build before, once', async () => {
    expect(await built()).toBeNull();
    await put('strike/documents/b.txt', LATER);
    const changes = await built();
    expect(changes).toMatchObject({ since: null, documents: [{ type: 'added', file: 'documents/b.txt' }] });
    expect(changedLines(changes)[0]).toMatch(/^ {2}changed since the last build .*: 1 document, /);
    expect((await built())?.documents).toEqual([]);
  });
});

async function results(since?: string) {
  return briefAll({ content: folder, json: true, ...(since === undefined ? {} : { since }) });
}

async function built(since?: string) {
  return (await results(since)).find(({ id }) => id === 'strike')!.changes;
}

async function put(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function commit(): void {
  git('add', '-A');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-q', '-m', 'Brief');
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
}

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
