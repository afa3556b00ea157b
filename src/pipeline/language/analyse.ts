import type {
  Affiliation,
  Analysis,
  Attribution,
  Dated,
  Discourse,
  IssueMention,
  LanguageSettings,
  Learned,
  Lexed,
  LocalEntity,
  LocalStatement,
  Names,
  Narration,
  SourceDocument,
} from '../types.ts';
import { statedDay } from '../wording/stated-day.ts';
import { actsOf } from './acts/acts.ts';
import { attributionsOf } from './attribution/attribution.ts';
import { withOwnVoice } from './attribution/own-voice.ts';
import { clausesOf } from './clauses/clauses.ts';
import { predicationsOf } from './clauses/predications.ts';
import { collectivesOf } from './collectives/collectives.ts';
import { discourseOf } from './discourse/discourse.ts';
import { factsOf } from './facts/facts.ts';
import { filedFactsOf } from './facts/filed.ts';
import { issueMentionsOf } from './issue-mentions.ts';
import { issuesOf } from './issues.ts';
import { withKnown } from './known.ts';
import { lex } from './lex.ts';
import { namesOfAll } from './names/names.ts';
import { isEmployment, isInferred } from './phrases/weak-rules.ts';
import { statementsOf } from './speakers/speakers.ts';

/**
 * All that the language stages find in one document: a pure function of the document, the settings and what the other
 * documents of its briefing tell of the same people, so that it can be cached by hash and run anywhere.
 */
export function analyse(document: SourceDocument, settings: LanguageSettings): Analysis {
  const [reading] = readingsOf([document], settings);
  return completed(reading!, draftOf(reading!, settings));
}

/**
 * What reading the documents of a briefing takes longest to find. What kind of thing a name is shows in all documents at
 * once; of the rest no other document changes anything.
 */
export function readingsOf(documents: readonly SourceDocument[], settings: LanguageSettings): Reading[] {
  const lexed = documents.map(lex);
  const named = namesOfAll(lexed, settings);
  return lexed.map((own, i) => readingOf(own, named[i]!));
}

function readingOf(lexed: Lexed, named: Names): Reading {
  const discourse = discourseOf(lexed, named);
  const names = withDiscourse(named, discourse);
  const clauses = clausesOf(lexed);
  const attributions = withOwnVoice(attributionsOf(lexed, names, clauses), lexed, names, discourse.issuer);
  return { lexed, named, discourse, names, attributions, clauses };
}

/** What a document as read tells, by the editor's settings alone. */
export function draftOf(reading: Reading, settings: LanguageSettings): Draft {
  const told = withKnown(settings.known, reading.named, undefined);
  const said = saidIn(reading, told ? discourseOf(reading.lexed, reading.named, told) : reading.discourse);
  const treated = issueMentionsOf(reading.lexed, settings.issues);
  return draft(reading, said, treated);
}

/** The same with issues found since and what other documents tell of those it names: what that leaves as it was is kept. */
export function revisedOf(reading: Reading, before: Draft, settings: LanguageSettings, learned?: Learned): Draft {
  const said = learned ? saidAgain(reading, before.said, settings, learned) : before.said;
  const treated = issueMentionsOf(reading.lexed, settings.issues);
  return said === before.said && isAlike(treated, before.treated) ? before : draft(reading, said, treated);
}

/** The analysis of a document whose draft nothing will change any more: its figures and dates come last, once. */
export function completed({ lexed }: Reading, { said: { names }, treated, told }: Draft, dated?: Dated): Analysis {
  const day = statedDay(lexed.document) ?? dated?.day ?? null;
  const when = { day, near: day ?? dated?.near ?? null };
  const facts = factsOf(lexed, names, treated, told.acts, when);
  return { ...told, facts, filed: filedFactsOf(lexed, names, when) };
}

function saidAgain(reading: Reading, before: Said, settings: LanguageSettings, learned: Learned): Said {
  const { lexed, named } = reading;
  const discourse = discourseOf(lexed, named, withKnown(settings.known, named, learned));
  return isAlike(discourse, before.discourse) ? before : saidIn(reading, discourse);
}

function saidIn({ lexed, named, attributions, clauses, ...read }: Reading, discourse: Discourse): Said {
  const names = discourse === read.discourse ? read.names : withDiscourse(named, discourse);
  const { statements: said, rejected } = statementsOf(lexed, names, attributions, discourse);
  return { discourse, rejected, ...collectivesOf(lexed, names, said, discourse.callings, clauses) };
}

function draft({ lexed, clauses }: Reading, said: Said, treated: Draft['treated']): Draft {
  const { names, statements, rejected, discourse } = said;
  const acts = actsOf(lexed, names, statements, treated, clauses, discourse.descriptions);
  const { affiliations, callings, organs, home } = discourse;
  const issues = issuesOf(treated);
  const predications = predicationsOf(clauses);
  const found = { statements, acts, predications, issues, rejected };
  const told = { ...lexed, ...names, affiliations, callings, organs, home, ...found };
  return { said, treated, told };
}

// Both are plain values, made by the same code.
function isAlike<T extends Discourse | Draft['treated']>(one: T, other: T): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function withDiscourse(names: Names, { mentions, affiliations, strangers }: Discourse): Names {
  const stated = new Map<string, Affiliation[]>();
  for (const one of affiliations) stated.set(one.entity, [...(stated.get(one.entity) ?? []), one]);
  return {
    ...names,
    entities: [...names.entities.map((entity) => affiliated(entity, stated.get(entity.key) ?? [])), ...strangers],
    mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

// The first words that tell decide; where none do, what the name's own phrase states, and last what is only inferred.
function affiliated(entity: LocalEntity, all: readonly Affiliation[]): LocalEntity {
  const stated = all.filter(({ rule }) => !isEmployment(rule));
  const role = all.find((one) => one.role !== null)?.role ?? entity.role;
  const told = stated.find((one) => one.party !== null && !isInferred(one.rule))?.party;
  const party = told ?? entity.party ?? stated.find((one) => one.party !== null)?.party ?? null;
  return { ...entity, role, party };
}

/** A document's text, names and reported speech, before anyone asks who is meant. */
export interface Reading {
  readonly lexed: Lexed;
  readonly named: Names;
  readonly discourse: Discourse;
  /** Those of `discourse` among them. */
  readonly names: Names;
  readonly attributions: readonly Attribution[];
  readonly clauses: ReturnType<typeof clausesOf>;
}

/** Who is meant and who says what, whatever it is about. */
interface Said {
  readonly discourse: Discourse;
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
  readonly rejected: Analysis['rejected'];
}

/** An analysis without its facts, and what it was made from. */
export interface Draft {
  readonly said: Said;
  readonly treated: readonly (readonly IssueMention[])[];
  readonly told: Narration;
}
