import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs `work` while no other process of ours runs under the same lock file, waiting for its turn. The lock of a process
 * that is gone does not count.
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(lock))) await setTimeout(WAIT);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Milliseconds between two tries. */
const WAIT = 100;

async function taken(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    return false;
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!holder) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
