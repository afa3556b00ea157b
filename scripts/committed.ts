import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Evidence, evidenceSchema } from '#src/schema/evidence.ts';
import { UsageError } from './failure.ts';

/**
 * A briefing's evidence as it was committed: in the last commit, or in the one named by `since`. null where the folder is in
 * no repository, nothing is committed of it, or what is committed is of another version of the contract.
 */
export async function committedEvidence(folder: string, since: string | null): Promise<Committed | null> {
  const commit = await commitOf(folder, since);
  if (commit === null) return null;
  const text = await git(folder, ['cat-file', 'blob', `${commit.full}:./evidence.json`]);
  const evidence = text === null ? null : evidenceIn(text);
  return evidence && { evidence, commit: commit.short, date: commit.date };
}

async function commitOf(folder: string, since: string | null): Promise<Commit | null> {
  const asked = ['show', '--no-patch', '--format=%H %h %cs', '--end-of-options', `${since ?? 'HEAD'}^{commit}`];
  const [full, short, date] = (await git(folder, asked))?.trim().split(' ') ?? [];
  if (full && short && date) return { full, short, date };
  if (since === null) return null;
  throw new UsageError(
    `"${since}" is no commit of the repository that holds "${folder}"; give --since a commit, branch or tag`,
  );
}

// Read by plumbing: neither filters nor programs that a repository's settings name are run. No git is no fault.
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const options = { maxBuffer: 2 ** 30, encoding: 'utf8' as const };
    return (await promisify(execFile)('git', ['-C', folder, '-c', 'log.showSignature=false', ...args], options)).stdout;
  } catch {
    return null;
  }
}

function evidenceIn(text: string): Evidence | null {
  try {
    return evidenceSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

interface Commit {
  readonly full: string;
  readonly short: string;
  readonly date: string;
}

export interface Committed {
  readonly evidence: Evidence;
  /** Shortened hash. */
  readonly commit: string;
  /** Day of the commit. */
  readonly date: string;
}
