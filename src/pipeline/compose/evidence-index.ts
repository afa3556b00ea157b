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
  Span,
  Statement,
} from '#src/schema/evidence.ts';
import { isPut } from './claims/put.ts';
import { askedIn } from './evidence-index/asked.ts';
import { byId } from './evidence-index/by-id.ts';
import { clustersBySentence, mentionsBySentence, statementsOver } from './evidence-index/by-sentence.ts';
import { daysOf } from './evidence-index/days.ts';
import { headingsIn, leadsIn } from './evidence-index/headings.ts';
import { type Found, inOrder, type Kept, keptOf } from './evidence-index/kept.ts';
import { labelsOf } from './evidence-index/labels-of.ts';
import { listItems, listLeads } from './evidence-index/list-leads.ts';
import { turnsOf, unlabelledTurns } from './evidence-index/turns.ts';
import { textOf } from './sentences/words-at.ts';

/** The evidence by id and by sentence, so that composing asks for nothing twice: one pass over each list. */
export function evidenceIndex(evidence: Evidence, settings: BriefingSettings): EvidenceIndex {
  const kept = keptOf(evidence, settings);
  const entities = byId(evidence.entities);
  const sentencesOf = Map.groupBy(
    [...kept.sentences.values()].sort((a, b) => a.start - b.start),
    ({ document }) => document,
  );
  const talk = talkIn(kept, entities, sentencesOf);
  const days = daysOf(evidence);
  return {
    evidence,
    settings,
    ...kept,
    issues: byId(evidence.issues),
    entities,
    parties: evidence.entities.filter(({ standing }) => standing === 'party').map(({ id }) => id),
    spread: spreadOf(evidence),
    pinned: pinnedIn(settings, [...kept.statements, ...kept.acts]),
    ownVoices: new Set(kept.statements.filter(({ rule }) => OWN_VOICES.has(rule)).map(({ document }) => document)),
    sentencesOf,
    statementsOver: statementsOver(inOrder(evidence.statements, kept.rank), sentencesOf),
    mentionsIn: mentionsBySentence(evidence),
    clustersOf: clustersBySentence(evidence),
    ...spanOf(days),
    days,
    ...talk,
    ...lookupsOf(kept, talk.facts),
    ...layoutOf(evidence, kept, sentencesOf),
    reports: new Map(),
    pieces: new Map(),
    burdens: new Map(),
  };
}

// Who asks and who answers; an interviewer's figures are nobody's, unless he cites somebody for them.
function talkIn(
  { statements, sentences, documents, facts }: Kept,
  entities: EvidenceIndex['entities'],
  sentencesOf: EvidenceIndex['sentencesOf'],
): Pick<EvidenceIndex, 'asked' | 'labels' | 'facts'> {
  const turns = turnsOf(statements, sentences, documents);
  const asked = askedIn([...turns, ...unlabelledTurns(statements, sentences, documents)], entities, sentencesOf);
  const cited = citedByAskers(statements, asked, documents);
  return {
    asked,
    labels: labelsOf(turns, statements, sentences, documents),
    facts: facts.filter(({ sentence }) => !asked.has(sentence) || cited.has(sentence)),
  };
}

// Sentences in which an interviewer cites somebody known.
function citedByAskers(
  statements: readonly Statement[],
  asked: ReadonlyMap<string, string | null>,
  documents: ReadonlyMap<string, EvidenceDocument>,
): Set<string> {
  const cited = statements.filter((one) => asked.has(one.sentence) && !isPut(one, { asked, documents }));
  return new Set(cited.map(({ sentence }) => sentence));
}

function lookupsOf({ statements, acts }: Kept, facts: readonly Fact[]): Lookups {
  return {
    statementById: byId(statements),
    statementsIn: Map.groupBy(statements, ({ sentence }) => sentence),
    actsIn: Map.groupBy(acts, ({ sentence }) => sentence),
    actsOf: Map.groupBy(
      acts.filter(({ statement }) => statement !== null),
      ({ statement }) => statement ?? '',
    ),
    factsIn: Map.groupBy(facts, ({ sentence }) => sentence),
  };
}

