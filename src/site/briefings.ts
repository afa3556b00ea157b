import { type CollectionEntry, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DatedChanges } from '#src/schema/changes.ts';
import type { Entity, Evidence, EvidenceDocument, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { type DigestLine, digestOf, inOneLine } from './digest.ts';
import { type PartyMark, partyMarks } from './party-marks.ts';

let read: Promise<Briefing[]> | undefined;

/** Every briefing of the content folder with its pages in reading order, sorted by address. */
export function allBriefings(): Promise<Briefing[]> {
  if (import.meta.env.DEV) return readAll();
  read ??= readAll();
  return read;
}

/** The static paths of a route that each briefing has once. */
export async function eachBriefing() {
  return (await allBriefings()).map((briefing) => ({ params: { briefing: briefing.id }, props: { briefing } }));
}

/** The briefing of an address; throws for one that no page can have. */
export async function briefingAt(id: string | undefined): Promise<Briefing> {
  const found = (await allBriefings()).find((briefing) => briefing.id === id);
  if (found) return found;
  throw new Error(`no briefing has the address "${id}"`);
}

async function readAll(): Promise<Briefing[]> {
  const [entries, pages, changes] = await Promise.all([
    getCollection('briefings'),
    getCollection('pages'),
    getCollection('changes'),
  ]);
  const changed = new Map(changes.map(({ id, data }) => [id, data]));
  const briefings = await Promise.all(entries.map((entry) => briefingOf(entry, pages, changed.get(entry.id) ?? null)));
  return briefings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function briefingOf(
  entry: CollectionEntry<'briefings'>,
  pages: readonly PageEntry[],
  changes: DatedChanges | null,
): Promise<Briefing> {
  const evidence = entry.data;
  const text = await readFile(entry.filePath ?? '', 'utf8');
  const sequence = pages
    .filter(({ id }) => id.startsWith(`${entry.id}/`))
    .map((page) => ({ slug: page.id.slice(entry.id.length + 1), ...page.data, entry: page }))
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  const digest = digestOf(sequence.find(({ kind }) => kind === 'summary')?.entry.body ?? '');
  return {
    ...evidence.briefing,
    folder: entry.id,
    evidence,
    text,
    edition: createHash('sha256').update(text).digest('hex').slice(0, 7),
    pages: sequence,
    changes,
    digest,
    outcome: digest[0] ? inOneLine(digest[0]) : null,
    documents: new Map(evidence.documents.map((document) => [document.id, document])),
    sentences: new Map(evidence.sentences.map((sentence) => [sentence.id, sentence])),
    entities: new Map(evidence.entities.map((entity) => [entity.id, entity])),
    differences: Map.groupBy(
      evidence.clusters.flatMap(({ differences }) => differences.flatMap(({ spans }) => spans)),
      ({ document }) => document,
    ),
    marks: partyMarks(evidence.entities),
  };
}

type PageEntry = CollectionEntry<'pages'>;

export interface Briefing {
  /** The address's first segment. */
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly evidence: Evidence;
  /** evidence.json as it lies in the folder. */
  readonly text: string;
  /** First seven digits of the SHA-256 of `text`. */
  readonly edition: string;
  readonly pages: readonly BriefingPage[];
  /** Since what is committed; null where nothing is. */
  readonly changes: DatedChanges | null;
  /** The first line of each section of the summary. */
  readonly digest: readonly DigestLine[];
  /** What the summary says first, in one line; null where it quotes no sentence. */
  readonly outcome: string | null;
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly sentences: ReadonlyMap<string, EvidenceSentence>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** By document, the words in which it differs from another that reports the same. */
  readonly differences: ReadonlyMap<string, readonly Span[]>;
  readonly marks: ReadonlyMap<string, PartyMark>;
}

export type BriefingPage = { readonly slug: string; readonly entry: PageEntry } & Readonly<PageEntry['data']>;
