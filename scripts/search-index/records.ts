import type { Entity, Evidence, EvidenceDocument, EvidenceSentence, Mention, Statement } from '#src/schema/evidence.ts';
import { numberOf } from '#src/schema/sentence-id.ts';
import { documentAnchor, documentName } from '#src/site/document-name.ts';
import { type PageContent, type Passage, pageContent } from './page-content.ts';

/**
 * The pages of a built site that can be found, in order of address. `files` are its HTML files by path ("talks/summary/
 * index.html"). Source pages hold the sentences as the evidence has them; other pages what their `<main>` says.
 * Pages that only repeat or list others are left out.
 */
export function searchRecords(files: ReadonlyMap<string, string>, evidences: readonly Evidence[]): SearchRecord[] {
  const addresses = [...files]
    .filter(([path]) => /(?:^|\/)index\.html$/.test(path))
    .map(([path, html]) => ({ url: `/${path.replace(/index\.html$/, '')}`, html }));
  const shelves = new Map(evidences.map((evidence) => [evidence.briefing.id, shelfOf(evidence)]));
  return addresses
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .flatMap(({ url, html }) => recordOf(url, html, shelves) ?? []);
}

function recordOf(url: string, html: string, shelves: ReadonlyMap<string, Shelf>): SearchRecord | null {
  const [first, second, third] = url.split('/').filter((part) => part !== '');
  const shelf = shelves.get(first ?? '');
  if (!shelf) return first === undefined || first === 'search' ? null : plainRecord(url, html);
  if (second === undefined || repeating.has(second)) return null;
  const document = second === 'sources' ? shelf.documents.get(third ?? '') : undefined;
  return document ? sourceRecord(url, document, shelf) : briefingRecord(url, html, shelf);
}

/** The handout repeats every page, the register of statements the sources; the index lists them. */
const repeating = new Set(['handout', 'index', 'statements']);

function plainRecord(url: string, html: string): SearchRecord | null {
  const content = pageContent(html, new Map());
  return content && { url, ...content, kind: 'About this site', filters: {} };
}

function sourceRecord(url: string, document: EvidenceDocument, shelf: Shelf): SearchRecord {
  const passages = (shelf.sentences.get(document.id) ?? []).map((sentence): Passage => {
    const number = numberOf(sentence.id);
    const text = document.text.slice(sentence.start, sentence.end);
    return { kind: 'text', id: `s${number}`, title: `${document.label}, sentence ${number}`, text };
  });
  const named = (shelf.mentions.get(document.id) ?? []).map((mention) => mention.entity);
  return {
    url,
    title: documentName(document),
    passages,
    kind: 'Source',
    filters: {
      briefing: [shelf.title],
      source: [sourceName(document)],
      party: partiesAmong(named, shelf),
    },
  };
}

function briefingRecord(url: string, html: string, shelf: Shelf): SearchRecord | null {
  const content = pageContent(html, shelf.anchorTitles);
  if (!content) return null;
  const linked = new Set(firstGroups(html, /\/sources\/([^/"]+)\//g));
  const cited = [...shelf.documents.values()].filter(({ id }) => linked.has(id));
  const named = firstGroups(html, / id="([^"]+)"/g).flatMap((id) => shelf.speakers.get(id) ?? []);
  const filters = {
    briefing: [shelf.title],
    source: cited.map(sourceName),
    party: partiesAmong(named, shelf),
  };
  return { url, ...content, kind: 'Briefing page', filters };
}

function firstGroups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

const sourceName = (document: EvidenceDocument) => `${document.label}: ${documentName(document)}`;

function partiesAmong(ids: readonly string[], { parties }: Shelf): string[] {
  return [...new Set(ids)].flatMap((id) => parties.get(id) ?? []).sort();
}

// What each record asks of the evidence, looked up instead of searched for: a briefing may have thousands of documents.
function shelfOf({ briefing, documents, sentences, mentions, statements, entities }: Evidence): Shelf {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const speaking = new Set(statements.map(({ party }) => party));
  const isParty = ({ id, standing }: Entity) => standing !== null || speaking.has(id);
  return {
    title: briefing.title,
    documents: new Map(documents.map((document) => [document.id, document])),
    sentences: Map.groupBy(sentences, ({ document }) => document),
    mentions: Map.groupBy(mentions, ({ document }) => document),
    parties: new Map(entities.filter(isParty).map(({ id, name }) => [id, name])),
    speakers: new Map(statements.map(({ id, party, speakers }) => [id, [party ?? '', ...speakers]])),
    anchorTitles: new Map([
      ...statements.map((statement) => [statement.id, titleOf(statement, nameOf)] as const),
      ...documents.map((document) => [documentAnchor(document), sourceName(document)] as const),
    ]),
  };
}

/** How a result names a statement: by who made it. */
function titleOf({ speakerEntity, unnamed, party }: Statement, nameOf: ReadonlyMap<string, string>): string {
  return nameOf.get(speakerEntity ?? '') ?? unnamed ?? nameOf.get(party ?? '') ?? 'Statement';
}

interface Shelf {
  readonly title: string;
  /** By id, as are all below: sentences and mentions by that of their document. */
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly sentences: ReadonlyMap<string, readonly EvidenceSentence[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The names of the entities that are parties. */
  readonly parties: ReadonlyMap<string, string>;
  /** Of each statement the entities it comes from. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  /** How a result names a statement on a page, and a document in the list of sources, by its anchor. */
  readonly anchorTitles: ReadonlyMap<string, string>;
}

export interface SearchRecord extends PageContent {
  /** Its address below the base. */
  readonly url: string;
  readonly kind: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
