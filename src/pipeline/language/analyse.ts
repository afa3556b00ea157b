import type {
  Affiliation,
  Analysis,
  Attribution,
  Discourse,
  LanguageSettings,
  Learned,
  Lexed,
  LocalEntity,
  Names,
  SourceDocument,
} from '../types.ts';
import { actsOf } from './acts/acts.ts';
import { attributionsOf } from './attribution/attribution.ts';
import { withOwnVoice } from './attribution/own-voice.ts';
import { clausesOf } from './clauses/clauses.ts';
import { collectivesOf } from './collectives/collectives.ts';
import { discourseOf } from './discourse/discourse.ts';
import { factsOf } from './facts/facts.ts';
import { issueMentionsOf } from './issue-mentions.ts';
import { issuesOf } from './issues.ts';
import { withKnown } from './known.ts';
import { lex } from './lex.ts';
import { namesOf } from './names/names.ts';
import { statementsOf } from './speakers/speakers.ts';

/**
 * All that the language stages find in one document: a pure function of the document, the settings and what the other
 * documents of its briefing tell of the same people, so that it can be cached by hash and run anywhere.
 */
export function analyse(document: SourceDocument, settings: LanguageSettings): Analysis {
  return analysisOf(readingOf(document, settings), settings);
}

/** What reading a document takes longest to find, and what no other document changes. */
export function readingOf(document: SourceDocument, settings: LanguageSettings): Reading {
  const lexed = lex(document);
  const named = namesOf(lexed, settings);
  const discourse = discourseOf(lexed, named);
  const reported = attributionsOf(lexed, withDiscourse(named, discourse));
  const attributions = withOwnVoice(reported, lexed, discourse.issuer);
  return { lexed, named, discourse, attributions, clauses: clausesOf(lexed) };
}

/** The analysis of a document as read, with what other documents tell of those it names. */
export function analysisOf(reading: Reading, settings: LanguageSettings, learned?: Learned): Analysis {
  const { lexed, named, attributions, clauses } = reading;
  const told = withKnown(settings.known, named, learned);
  const discourse = told ? discourseOf(lexed, named, told) : reading.discourse;
  const names = withDiscourse(named, discourse);
  const treated = issueMentionsOf(lexed, settings.issues);
  const { statements: said, rejected } = statementsOf(lexed, names, attributions, discourse);
  const { names: doers, statements } = collectivesOf(lexed, names, said, discourse.callings);
  const acts = actsOf(lexed, doers, statements, treated, clauses);
  const facts = factsOf(lexed, doers, treated, acts);
  const issues = issuesOf(treated);
  const { affiliations, callings, organs } = discourse;
  return { ...lexed, ...doers, affiliations, callings, organs, statements, acts, facts, issues, rejected };
}

function withDiscourse(names: Names, { mentions, affiliations }: Discourse): Names {
  const stated = new Map<string, Affiliation[]>();
  for (const one of affiliations) stated.set(one.entity, [...(stated.get(one.entity) ?? []), one]);
  return {
    ...names,
    entities: names.entities.map((entity) => affiliated(entity, stated.get(entity.key) ?? [])),
    mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

// The first words that tell decide; where none do, what the name's own phrase states.
function affiliated(entity: LocalEntity, stated: readonly Affiliation[]): LocalEntity {
  const role = stated.find((one) => one.role !== null)?.role ?? entity.role;
  const party = stated.find((one) => one.party !== null)?.party ?? null;
  return { ...entity, role, party: party ?? entity.party };
}

/** A document's text, names and reported speech, before anyone asks who is meant. */
export interface Reading {
  readonly lexed: Lexed;
  readonly named: Names;
  readonly discourse: Discourse;
  readonly attributions: readonly Attribution[];
  readonly clauses: ReturnType<typeof clausesOf>;
}
