import type { Problem } from '#src/schema/problem.ts';
import type { SourceDocument } from './types.ts';

/**
 * What `build` makes of the documents, and those it had to leave out because it throws with them. An exception is a fault
 * of the program, never of a document, yet one document that it strikes must not take the others' pages away.
 */
export function withoutFaulty<T>(
  documents: readonly SourceDocument[],
  build: (documents: readonly SourceDocument[]) => T,
): WithoutFaulty<T> {
  const faulty: Faulty[] = [];
  let left = documents;
  for (;;) {
    const result = tried(left, build);
    if ('built' in result) return { built: result.built, faulty };
    // Not even without any document: then no document is to blame, and leaving them out one by one would help nobody.
    if ('thrown' in tried([], build)) throw result.thrown;
    const found = firstFaulty(left, build, result.thrown);
    faulty.push(found);
    left = left.filter((document) => document !== found.document);
  }
}

/** The fault as a problem of the document, whose path `file` is: what was thrown, and where in the program. */
export function faultProblem({ thrown }: Faulty, file: string): Problem {
  return {
    file,
    line: null,
    column: null,
    rule: 'document-can-be-analysed',
    message: `${FAULT}: ${thrownAs(thrown)}`,
    remedy:
      'this is a fault of Readout, not of the document: please report it with the document; the rest is built without it',
  };
}

/** What readers are told of such a document. */
export const FAULT = 'Readout itself failed on it';

// The document at which the shortest beginning of the list that throws ends: found by halves, since each try is a build.
function firstFaulty<T>(
  documents: readonly SourceDocument[],
  build: (documents: readonly SourceDocument[]) => T,
  thrown: unknown,
): Faulty {
  let sound = 0;
  let broken = { length: documents.length, thrown };
  while (broken.length - sound > 1) {
    const half = Math.floor((sound + broken.length) / 2);
    const result = tried(documents.slice(0, half), build);
    if ('built' in result) sound = half;
    else broken = { length: half, thrown: result.thrown };
  }
  return { document: documents[broken.length - 1]!, thrown: broken.thrown };
}

function tried<T>(
  documents: readonly SourceDocument[],
  build: (documents: readonly SourceDocument[]) => T,
): { built: T } | { thrown: unknown } {
  try {
    return { built: build(documents) };
  } catch (thrown) {
    return { thrown };
  }
}

// "TypeError: … (acts/voice.ts:31:9)". Only the program's own part of the path: the rest says where somebody installed it.
function thrownAs(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const place = /src[\\/]pipeline[\\/]([^\s()]+:\d+:\d+)/.exec(thrown.stack ?? '')?.[1];
  return `${thrown.name}: ${thrown.message}${place ? ` (${place.replaceAll('\\', '/')})` : ''}`;
}

export interface WithoutFaulty<T> {
  readonly built: T;
  /** In the order in which they were found. */
  readonly faulty: readonly Faulty[];
}

export interface Faulty {
  readonly document: SourceDocument;
  readonly thrown: unknown;
}
