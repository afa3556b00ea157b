import { createHash } from 'node:crypto';
import type { DocumentSettings } from '#src/schema/briefing.ts';
import type { Problem } from '#src/schema/problem.ts';
import type { SourceDocument } from '../types.ts';
import { statedDay } from '../wording/stated-day.ts';
import { readDocx } from './docx.ts';
import { readEml } from './eml.ts';
import { bylineOf, headingOf } from './heading.ts';
import { readHtml } from './html.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { documentId, extensionOf, stemOf } from './name.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';
import type { Extract, Fault, Reader } from './types.ts';

/**
 * One file as a document: its text, and about it what the settings or else the file itself state, nothing guessed.
 * Never throws: whatever is wrong with the bytes comes back as a problem, and so does what it states and cannot mean.
 */
export async function readDocument(
  file: { readonly name: string; readonly bytes: Uint8Array },
  settings: DocumentSettings | undefined,
): Promise<{ document: SourceDocument; problems: Problem[] } | { problem: Problem }> {
  const reader = READERS.get(extensionOf(file.name));
  const extract = reader ? await reader(file.bytes) : unknownFormat(file.name);
  if ('rule' in extract) return { problem: { file: pathOf(file.name), ...extract } };
  if (!/\p{L}|\p{N}/u.test(extract.text)) return { problem: { file: pathOf(file.name), ...withoutText(file.name) } };
  const problems = settings?.published ? [] : (extract.faults ?? []);
  return {
    document: documentOf(file, extract, settings ?? {}),
    problems: problems.map((fault) => ({ file: pathOf(file.name), ...fault })),
  };
}

/** A format is one line here and one file beside this one. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['txt', readText],
  ['md', readMarkdown],
  ['markdown', readMarkdown],
  ['html', readHtml],
  ['htm', readHtml],
  ['docx', readDocx],
  ['pdf', readPdf],
  ['eml', readEml],
]);

function documentOf(
  file: { name: string; bytes: Uint8Array },
  { text, stated }: Extract,
  settings: DocumentSettings,
): SourceDocument {
  return {
    id: documentId(file.name),
    file: pathOf(file.name),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    text,
    title: settings.title ?? stated.title ?? headingOf(text) ?? stemOf(file.name),
    language: stated.language ?? languageOf(text),
    publisher: settings.publisher ?? stated.publisher,
    author: settings.author ?? stated.author ?? bylineOf(text),
    // A day in a dateline or on a line of the head is stated as much as one beside the text.
    published: settings.published ?? stated.published ?? statedDay({ published: null, text }),
    url: settings.url ?? stated.url,
    licence: settings.licence ?? stated.licence,
  };
}

function pathOf(name: string): string {
  return `documents/${name}`;
}

function unknownFormat(name: string): Fault {
  const extension = extensionOf(name);
  return {
    line: null,
    column: null,
    rule: 'document-format-is-known',
    message: extension
      ? `".${extension}" is not a format that can be read`
      : 'its name has no extension that tells the format',
    remedy: 'save it as .txt, .md, .html, .docx, .pdf or .eml, or move it out of documents/',
  };
}

function withoutText(name: string): Fault {
  const scanned = extensionOf(name) === 'pdf';
  return {
    line: null,
    column: null,
    rule: 'document-has-text',
    message: scanned ? 'there is no text in it, only pictures of pages perhaps' : 'there is no text in it',
    remedy: scanned
      ? 'run text recognition (OCR) over it and save the result, or move it out of documents/'
      : 'put the text in, or move the file out of documents/',
  };
}
