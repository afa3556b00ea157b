import type { Problem } from '#src/schema/problem.ts';

/** What a document states about itself; null where it states nothing. */
export interface Stated {
  readonly title: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date and time with offset. */
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** The text of a file, whatever its format, and what the file states about itself. */
export interface Extract {
  readonly text: string;
  readonly stated: Stated;
  /** What it states and cannot mean, though all else of it is read. */
  readonly faults?: readonly Fault[];
}

/** Why a file cannot be read. */
export type Fault = Omit<Problem, 'file'>;

/** How one format is read: never throws, whatever the bytes. */
export type Reader = (bytes: Uint8Array) => Promise<Extract | Fault>;

export const NOTHING_STATED: Stated = {
  title: null,
  language: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  licence: null,
};
