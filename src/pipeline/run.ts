import type { BriefingSettings } from '#src/schema/briefing.ts';
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
import type { SourceDocument } from './types.ts';
import { FAULT, faultProblem, withoutFaulty } from './without-faulty.ts';
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

  // What only a fault of the program makes of a document costs the briefing that document, not all of them.
  const { built, faulty } = withoutFaulty(documents, (sound) =>
    publishedOf(input, settings, sound, [...unread, ...leftOut(documents, sound)]),
  );
  const faults = faulty.map((one) => faultProblem(one, `${input.folder}/${one.document.file}`));

  // Settings that name things can only be checked once the things are known.
  const unknown = checkedSettings(settings, built.known, { ...input, pages: built.slots }, placeOf);
  const { evidence, merged, unproven } = built;
  return {
    evidence,
    ...merged,
    problems: [...settingsProblems, ...readProblems, ...faults, ...unknown, ...merged.problems],
    unproven,
  };
}

// All that is made from the documents as they were read, up to what is proven.
function publishedOf(
  input: BriefingInput,
  settings: BriefingSettings,
  documents: readonly SourceDocument[],
  unread: Evidence['unread'],
): Published {
  // Each document alone (cacheable, order-free), then all of them together.
  const known = evidenceOf(input.id, documents, settings, unread);

  const composed = composePages(known, settings);
  const composedPages = composed.map((page) => ({ name: `${page.slug}.mdx`, text: pageText(page) }));
  const merged = mergedPages(composedPages, input.pages, { folder: input.folder, force: input.force });
  const written = new Set(composedPages.map(({ text }) => text));
  const slots = merged.pages.map(({ name, text }) => ({ slug: slugOf(name), takesNotes: written.has(text) }));

  // The ledger counts what the pages cite, an editor's own pages included, so it comes after the merge.
  const made = new Set(slots.map(({ slug }) => slug));
  const pages = merged.pages.map((page) => ({ ...page, file: `${input.folder}/pages/${page.name}` }));
  const evidence = { ...withUse(known, pages), unmade: unmadePages(known, settings, made) };
  const unproven = prove(
    pages,
    evidence,
    input.files.map(({ name, bytes }) => ({ file: `documents/${name}`, bytes })),
  );
  return { known, evidence, merged, slots, unproven };
}

function leftOut(documents: readonly SourceDocument[], sound: readonly SourceDocument[]): Evidence['unread'] {
  const kept = new Set(sound);
  return documents.filter((document) => !kept.has(document)).map(({ file }) => ({ file, why: FAULT }));
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

interface Published {
  /** Before it is counted what the pages use. */
  readonly known: Evidence;
  readonly evidence: Evidence;
  readonly merged: MergedPages;
  /** The pages there will be, and whether an editor's notes have a place in them. */
  readonly slots: readonly { readonly slug: string; readonly takesNotes: boolean }[];
  readonly unproven: readonly Problem[];
}
