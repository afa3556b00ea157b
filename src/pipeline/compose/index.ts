import type { BriefingSettings } from '#src/schema/briefing.ts';
import type {
  Act,
  Cluster,
  Entity,
  Evidence,
  EvidenceDocument,
  EvidenceSentence,
  Fact,
  Issue,
  Mention,
  Statement,
} from '#src/schema/evidence.ts';

/** The evidence by id and by sentence, so that composing asks for nothing twice: one pass over each list. */
export function evidenceIndex(evidence: Evidence, settings: BriefingSettings): EvidenceIndex {
  const out = new Set(settings.leaveOut ?? []);
  const sentences = byId(evidence.sentences.filter((sentence) => sentence.end - sentence.start <= LONGEST));
  const statements = evidence.statements.filter(({ id, sentence }) => !out.has(id) && sentences.has(sentence));
  const acts = evidence.acts.filter(
    ({ id, statement, sentence }) =>
      !out.has(id) && !(statement !== null && out.has(statement)) && sentences.has(sentence),
  );
  const facts = evidence.facts.filter(({ sentence }) => sentences.has(sentence));
  const documents = byId(evidence.documents);
  const clusters = new Map<string, Cluster[]>();
  for (const cluster of evidence.clusters)
    for (const sentence of cluster.sentences) listed(clusters, sentence).push(cluster);
  return {
    evidence,
    settings,
    documents,
    issues: byId(evidence.issues),
    entities: byId(evidence.entities),
    sentences,
    rank: new Map(evidence.sentences.map(({ id }, place) => [id, place])),
    statements,
    acts,
    statementById: byId(statements),
    statementsIn: grouped(statements, ({ sentence }) => sentence),
    actsIn: grouped(acts, ({ sentence }) => sentence),
    actsOf: grouped(
      acts.filter(({ statement }) => statement !== null),
      ({ statement }) => statement ?? '',
    ),
    facts,
    statementsOf: grouped(evidence.statements, ({ document }) => document),
    actsOfDocument: grouped(evidence.acts, ({ document }) => document),
    factsIn: grouped(facts, ({ sentence }) => sentence),
    mentionsIn: mentionsBySentence(evidence),
    clustersOf: clusters,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, key);
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const found = map.get(key) ?? [];
  if (found.length === 0) map.set(key, found);
  return found;
}

// Both lists are walked once, side by side, document by document.
function mentionsBySentence({ sentences, mentions }: Evidence): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  const mentionsOf = Map.groupBy(mentions, ({ document }) => document);
  for (const [document, all] of Map.groupBy(sentences, (sentence) => sentence.document)) {
    const waiting = [...(mentionsOf.get(document) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    let place = 0;
    for (const { id, start, end } of [...all].sort((a, b) => a.start - b.start)) {
      while ((waiting[place]?.start ?? Infinity) < start) place += 1;
      for (let mention = waiting[place]; mention && mention.start < end; mention = waiting[place]) {
        listed(found, id).push(mention);
        place += 1;
      }
    }
  }
  return found;
}

/** Characters. Nothing longer is a sentence; a page that quoted it would serve nobody. */
export const LONGEST = 2000;

export interface EvidenceIndex {
  readonly evidence: Evidence;
  readonly settings: BriefingSettings;
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Those a page may quote: without what is too long to be a sentence. */
  readonly sentences: ReadonlyMap<string, EvidenceSentence>;
  /** Place of a sentence in reading order over all documents. */
  readonly rank: ReadonlyMap<string, number>;
  /** Without what the editor left out, as the acts below. */
  readonly statements: readonly Statement[];
  readonly acts: readonly Act[];
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly statementsIn: ReadonlyMap<string, readonly Statement[]>;
  readonly actsIn: ReadonlyMap<string, readonly Act[]>;
  /** Acts by the statement that reports them. */
  readonly actsOf: ReadonlyMap<string, readonly Act[]>;
  /** All statements of a document, those the editor left out too: who speaks is said wherever they are quoted. */
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  readonly actsOfDocument: ReadonlyMap<string, readonly Act[]>;
  readonly facts: readonly Fact[];
  readonly factsIn: ReadonlyMap<string, readonly Fact[]>;
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  readonly clustersOf: ReadonlyMap<string, readonly Cluster[]>;
}
