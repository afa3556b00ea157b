import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '#src/pipeline/read/read.ts';
import type { SourceDocument } from '#src/pipeline/types.ts';
import type { PloverAct } from '#src/schema/evidence.ts';
import { wholeBriefings } from '../same/briefings.ts';
import type { Mark } from './examples.ts';

const SENTENCES = new URL('./sentences/', import.meta.url);

/** The training briefings, with the positions marked in them. */
export async function markedBriefings(): Promise<Marked[]> {
  return Promise.all(
    wholeBriefings().map(async ({ documents: files, positions }) => {
      const documents = await Promise.all(files.map(documentOf));
      const marks = documents.map(({ text }, i) =>
        positions.filter(({ document }) => document === files[i]!.name).map(({ span, act }) => markOf(text, span, act)),
      );
      return { documents, marks };
    }),
  );
}

/** The sentences of `sentences/`, each a document of its own. */
export async function markedLines(): Promise<Marked[]> {
  const files = readdirSync(SENTENCES).sort();
  const lines = files.flatMap((name) => readFileSync(new URL(name, SENTENCES), 'utf8').split('\n').filter(Boolean));
  return Promise.all(
    lines.map(readLine).map(async ({ text, mark }, i) => {
      const document = await documentOf({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) });
      return { documents: [document], marks: [[mark]] };
    }),
  );
}

/** A line `ACT/ACT<tab>words [of the act] and others`: its text without the brackets, and where they stood. */
export function readLine(line: string): { text: string; mark: Mark } {
  const [acts = '', marked = ''] = line.split('\t');
  const words = marked.replace(/[{}]/g, '');
  const start = words.indexOf('[');
  const end = words.indexOf(']') - 1;
  if (start < 0 || end <= start) throw new Error(`no words of an act are marked: ${line}`);
  return { text: words.replace(/[[\]]/g, ''), mark: { span: { start, end }, acts: acts.split('/') as PloverAct[] } };
}

function markOf(text: string, span: string, act: PloverAct | readonly PloverAct[]): Mark {
  const start = text.indexOf(span);
  if (start < 0) throw new Error(`the words do not stand in the document: ${span}`);
  return { span: { start, end: start + span.length }, acts: [act].flat() as PloverAct[] };
}

async function documentOf(file: { name: string; bytes: Uint8Array }): Promise<SourceDocument> {
  const read = await readDocument(file, undefined);
  if ('problem' in read) throw new Error(`${file.name}: ${read.problem.message}`);
  return read.document;
}

/** Documents, and for each the words in it that tell acts. */
export interface Marked {
  readonly documents: readonly SourceDocument[];
  readonly marks: readonly (readonly Mark[])[];
}
