import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { composePages } from './compose/compose.ts';
import { withUse } from './compose/ledger.ts';
import { unmadePages } from './compose/unmade.ts';
import { evidenceOf } from './evidence.ts';
import { prove } from './prove/prove.ts';
import { readDocuments } from './read/documents.ts';
import { checkedSettings } from './settings/checked.ts';
import { settingsOf } from './settings/settings.ts';
import { type MergedPages, mergedPages } from './write/merge.ts';
import { pageText } from './write/page.ts';

/**
 * Documents → evidence → proven pages, for one briefing. Pure: bytes in, texts out; the caller owns the disk.
 * Faults of the content are collected in `problems`; what fails the proof stands apart in `unproven`.
 */
export async function runBriefing(input: BriefingInput): Promise<BriefingOutput> {
  // The editor's decisions come first: they name documents, issues and parties for every later stage.
  const {
    settings,
    problems: settingsProblems,
    placeOf,
  } = settingsOf(input.settings?.text ?? '', `${input.folder}/briefing.yaml`);

  // A bad document is left out and reported; the others go on.
  const {
    documents,
    unread,
    problems: readProblems,
  } = await readDocuments(input.files, settings, input.folder, input.folders);

  // Each document alone (cacheable, order-free), then all of them together.
  const evidence = evidenceOf(input.id, documents, settings, unread);

  const composed = composePages(evidence, settings);
  const composedPages = composed.map((page) => ({ name: `${page.slug}.mdx`, text: pageText(page) }));
  const merged = mergedPages(composedPages, input.pages, { folder: input.folder, force: input.force });

  // Settings that name things can only be checked once the things are known.
  const written = new Set(composedPages.map(({ text }) => text));
  const unknown = checkedSettings(
    settings,
    evidence,
    {
      ...input,
      pages: merged.pages.map(({ name, text }) => ({ slug: slugOf(name), takesNotes: written.has(text) })),
    },
    placeOf,
  );

  // The ledger counts what the pages cite, an editor's own pages included, so it comes after the merge.
  const made = new Set(merged.pages.map(({ name }) => slugOf(name)));
  const complete = { ...withUse(evidence, merged.pages), unmade: unmadePages(evidence, settings, made) };
  const unproven = prove(
    merged.pages.map(({ name, text }) => ({ file: `${input.folder}/pages/${name}`, text })),
    complete,
    input.files.map(({ name, bytes }) => ({ file: `documents/${name}`, bytes })),
  );
  return {
    evidence: complete,
    ...merged,
    problems: [...settingsProblems, ...readProblems, ...unknown, ...merged.problems],
    unproven,
  };
}

function slugOf(name: string): string {
  return name.replace(/\.mdx$/, '');
}

export interface BriefingInput {
  /** The folder's name: the briefing's id and URL segment. */
  readonly id: string;
  /** Path of the folder as the user would type it. */
  readonly folder: string;
  /** The files in documents/, in any order. */
  readonly files: readonly NamedBytes[];
  /** The names of folders in documents/, whose files are not read. */
  readonly folders?: readonly string[];
  /** The text of briefing.yaml; null where there is none. */
  readonly settings: { readonly text: string } | null;
  /** The pages that are there already. */
  readonly pages: readonly NamedText[];
  /** true: pages edited by hand are overwritten. */
  readonly force: boolean;
}

export interface BriefingOutput extends MergedPages {
  readonly evidence: Evidence;
  /** Faults of documents, settings and pages; what they touch is left out, the rest is whole. */
  readonly problems: readonly Problem[];
  /** What does not hold against its source: nothing may be published while there is one. */
  readonly unproven: readonly Problem[];
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface NamedText {
  readonly name: string;
  readonly text: string;
}
