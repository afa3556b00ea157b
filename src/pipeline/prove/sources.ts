import type { Evidence, EvidenceDocument, EvidenceSentence } from '#src/schema/evidence.ts';

/** The evidence by id, for the gates. */
export function sourcesOf(evidence: Evidence): Sources {
  return {
    documents: new Map(evidence.documents.map((document) => [document.id, document])),
    sentences: new Map(evidence.sentences.map((sentence) => [sentence.id, sentence])),
  };
}

/** The span a citation names, "document:start-end", or what is wrong with it. */
export function spanAt(at: string | null, sources: Sources): CitedSpan | string {
  const match = /^(.+):(\d+)-(\d+)$/.exec(at ?? '');
  if (!match) return at === null ? 'a quotation without "at"' : `"${at}" does not name a span as "document:start-end"`;
  const [, id = '', from, to] = match;
  const document = sources.documents.get(id);
  if (!document) return `"${at}" names the document "${id}", which this briefing does not have`;
  const start = Number(from);
  const end = Number(to);
  if (start >= end || end > document.text.length)
    return `"${at}" lies outside its document, which is ${document.text.length} characters long`;
  return { document, start, end };
}

export interface Sources {
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly sentences: ReadonlyMap<string, EvidenceSentence>;
}

export interface CitedSpan {
  readonly document: EvidenceDocument;
  readonly start: number;
  readonly end: number;
}
