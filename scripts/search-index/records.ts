import type { Entity, Evidence, EvidenceDocument, Statement } from '#src/schema/evidence.ts';
import { documentName } from '#src/site/document-name.ts';
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
  return addresses
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .flatMap(({ url, html }) => recordOf(url, html, evidences) ?? []);
}

function recordOf(url: string, html: string, evidences: readonly Evidence[]): SearchRecord | null {
  const [first, second, third] = url.split('/').filter((part) => part !== '');
  const evidence = evidences.find(({ briefing }) => briefing.id === first);
  if (!evidence) return first === undefined || first === 'search' ? null : plainRecord(url, html);
  if (second === undefined || repeating.has(second)) return null;
  const document = second === 'sources' ? evidence.documents.find(({ id }) => id === third) : undefined;
  return document ? sourceRecord(url, document, evidence) : briefingRecord(url, html, evidence);
}

/** The handout repeats every page; the index lists them. */
const repeating = new Set(['handout', 'index']);

function plainRecord(url: string, html: string): SearchRecord | null {
  const content = pageContent(html, new Map());
  return content && { url, ...content, kind: 'About this site', filters: {} };
}

function sourceRecord(url: string, document: EvidenceDocument, evidence: Evidence): SearchRecord {
  const sentences = evidence.sentences.filter((sentence) => sentence.document === document.id);
  const passages = sentences.map((sentence): Passage => {
    const number = sentence.id.slice(sentence.id.lastIndexOf('.') + 1);
    const text = document.text.slice(sentence.start, sentence.end);
    return { kind: 'text', id: `s${number}`, title: `${document.label}, sentence ${number}`, text };
  });
  const named = evidence.mentions
    .filter((mention) => mention.document === document.id)
    .map((mention) => mention.entity);
  return {
    url,
    title: documentName(document),
    passages,
    kind: 'Source',
    filters: {
      briefing: [evidence.briefing.title],
      source: [sourceName(document)],
      party: partiesAmong(named, evidence),
    },
  };
}

function briefingRecord(url: string, html: string, evidence: Evidence): SearchRecord | null {
  const content = pageContent(html, statementTitles(evidence));
  if (!content) return null;
  const cited = evidence.documents.filter(({ id }) => html.includes(`/sources/${id}/`));
  const named = evidence.statements.flatMap(({ id, party, speakers }) =>
    html.includes(` id="${id}"`) ? [party ?? '', ...speakers] : [],
  );
  const filters = {
    briefing: [evidence.briefing.title],
    source: cited.map(sourceName),
    party: partiesAmong(named, evidence),
  };
  return { url, ...content, kind: 'Briefing page', filters };
}

/** How a result names a statement: by who made it. */
function statementTitles(evidence: Evidence): Map<string, string> {
  const nameOf = new Map(evidence.entities.map(({ id, name }) => [id, name]));
  const speaker = ({ speakerEntity, unnamed, party }: Statement) =>
    nameOf.get(speakerEntity ?? '') ?? unnamed ?? nameOf.get(party ?? '') ?? 'Statement';
  return new Map(evidence.statements.map((statement) => [statement.id, speaker(statement)]));
}

const sourceName = (document: EvidenceDocument) => `${document.label}: ${documentName(document)}`;

function partiesAmong(ids: readonly string[], { entities, statements }: Evidence): string[] {
  const named = new Set(ids);
  const speaking = new Set(statements.map(({ party }) => party));
  const isParty = ({ id, standing }: Entity) => standing !== null || speaking.has(id);
  return entities
    .filter((entity) => named.has(entity.id) && isParty(entity))
    .map(({ name }) => name)
    .sort();
}

export interface SearchRecord extends PageContent {
  /** Its address below the base. */
  readonly url: string;
  readonly kind: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
