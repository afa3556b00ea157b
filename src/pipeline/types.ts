import type {
  EntityType,
  EvidenceDocument,
  FactKind,
  Modality,
  PloverAct,
  Span,
  Stance,
  Standing,
  StatementKind,
} from '#src/schema/evidence.ts';

// The values that pass from stage to stage. They stand in one file on purpose: read from top to bottom, they are what each
// stage hands to the next. Everything up to `Analysis` is about one document alone, and a pure function of its bytes and the
// settings; entity references in it are keys into `entities` of the same analysis.

/** What of briefing.yaml the language stages see: the same for each document of a briefing. */
export interface LanguageSettings {
  readonly issues: readonly IssueDefinition[];
  /** Names an editor fixed: they come before the gazetteer. */
  readonly known: readonly KnownEntity[];
}

export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** Id of another known entity or of a country. */
  readonly party: string | null;
  readonly standing: Standing | null;
}

/** An issue a sentence can be about: data, built in or the editor's. */
export interface IssueDefinition {
  readonly id: string;
  readonly title: string;
  /** Words and phrases; a trailing "*" matches any ending. */
  readonly terms: readonly string[];
  /** Contexts in which a term means something else: a term inside one of them does not count. */
  readonly except?: readonly string[];
  /** True of a matter that one can be for or against; not given: of a field, as "fisheries". */
  readonly sided?: boolean;
  /** Terms of a sided matter that name only what belongs to it: "strikers". */
  readonly neutral?: readonly string[];
  /** Terms that name the end of the matter: "lift the blockade". */
  readonly ended?: readonly string[];
  /** Of the terms, those that alone say too little: they count where the document has another, or one of `company`. */
  readonly weak?: readonly string[];
  readonly company?: readonly string[];
}

/** A document as read: everything of the evidence's record but the label, which its place in the briefing gives. */
export type SourceDocument = Omit<EvidenceDocument, 'label'>;

/** What kind of line a sentence stands in: only prose and items are full sentences of the source. */
export type SentenceKind = 'prose' | 'heading' | 'item' | 'dateline' | 'turn';

export interface Sentence extends Span {
  /** 0-based place in the document; its id is `sentenceId(document.id, index + 1)`. */
  readonly index: number;
  /** 1-based. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  /** Of a cell of a table where the one starts that names whose position it tells. */
  readonly of?: number;
  /** The head of the cell's column says that it is asked for. */
  readonly asked?: boolean;
  /** Range [from, to) of its tokens in `Lexed.tokens`. */
  readonly from: number;
  readonly to: number;
}

/** Universal part of speech, as the tagger gives it. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  /** Exact words, `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, apostrophes made "'". */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly lexeme: Lexeme;
  /** The lexeme of its lemma. */
  readonly base: Lexeme;
}

/** A word by its letters alone, whatever text it stands in. */
export interface Lexeme {
  readonly word: string;
  /** What stages have found out about it: see `factOfWord`. */
  readonly facts: unknown[];
}

/** A document cut into sentences and tokens. */
export interface Lexed {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Names, by their small form without it, that end in an "'s" of their own: "hartnell". */
  readonly namesInS?: ReadonlySet<string>;
}

export interface LocalEntity {
  /** Unique in the document. */
  readonly key: string;
  readonly type: EntityType;
  /** The fullest form the document gives, or the gazetteer's name. */
  readonly name: string;
  readonly code: string | null;
  /** Every form met, in order of first appearance. */
  readonly forms: readonly string[];
  /** As the document words it: "President", "head of the negotiation delegation". */
  readonly role: string | null;
  /** Key of the entity it speaks or acts for; null where the document does not say. */
  readonly party: string | null;
  /** What styles before the name tell, where they agree: "Mr Lind". */
  readonly gender?: 'female' | 'male';
}

export interface LocalMention extends Span {
  readonly entity: string;
  /** A name, a role or description that stands for it ("the minister"), or a pronoun. */
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** What found it, where that was no rule of reading: the model of whom a pronoun is likely to mean. */
  readonly rule?: string;
}

/** Names of a document: the entities and where they are mentioned, in order of start. */
export interface Names {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly LocalMention[];
  /** Names inside longer ones ("U.S." in "U.S. Navy"): the evidence lists them too, no stage reads them. */
  readonly inner?: readonly LocalMention[];
}

/** For whom a person speaks or a body acts, as the words beside the name state it. */
export interface Affiliation extends Span {
  readonly entity: string;
  /** "general secretary of the union", as worded; null where only the body is given. */
  readonly role: string | null;
  /** Key of the body; null where the words do not give it. */
  readonly party: string | null;
  /** The word for the role and all words of its phrase, lower case: what "the general secretary" must match. */
  readonly word: string | null;
  readonly words: readonly string[];
  /** True where the person no longer speaks for it: "former minister". */
  readonly former: boolean;
  readonly rule: string;
  /** Key of somebody for whom the person speaks, where the words name no body: "Mr Lind's spokeswoman". */
  readonly through?: string;
}

/** A common noun by which a text calls a body: "airline" of "the airline Norwind". */
export interface Calling {
  readonly entity: string;
  readonly noun: string;
  /** "Train" of "the train operator"; left out where there are none. */
  readonly modifiers?: readonly string[];
}

export interface FullName {
  readonly entity: string;
  readonly name: string;
}

export interface Stranger {
  readonly entity: LocalEntity;
  /** How often the others name it. */
  readonly count: number;
}

/** A state told of by what only a state has: "army" of "Maruland's army". */
export interface Organ {
  readonly noun: string;
  /** Key of the state. */
  readonly owner: string;
}

