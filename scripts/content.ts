import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { BriefingInput, BriefingOutput, NamedBytes, NamedText } from '#src/pipeline/run.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { UsageError } from './failure.ts';
import { shellWord } from './shell-word.ts';

/** The briefings of a content folder, sorted by name: each folder in it that has a `documents` folder. */
export async function briefingFolders(content: string): Promise<string[]> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => {
    throw new UsageError(`there is no folder "${content}"; name the folder that holds your briefings with --content`);
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const briefings: string[] = [];
  for (const name of folders.sort())
    if (await isFolder(join(content, name, 'documents'))) briefings.push(join(content, name));
  if (briefings.length > 0) return briefings;
  if (await isFolder(join(content, 'documents')))
    throw new UsageError(
      `"${content}" is a briefing itself; name the folder that it stands in: --content ${shellWord(shown(join(content, '..')) || '.')}`,
    );
  throw new UsageError(
    `"${content}" holds no briefing; put your documents into ${join(content, 'my-briefing', 'documents')}${sep}`,
  );
}

/** Everything of one briefing's folder that the pipeline reads. */
export async function readBriefing(folder: string, force: boolean): Promise<BriefingInput> {
  const settings = await readFile(join(folder, 'briefing.yaml'), 'utf8').catch(ifMissing(null));
  return {
    id: briefingId(folder),
    folder: shown(folder),
    files: await filesIn(join(folder, 'documents')),
    folders: await foldersIn(join(folder, 'documents')),
    settings: settings === null ? null : { text: settings },
    pages: (await filesIn(join(folder, 'pages'))).filter(({ name }) => name.endsWith('.mdx')).map(asText),
    force,
  };
}

/** True for what a machine keeps in a folder for itself: hidden files, Word's lock of an open document, Windows' pictures. */
export function isOfMachine(name: string): boolean {
  return /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Writes what differs, and takes away generated pages that are no longer made; returns what was touched. */
export async function writeBriefing(folder: string, output: BriefingOutput): Promise<string[]> {
  const touched: string[] = [];
  for (const { name, text } of wanted(output)) if (await writeIfChanged(join(folder, name), text)) touched.push(name);
  for (const name of output.stale) {
    await rm(join(folder, 'pages', name), { force: true });
    touched.push(`pages/${name}`);
  }
  return touched;
}

/** Files that the build would write otherwise than they are. */
export async function outdated(folder: string, output: BriefingOutput): Promise<string[]> {
  const names: string[] = output.stale.map((name) => `pages/${name}`);
  for (const { name, text } of wanted(output))
    if ((await readFile(join(folder, name), 'utf8').catch(ifMissing(null))) !== text) names.push(name);
  return names;
}

/** The text of evidence.json: one record a line, so that a review shows what changed. */
function evidenceText(evidence: Evidence): string {
  const parts = Object.entries(evidence).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function wanted(output: BriefingOutput): NamedText[] {
  const pages = output.pages.map(({ name, text }) => ({ name: `pages/${name}`, text }));
  return [...pages, { name: 'evidence.json', text: evidenceText(output.evidence) }];
}

async function writeIfChanged(file: string, text: string): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(ifMissing(null))) === text) return false;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return true;
}

async function filesIn(folder: string): Promise<NamedBytes[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifMissing([]));
  const names = entries.filter((entry) => entry.isFile() && !isOfMachine(entry.name)).map(({ name }) => name);
  return Promise.all(names.sort().map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifMissing([]));
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
}

function asText({ name, bytes }: NamedBytes): NamedText {
  return { name, text: new TextDecoder().decode(bytes) };
}

function briefingId(folder: string): string {
  const id = basename(resolve(folder))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id) return id;
  throw new UsageError(
    `the folder "${shown(folder)}" has no letter or digit in its name; rename it, since the name becomes the address`,
  );
}

function shown(path: string): string {
  const near = relative('.', path);
  return (near.startsWith('..') ? resolve(path) : near).split(sep).join('/');
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
