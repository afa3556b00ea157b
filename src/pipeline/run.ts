import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { assemble } from './assemble.ts';
import { clustersOf } from './compare/clusters.ts';
import { joinEntities } from './compare/entities.ts';
import { foundIssues } from './compare/issues.ts';
import { withParties } from './compare/parties.ts';
import { composePages } from './compose/compose.ts';
import { withUse } from './compose/ledger.ts';
import { analyse } from './language/analyse.ts';
import { prove } from './prove/prove.ts';
import { readDocuments } from './read/documents.ts';
import { checkedSettings } from './settings/checked.ts';
import { languageSettings } from './settings/language.ts';
import { settingsOf } from './settings/settings.ts';
import type { Analysis, LanguageSettings, SourceDocument } from './types.ts';
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
  const { documents, unread, problems: readProblems } = await readDocuments(input.files, settings, input.folder);

  // Each document alone (cacheable, order-free), then all of them together.
  const evidence = evidenceOf(input.id, documents, settings, unread);

  // Settings that name things can only be checked once the things are known.
  const unknown = checkedSettings(settings, evidence, input, placeOf);

  const composed = composePages(evidence, settings);
  const written = composed.map((page) => ({ name: `${page.slug}.mdx`, text: pageText(page) }));
  const merged = mergedPages(written, input.pages, { folder: input.folder, force: input.force });

  // The ledger counts what the pages cite, an editor's own pages included, so it comes after the merge.
  const complete = withUse(evidence, merged.pages);
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

/** Everything the documents say, by the evidence contract, before anything is composed from it. */
function evidenceOf(
  id: string,
  documents: readonly SourceDocument[],
  settings: BriefingSettings,
  unread: Evidence['unread'],
): Evidence {
  const language = languageSettings(settings);
  const { analyses, issues } = analysed(documents, language);
  const joined = joinEntities(analyses, language);
  const entities = withParties(joined.entities, analyses, joined.idOf, language);
  const compared = { analyses, entities, idOf: joined.idOf };
  const shown = issues.map(({ id: issue, title }) => ({ id: issue, title }));
  return assemble({ id, title: settings.title ?? titleOf(id) }, shown, unread, compared, clustersOf(compared));
}

// Issues outside the built-in list show only across documents; where some are found the documents are read again with them.
function analysed(
  documents: readonly SourceDocument[],
  settings: LanguageSettings,
): { analyses: Analysis[]; issues: LanguageSettings['issues'] } {
  const analyses = documents.map((document) => analyse(document, settings));
  const found = foundIssues(analyses);
  if (found.length === 0) return { analyses, issues: settings.issues };
  const issues = [...settings.issues, ...found];
  return { analyses: documents.map((document) => analyse(document, { ...settings, issues })), issues };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface BriefingInput {
  /** The folder's name: the briefing's id and URL segment. */
  readonly id: string;
  /** Path of the folder as the user would type it. */
  readonly folder: string;
  /** The files in documents/, in any order. */
  readonly files: readonly NamedBytes[];
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