/** What other documents of a briefing say of the people and bodies of this one, by their keys here. */
export interface Learned {
  readonly callings: readonly Calling[];
  /** Fuller names of its bodies: "Municipal Workers' Union" of the one it calls "MWU". */
  readonly names: readonly FullName[];
  /** Bodies and persons that only the other documents name, under keys that are free here. */
  readonly strangers: readonly Stranger[];
  /** How often the briefing names each body and person of this document. */
  readonly counts: readonly { readonly entity: string; readonly count: number }[];
  /** The country whose own affairs the others agree to treat; null where they do not. */
  readonly home: string | null;
  /** Where all other documents tell of one state's alone. */
  readonly organs: readonly Organ[];
  readonly affiliations: readonly Omit<Affiliation, 'start' | 'end'>[];
}

/** When a document that does not state its whole day was written, as the other documents' days show it. */
export interface Dated {
  /** ISO date, where the document gives day and month itself; null where it does not. */
  readonly day: string | null;
  /** ISO date in whose neighbourhood a day of its text without a year lies. */
  readonly near: string;
}

/** A source that is described and not named, and each later phrase or pronoun that stands for it. */
export interface Description extends Span {
  /** The description as first worded: "a source in the delegation". */
  readonly words: Span;
  /** Key of the entity it speaks for; null where the words do not say. */
  readonly party: string | null;
}

/** The body whose own statement a document is. */
export interface Issuer extends Span {
  /** Its key; of a joint statement those of all; [] where its words name nobody known. */
  readonly entities: readonly string[];
  /** The heading says what the paper is before anything else: it is no report about one. */
  readonly sure: boolean;
  /** Key of the person who signs it alone. */
  readonly signer?: string;
  /** True for a letter to the body's own members. */
  readonly toMembers?: boolean;
  /** True for a column: of what it tells only what its writer says of himself, or that ought to be, is a position of his. */
  readonly column?: boolean;
}

/** What the words of a document refer to beside its names. */
export interface Discourse {
  /** Whose own statement the document is, where its heading names it. */
  readonly issuer: Issuer | null;
  /** Pronouns and nominals that stand for an entity; in order of start. */
  readonly mentions: readonly LocalMention[];
  readonly affiliations: readonly Affiliation[];
  readonly callings: readonly Calling[];
  readonly organs: readonly Organ[];
  /** The country whose own affairs the document treats. */
  readonly home: string | null;
  readonly descriptions: readonly Description[];
  /** Those of other documents that a description here stands for. */
  readonly strangers: readonly LocalEntity[];
}

/** Words that say a sentence treats an issue. */
export interface IssueMention extends Span {
  readonly issue: string;
  /** One can be for or against what these words name. */
  readonly sided: boolean;
  /** They name the end of the matter, so that who is for them is against it. */
  readonly ended: boolean;
}

/** A reported utterance by its spans alone, before anyone asks who the speaker is. */
export interface Attribution {
  readonly kind: StatementKind;
  readonly content: Span;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  /** Place in the list of the attribution it goes on from; null where it stands alone. */
  readonly continues: number | null;
  /** The rule or "model" that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface LocalStatement extends Omit<Attribution, 'continues'> {
  /** From a hash of the document's sha256 and the content's span. */
  readonly id: string;
  /** Index of the sentence its content starts in. */
  readonly sentence: number;
  /** Keys of all speakers; [] where none is established. */
  readonly speakers: readonly string[];
  readonly unnamed: string | null;
  readonly party: string | null;
  readonly via: readonly string[];
  /** Id of the statement it goes on from. */
  readonly continues: string | null;
}

export interface LocalAct extends Span {
  readonly id: string;
  readonly sentence: number;
  readonly act: PloverAct;
  readonly actors: readonly string[];
  /** The source's own description of who acts, where no name tells it. */
  readonly unnamed: string | null;
  readonly recipients: readonly string[];
  readonly issue: string | null;
  readonly stance: Stance | null;
  readonly modality: readonly Modality[];
  /** Id of the statement that reports it. */
  readonly statement: string | null;
  readonly rule: string;
}

export interface LocalFact extends Span {
  readonly id: string;
  readonly sentence: number;
  readonly kind: FactKind;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly issue: string | null;
  readonly parties: readonly string[];
  readonly rule: string;
}

/** Something a rule considered and refused: `explain` prints it. */
export interface Rejection extends Span {
  readonly rule: string;
  readonly reason: string;
}

/** A clause, as far as documents are compared by it: from its first word to that of the next. */
export interface Predication {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Its first token. */
  readonly from: number;
  /** What the sentence itself tells, and no background: "which began in May", "after …". */
  readonly own: boolean;
  /** Told as not yet done: "will …", "to …". */
  readonly open: boolean;
}

/** What one document tells, but for its figures and dates. */
export interface Narration extends Lexed, Names {
  readonly affiliations: readonly Affiliation[];
  readonly callings: readonly Calling[];
  readonly organs: readonly Organ[];
  readonly home: string | null;
  /** Whose own paper it is. */
  readonly issuer?: Issuer | null;
  readonly statements: readonly LocalStatement[];
  readonly acts: readonly LocalAct[];
  /** In order of their first tokens. */
  readonly predications: readonly Predication[];
  /** For each sentence, by index, the ids of the issues it treats. */
  readonly issues: readonly (readonly string[])[];
  readonly rejected: readonly Rejection[];
}

/** All that the language stages found in one document. */
export interface Analysis extends Narration {
  readonly facts: readonly LocalFact[];
  /** Where and when it was filed: no part of what it tells. */
  readonly filed?: readonly LocalFact[];
}
