import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('lets nobody in before the one inside has left, also when that one fails', async () => {
  const lock = join(folder, 'lock');
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await setTimeout(20);
    inside--;
    throw new Error('fails');
  };
  const all = await Promise.allSettled([1, 2, 3].map(() => oneAtATime(lock, work)));
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await readdir(folder)).toEqual([]);
});

it('does not wait for a process that is gone', async () => {
  const lock = join(folder, 'left-behind');
  await writeFile(lock, '4194304');
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});
