import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import type { SourceDocument } from '../types.ts';
import { readDocument } from './read.ts';

/**
 * The documents of a briefing, sorted by file name whatever order they came in. One that cannot be read, or that
 * repeats another to the byte, and a folder among them, is left out, with its problem and a line for the Sources page.
 */
export async function readDocuments(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  settings: BriefingSettings,
  folder: string,
  folders: readonly string[] = [],
): Promise<ReadDocuments> {
  const documents: SourceDocument[] = [];
  const unread: Evidence['unread'] = [];
  const problems: Problem[] = [];
  const refuse = (name: string, problem: Problem) => {
    problems.push({ ...problem, file: `${folder}/documents/${name}` });
    unread.push({ file: `documents/${name}`, why: problem.message });
  };
  const bySha = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const read = await readDocument(file, settings.documents?.[file.name]);
    if ('problem' in read) {
      refuse(file.name, read.problem);
      continue;
    }
    const { sha256, id } = read.document;
    const twin = bySha.get(sha256);
    const namesake = byId.get(id);
    if (twin) refuse(file.name, duplicate(twin));
    else if (namesake) refuse(file.name, sameName(namesake));
    else {
      bySha.set(sha256, file.name);
      byId.set(id, file.name);
      documents.push(read.document);
      for (const problem of read.problems) problems.push({ ...problem, file: `${folder}/documents/${file.name}` });
    }
  }
  for (const name of [...folders].filter((folder) => !isOfSavedPage(folder, files)).sort())
    refuse(`${name}/`, inFolder());
  if (files.length === 0) problems.push(noDocuments(folder));
  return { documents, unread, problems };
}

// "Vote_files" beside "Vote.html": the pictures that a browser saved with a page.
function isOfSavedPage(folder: string, files: readonly { readonly name: string }[]): boolean {
  const page = /^(.+)_files$/.exec(folder)?.[1];
  return page !== undefined && files.some(({ name }) => name === `${page}.html` || name === `${page}.htm`);
}

function inFolder(): Problem {
  return {
    ...NOWHERE,
    rule: 'documents-are-in-no-folder',
    message: 'it is a folder, and only what stands in documents/ itself is read',
    remedy: 'move its files up into documents/',
  };
}

function duplicate(twin: string): Problem {
  return {
    ...NOWHERE,
    rule: 'documents-are-distinct',
    message: `it is the same file as ${twin}, byte for byte`,
    remedy: 'delete one of the two; it would count as a second source',
  };
}

function sameName(namesake: string): Problem {
  return {
    ...NOWHERE,
    rule: 'document-names-differ',
    message: `its address would be the same as that of ${namesake}`,
    remedy: 'rename one of the two files so that their names differ in more than the extension or punctuation',
  };
}

function noDocuments(folder: string): Problem {
  return {
    ...NOWHERE,
    file: `${folder}/documents`,
    rule: 'briefing-has-documents',
    message: 'there is no document in it',
    remedy: 'put at least one .txt, .md, .html, .docx, .pdf or .eml file there',
  };
}

const NOWHERE = { file: '', line: null, column: null };

interface ReadDocuments {
  readonly documents: readonly SourceDocument[];
  readonly unread: Evidence['unread'];
  readonly problems: readonly Problem[];
}