// Which lines are titles, which sentences open a document, which a list.
function layoutOf(
  evidence: Evidence,
  { documents, sentences }: Kept,
  sentencesOf: EvidenceIndex['sentencesOf'],
): Pick<EvidenceIndex, 'headings' | 'leads' | 'listLeads' | 'listItems'> {
  const headings = headingsIn(evidence);
  const leads = listLeads(sentencesOf, (id) => textOf(id, { documents }));
  return {
    headings,
    leads: leadsIn(evidence, headings),
    listLeads: leads,
    listItems: listItems(leads, sentences),
  };
}

function spanOf(days: EvidenceIndex['days']): Pick<EvidenceIndex, 'firstYear' | 'lastDay'> {
  const sorted = [...days.values()].sort();
  const [first, last] = [sorted[0] ?? null, sorted.at(-1) ?? null];
  return { firstYear: /^\d{4}/.exec(first ?? '')?.[0] ?? null, lastDay: first === last ? null : last };
}

function spreadOf({ mentions }: Evidence): Map<string, number> {
  const documents = new Map<string, Set<string>>();
  for (const { entity, document } of mentions)
    documents.set(entity, (documents.get(entity) ?? new Set()).add(document));
  return new Map([...documents].map(([entity, found]) => [entity, found.size]));
}

function pinnedIn({ pin = [] }: BriefingSettings, found: readonly Found[]): Set<string> {
  return new Set(found.flatMap(({ id, sentence }) => (pin.includes(id) ? [sentence] : [])));
}

/** The rules that find what somebody says in his own paper or letter, or answers. */
const OWN_VOICES: ReadonlySet<string> = new Set(['own-statement', 'turn', 'letter']);

type Lookups = Pick<EvidenceIndex, 'statementById' | 'statementsIn' | 'actsIn' | 'actsOf' | 'factsIn'>;

export interface EvidenceIndex {
  readonly evidence: Evidence;
  readonly settings: BriefingSettings;
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ids of the sentences of what the editor pinned. */
  readonly pinned: ReadonlySet<string>;
  /** Ids of the parties to the matter. */
  readonly parties: readonly string[];
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
  /** Of each document, in order. */
  readonly sentencesOf: ReadonlyMap<string, readonly EvidenceSentence[]>;
  /**
   * All statements whose content touches a sentence, those the editor left out too: who speaks is said wherever they are
   * quoted.
   */
  readonly statementsOver: ReadonlyMap<string, readonly Statement[]>;
  /** By document, the day it is of, ISO; no entry where it states none. */
  readonly days: ReadonlyMap<string, string>;
  /** The year of the earliest document that states its day; null where none does. */
  readonly firstYear: string | null;
  /** The day of the latest, where the documents that state theirs are of several; else null. */
  readonly lastDay: string | null;
  /** In how many documents each entity is named or meant. */
  readonly spread: ReadonlyMap<string, number>;
  readonly facts: readonly Fact[];
  readonly factsIn: ReadonlyMap<string, readonly Fact[]>;
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  readonly clustersOf: ReadonlyMap<string, readonly Cluster[]>;
  /** 1-based place of each full sentence in its document. */
  readonly leads: ReadonlyMap<string, number>;
  /** Documents that are somebody's own paper or an interview, by id: they tell, and do not report. */
  readonly ownVoices: ReadonlySet<string>;
  /** By an item of a list, the sentence that opens the list. */
  readonly listLeads: ReadonlyMap<string, EvidenceSentence>;
  /** By the sentence that opens a list, its items. */
  readonly listItems: ReadonlyMap<string, readonly EvidenceSentence[]>;
  /** Ids of lines that are no full sentence: titles, bylines. */
  readonly headings: ReadonlySet<string>;
  /** The sentences of an interviewer, with who that is where it is known. */
  readonly asked: ReadonlyMap<string, string | null>;
  /** By a sentence that opens a known speaker's turn, "LECK: …", where the words behind the label start. */
  readonly labels: ReadonlyMap<string, number>;
  /** What has been asked of `reportsOf` before: every page asks it of the same sentences. */
  readonly reports: Map<string, readonly string[]>;
  /** The same of `shownPieces`, by claim, and of `burdenOf`, by sentence. */
  readonly pieces: Map<string, readonly Span[]>;
  readonly burdens: Map<string, number>;
}
