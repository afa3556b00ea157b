import type {
  Act,
  Cluster,
  Entity,
  Evidence,
  EvidenceDocument,
  EvidenceSentence,
  Fact,
  Mention,
  Statement,
} from '#src/schema/evidence.ts';
import { isToldFact } from '../wording/told-fact.ts';
import { overlappingIn } from './overlapping.ts';

/** The evidence by id and by sentence, for the gates: one pass over each list. */
export function sourcesOf(evidence: Evidence): Sources {
  const clusters = new Map<string, Cluster[]>();
  for (const cluster of evidence.clusters)
    for (const id of cluster.sentences) {
      const found = clusters.get(id) ?? [];
      if (found.length === 0) clusters.set(id, found);
      found.push(cluster);
    }
  const facts = evidence.facts.filter(isToldFact);
  return {
    evidence,
    documents: new Map(evidence.documents.map((document) => [document.id, document])),
    sentences: new Map(evidence.sentences.map((sentence) => [sentence.id, sentence])),
    entities: new Map(evidence.entities.map((entity) => [entity.id, entity])),
    nameWords: new Set(
      evidence.entities.flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap((form) => form.toLowerCase().split(/\s+/)),
      ),
    ),
    sentencesAt: overlappingIn(evidence.sentences, (sentence) => sentence),
    saidAt: overlappingIn(evidence.statements, ({ content }) => content),
    saidIn: Map.groupBy(evidence.statements, ({ sentence }) => sentence),
    actsIn: Map.groupBy(evidence.acts, ({ sentence }) => sentence),
    factsIn: Map.groupBy(facts, ({ sentence }) => sentence),
    factsLike: Map.groupBy(facts, sameness),
    mentionsAt: overlappingIn(evidence.mentions, (mention) => mention),
    namings: namingsOf(evidence),
    clustersOf: clusters,
  };
}

/** The spans that name or describe somebody, and the roles of those whom a document mentions, each with its document. */
function namingsOf({ mentions, statements, entities }: Evidence): ReadonlySet<string> {
  const roles = new Map(entities.map(({ id, role }) => [id, role]));
  const namings = new Set<string>();
  for (const { document, speaker } of statements)
    if (speaker) namings.add(naming(document, `${speaker.start}-${speaker.end}`));
  for (const { document, start, end, entity } of mentions) {
    namings.add(naming(document, `${start}-${end}`));
    const role = roles.get(entity);
    if (role) namings.add(naming(document, role));
  }
  return namings;
}

/** A span, "start-end", or a role in a document, as `namings` holds it. */
export function naming(document: string, what: string): string {
  return `${document}:${what}`;
}

/** The span a citation names, "document:start-end", or what is wrong with it. */
export function spanAt(at: string | null, sources: Pick<Sources, 'documents'>): CitedSpan | string {
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

/** What two facts must share to be the same. */
export function sameness({ kind, value, text }: Fact): string {
  return JSON.stringify([kind, value ?? text.toLowerCase()]);
}

export interface Sources {
  readonly evidence: Evidence;
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly sentences: ReadonlyMap<string, EvidenceSentence>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Every word of every name, lower case. */
  readonly nameWords: ReadonlySet<string>;
  readonly sentencesAt: At<EvidenceSentence>;
  /** The statements whose content the span has a part of. */
  readonly saidAt: At<Statement>;
  /** The statements by the sentence that they belong to, wherever their content goes on. */
  readonly saidIn: ReadonlyMap<string, readonly Statement[]>;
  readonly actsIn: ReadonlyMap<string, readonly Act[]>;
  readonly factsIn: ReadonlyMap<string, readonly Fact[]>;
  /** Facts of one kind and value. */
  readonly factsLike: ReadonlyMap<string, readonly Fact[]>;
  readonly mentionsAt: At<Mention>;
  /** What names or describes somebody: see `naming`. */
  readonly namings: ReadonlySet<string>;
  readonly clustersOf: ReadonlyMap<string, readonly Cluster[]>;
}

/** What of a document overlaps a span of its text. */
type At<T> = (document: string, start: number, end: number) => readonly T[];

export interface CitedSpan {
  readonly document: EvidenceDocument;
  readonly start: number;
  readonly end: number;
}
