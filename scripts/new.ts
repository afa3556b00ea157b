import { constants, copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { counted } from '#src/site/counted.ts';
import { isOfMachine } from './content.ts';
import { UsageError } from './failure.ts';
import { problemLine } from './report.ts';
import { shellWord } from './shell-word.ts';
import { starterSettings } from './starter-settings.ts';

/**
 * Starts a briefing from files: copies them byte for byte and writes a commented briefing.yaml with what they state of
 * themselves. Nothing that exists is touched. Exit code 0; 1 where a file cannot be read as a document.
 */
export async function startBriefing(id: string, given: readonly string[], options: NewOptions): Promise<number> {
  refuseBadId(id);
  const files = given.filter((file) => !isOfMachine(basename(file)) || basename(file).startsWith('.'));
  const names = await namesOf(files);
  const folder = join(options.content, id);
  await makeFolder(folder, id);
  await mkdir(join(folder, 'documents'));
  for (const [place, file] of files.entries())
    await copyFile(file, join(folder, 'documents', names[place]!), constants.COPYFILE_EXCL);
  const inputs = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, 'documents', name)) })),
  );
  const { documents, problems } = await readDocuments(inputs, {}, folder);
  await writeFile(join(folder, 'briefing.yaml'), starterSettings(id, documents), { flag: 'wx' });
  for (const problem of problems) console.error(problemLine(problem));
  const start = options.content === CONTENT ? 'npm start' : `npm start -- --content ${shellWord(options.content)}`;
  const unread = problems.length > 0 ? ` (${problems.length} cannot be read)` : '';
  console.log(
    `${folder}: ${counted(names.length, 'document')} copied${unread}, briefing.yaml written; "${start}" builds it`,
  );
  return problems.length > 0 ? 1 : 0;
}

function refuseBadId(id: string): void {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return;
  const better = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  throw new UsageError(
    `"${id}" cannot be an address; use lower-case letters, digits and single hyphens${better ? `, for example "${better}"` : ''}`,
  );
}

// All faults of the files at once, before anything is written.
async function namesOf(files: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const name = basename(file);
    const found = await stat(file).catch(() => null);
    if (!found) faults.push(`there is no file "${file}"`);
    else if (!found.isFile())
      faults.push(`"${file}" is a folder; name the files in it, for example ${join(file, '*')}`);
    else if (name.startsWith('.')) faults.push(`"${file}" starts with a dot, and such files are not read; rename it`);
    const twin = taken.get(name.toLowerCase());
    if (twin !== undefined) faults.push(`"${file}" has the name of "${twin}"; rename one of them`);
    taken.set(name.toLowerCase(), file);
  }
  if (faults.length > 0) throw new UsageError(`${faults.join('\n')}\nNothing was written.`);
  return files.map((file) => basename(file));
}

async function makeFolder(folder: string, id: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsageError(
      `"${folder}" exists already, and nothing of it was touched; choose another id than "${id}", or copy your files into ${join(folder, 'documents')}`,
    );
  });
}

/** Where the commands look unless they are told. */
const CONTENT = 'content';

interface NewOptions {
  readonly content: string;
}
