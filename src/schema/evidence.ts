import { z } from 'zod';

/**
 * The contract of evidence.json: everything the pages say, each thing tied to the span of source text it came from.
 * Offsets are [start, end) in UTF-16 code units into the `text` of the named document.
 */

/** A half-open stretch of a document's text, in UTF-16 code units. */
const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const ENTITY_TYPES = ['country', 'person', 'organisation', 'place', 'group'] as const;
const STATEMENT_KINDS = ['direct', 'partial', 'indirect'] as const;
export const STANCES = ['for', 'against', 'conditional'] as const;
const MODALITIES = ['negated', 'hypothetical', 'future', 'historical'] as const;
export const FACT_KINDS = ['count', 'duration', 'date', 'place', 'money', 'percentage'] as const;
const DIFFERENCE_KINDS = ['wording', 'figure', 'date', 'name'] as const;
export const STANDINGS = ['party', 'mediator', 'host', 'outside'] as const;
const SENTENCE_USES = ['cited', 'repeats', 'uncited'] as const;

/** The sixteen categories of the PLOVER manual, and STATE for a plain statement of position. */
export const ACTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATE',
] as const;

const stated = z.string().nullable();

const documentSchema = z.object({
  /** From the file's name; stable when other documents come or go; the URL segment. */
  id: z.string(),
  /** How pages print it: "S1". */
  label: z.string(),
  /** Path inside the briefing's folder. */
  file: z.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: z.string(),
  /** The decoded text; line ends made "\n", nothing else touched. For HTML, DOCX, PDF: the extracted text. */
  text: z.string(),
  title: z.string(),
  language: z.string(),
  publisher: stated,
  author: stated,
  published: stated,
  url: stated,
  licence: stated,
});

const sentenceSchema = spanSchema.extend({
  /** Document id, ".", 1-based number; the page anchor is "#s7". */
  id: z.string(),
  document: z.string(),
  /** 1-based. */
  paragraph: z.int().min(1),
  use: z.enum(SENTENCE_USES),
  /** For "repeats" and "uncited": the rule that left it out, in words a reader understands; "" when cited. */
  why: z.string(),
  /** Slugs of the pages that cite it. */
  pages: z.array(z.string()),
  /** Ids of the issues the sentence treats. */
  issues: z.array(z.string()),
});

const entitySchema = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  /** ISO 3166-1 alpha-2 where it is a country. */
  code: stated,
  /** Every form met in the documents. */
  aliases: z.array(z.string()),
  /** The entity this one speaks or acts for, or, of a witness, works at; a party is its own party. */
  party: stated,
  /** As a source words it. */
  role: stated,
  /** How a party stands to the matter; null for entities that are no party. */
  standing: z.enum(STANDINGS).nullable(),
});

const mentionSchema = spanSchema.extend({ entity: z.string(), document: z.string() });

const statementSchema = z.object({
  /** From a hash of the document's sha256 and the content's span. */
  id: z.string(),
  document: z.string(),
  sentence: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  content: spanSchema,
  cue: spanSchema.nullable(),
  /** The words beside the cue that stand for the speaker, a pronoun too. */
  speaker: spanSchema.nullable(),
  speakerEntity: stated,
  /** All speakers of a joint statement, the first being `speakerEntity`; [] where none is established. */
  speakers: z.array(z.string()),
  /** The source's own description where it is not named. */
  unnamed: stated,
  party: stated,
  /** The chain of reporting in between, outermost first. */
  via: z.array(z.string()),
  /** Id of the statement it goes on from. */
  continues: stated,
  /** The rule or model that found it. */
  rule: z.string(),
  /** 0 to 1. */
  confidence: z.number(),
});

export const actSchema = spanSchema.extend({
  id: z.string(),
  document: z.string(),
  sentence: z.string(),
  act: z.enum(ACTS),
  actors: z.array(z.string()),
  /**
   * The source's own description of who acts where it is not named; `actors` then has no more than its party. Records of
   * before it was kept have none.
   */
  unnamed: stated.default(null),
  recipients: z.array(z.string()),
  issue: stated,
  stance: z.enum(STANCES).nullable(),
  modality: z.array(z.enum(MODALITIES)),
  /** Id of the statement it is reported in; null where the source tells it in its own voice. */
  statement: stated,
  rule: z.string(),
});

const factSchema = spanSchema.extend({
  id: z.string(),
  document: z.string(),
  sentence: z.string(),
  kind: z.enum(FACT_KINDS),
  /** A number in `unit`; an ISO 8601 date where it resolves; a place's name; null where the words give none. */
  value: z.union([z.number(), z.string(), z.null()]),
  unit: stated,
  /** The exact words, `text.slice(start, end)`. */
  text: z.string(),
  issue: stated,
  parties: z.array(z.string()),
  rule: z.string(),
});

const differenceSchema = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  spans: z.array(spanSchema.extend({ document: z.string() })),
});

const clusterSchema = z.object({
  id: z.string(),
  sentences: z.array(z.string()),
  /** How many documents report it; near-copies and shared agency text count once in `independent`. */
  documents: z.int(),
  independent: z.int(),
  differences: z.array(differenceSchema),
});

/** An issue of this briefing: built in, added by the editor, or found in the documents. */
const issueSchema = z.object({ id: z.string(), title: z.string() });

export const evidenceSchema = z.object({
  version: z.literal(1),
  briefing: z.object({ id: z.string(), title: z.string() }),
  issues: z.array(issueSchema),
  documents: z.array(documentSchema),
  /** Files of the folder that could not be read, each with the reason, in a reader's words. */
  unread: z.array(z.object({ file: z.string(), why: z.string() })),
  /** Pages that were looked for and not made: what of the documents treats them, and why that gives no page. */
  unmade: z
    .array(z.object({ id: z.string(), title: z.string(), sentences: z.array(z.string()), why: z.string() }))
    .default([]),
  sentences: z.array(sentenceSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  statements: z.array(statementSchema),
  acts: z.array(actSchema),
  facts: z.array(factSchema),
  clusters: z.array(clusterSchema),
});

export type Span = Readonly<z.infer<typeof spanSchema>>;
export type EvidenceDocument = Readonly<z.infer<typeof documentSchema>>;
export type EvidenceSentence = Readonly<z.infer<typeof sentenceSchema>>;
export type Entity = Readonly<z.infer<typeof entitySchema>>;
export type Mention = Readonly<z.infer<typeof mentionSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
export type Act = Readonly<z.infer<typeof actSchema>>;
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type Difference = Readonly<z.infer<typeof differenceSchema>>;
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;
export type Issue = Readonly<z.infer<typeof issueSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type PloverAct = (typeof ACTS)[number];
export type Stance = (typeof STANCES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Standing = (typeof STANDINGS)[number];
export type FactKind = (typeof FACT_KINDS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
