import type {
  Act,
  Cluster,
  Entity,
  Evidence,
  EvidenceSentence,
  Fact,
  Issue,
  Mention,
  Span,
  Statement,
} from '#src/schema/evidence.ts';
import { sentenceId } from '#src/schema/sentence-id.ts';
import type { Compared, EntityIdOf } from './compare/types.ts';
import { isWitnessRole } from './language/phrases/roles/witness-role.ts';
import { publisherOf } from './publisher.ts';
import type { Analysis, LocalAct, LocalFact, LocalStatement } from './types.ts';

/**
 * The record of a briefing, from what each document holds and what comparing them found. Sentences come out as
 * uncited: the ledger says what became of them once the pages are composed.
 */
export function assemble(
  briefing: Evidence['briefing'],
  issues: readonly Issue[],
  unread: Evidence['unread'],
  compared: Compared,
  clusters: readonly Cluster[],
): Evidence {
  const { analyses, entities, idOf } = compared;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    version: 1,
    briefing,
    issues: [...issues],
    documents: analyses.map(labelled),
    unread: [...unread],
    unmade: [],
    sentences: analyses.flatMap(sentencesIn),
    entities: [...entities],
    mentions: analyses.flatMap((analysis) => mentionsIn(analysis, idOf)),
    statements: analyses.flatMap((analysis) => analysis.statements.map((one) => statement(one, analysis, idOf, byId))),
    acts: analyses.flatMap((analysis) => analysis.acts.map((one) => act(one, analysis, idOf))),
    facts: analyses.flatMap((analysis) => factsIn(analysis).map((one) => fact(one, analysis, idOf))),
    clusters: [...clusters],
  };
}

function labelled(analysis: Analysis, place: number): Evidence['documents'][number] {
  const { id, file, sha256, text, title, language, author, published, url, licence } = analysis.document;
  return {
    id,
    label: `S${place + 1}`,
    file,
    sha256,
    text,
    title,
    language,
    publisher: publisherOf(analysis),
    author,
    published,
    url,
    licence,
  };
}

function sentencesIn({ document, sentences, issues }: Analysis): EvidenceSentence[] {
  return sentences.map(({ start, end, index, paragraph }) => ({
    id: sentenceId(document.id, index + 1),
    document: document.id,
    start,
    end,
    paragraph,
    use: 'uncited',
    why: '',
    pages: [],
    issues: [...(issues[index] ?? [])],
  }));
}

function mentionsIn({ document, mentions, inner = [] }: Analysis, idOf: EntityIdOf): Mention[] {
  return [...mentions, ...inner].map((mention) => ({
    entity: idOf(document.id, mention.entity),
    document: document.id,
    start: mention.form === 'nominal' ? descriptionStart(document.text, mention) : mention.start,
    end: mention.end,
  }));
}

// Of "the Russian side" the description is "side": what stands before it names Russia, or opens a sentence.
function descriptionStart(text: string, { start, end }: Span): number {
  const capitals = /^.*(?:\p{Lu}[\p{L}\p{N}'’.]*)[\s-]+(?=\p{Ll})/su.exec(text.slice(start, end));
  return start + (capitals?.[0].length ?? 0);
}

function statement(
  one: LocalStatement,
  { document }: Analysis,
  idOf: EntityIdOf,
  entities: ReadonlyMap<string, Entity>,
): Statement {
  const id = (key: string) => idOf(document.id, key);
  const speakers = unique(one.speakers.map(id));
  const speaker = speakers[0] ?? null;
  return {
    id: one.id,
    document: document.id,
    sentence: sentenceId(document.id, one.sentence + 1),
    kind: one.kind,
    content: one.content,
    cue: one.cue,
    speaker: one.speaker,
    speakerEntity: speaker,
    speakers,
    unnamed: one.unnamed,
    party:
      spokenFor(speaker === null ? undefined : entities.get(speaker)) ?? partyIn(one.party && id(one.party), entities),
    via: unique(one.via.map(id)),
    continues: one.continues,
    rule: one.rule,
    confidence: one.confidence,
  };
}

// "Her office" speaks for whom any document says that she does.
function partyIn(party: string | null, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = party === null ? undefined : entities.get(party);
  return entity?.type === 'person' ? spokenFor(entity) : party;
}

// The college of an economist says nothing by what the economist says.
function spokenFor(speaker: Entity | undefined): string | null {
  return speaker === undefined || (speaker.type === 'person' && isWitnessRole(speaker.role)) ? null : speaker.party;
}

function act(one: LocalAct, { document }: Analysis, idOf: EntityIdOf): Act {
  const { sentence, actors, recipients, modality, ...rest } = one;
  const ids = (keys: readonly string[]) => unique(keys.map((key) => idOf(document.id, key)));
  return {
    ...rest,
    document: document.id,
    sentence: sentenceId(document.id, sentence + 1),
    actors: ids(actors),
    recipients: ids(recipients),
    modality: [...modality],
  };
}

function factsIn({ filed = [], facts }: Analysis): LocalFact[] {
  return [...filed, ...facts].sort((a, b) => a.start - b.start || a.end - b.end);
}

function fact(one: LocalFact, { document }: Analysis, idOf: EntityIdOf): Fact {
  const { sentence, parties, ...rest } = one;
  return {
    ...rest,
    document: document.id,
    sentence: sentenceId(document.id, sentence + 1),
    text: document.text.slice(one.start, one.end),
    parties: unique(parties.map((key) => idOf(document.id, key))),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
