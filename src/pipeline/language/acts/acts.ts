import type { Span } from '#src/schema/evidence.ts';
import { firstEndingAfter } from '../../in-order.ts';
import { recordId } from '../../record-id.ts';
import type { Description, IssueMention, Lexed, LocalAct, LocalStatement, Names } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import type { Event } from './event.ts';
import { takesStand } from './events/unclassed.ts';
import { issueBefore, issueOf } from './issue.ts';
import { listedActs } from './listed.ts';
import { modalityOf } from './modality.ts';
import { isOwnWord, type ToldAct } from './own-words.ts';
import { type Parties, partiesOf } from './parties.ts';
import { positionsOf } from './positions.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Speaking, speechOf } from './speech.ts';
import { stanceOf } from './stance.ts';
import { type Worded, wordedEvents } from './worded-events.ts';

/**
 * Who did what to whom, in the ontology's words, in order of the text: in the source's own voice and inside what
 * somebody says; a statement in which nobody does anything is a STATE of its speakers.
 */
export function actsOf(
  lexed: Lexed,
  names: Names,
  statements: readonly LocalStatement[],
  issues: readonly (readonly IssueMention[])[],
  clauses: readonly Clause[],
  descriptions: readonly Description[] = [],
): LocalAct[] {
  return actsOfAll([{ lexed, names, statements, issues, clauses, descriptions }])[0]!;
}

/** The same of each document: what the verbs and nouns of all tell is found before anybody is looked for who does it. */
export function actsOfAll(documents: readonly Given[]): LocalAct[][] {
  const told = documents.map(toldOf);
  const worded = documents.map(({ lexed, clauses }, i) =>
    bySentence(clauses).map((own) => ({
      own,
      worded: wordedEvents(own, lexed.tokens, told[i]!.speech, told[i]!.parties),
    })),
  );
  const acts = worded.map((sentences, i) => sentences.flatMap((one) => actsOfSentence(one.own, one.worded, told[i]!)));
  return documents.map((document, i) => withPositions(document, acts[i]!, told[i]!.parties));
}

function toldOf({ lexed, names, statements, issues, clauses, descriptions }: Given): Told {
  const parties = partiesOf(lexed, names, descriptions);
  const speech = speechOf(lexed, statements, clauses, parties);
  return { lexed, issues, parties, speech, roles: rolesOf(lexed, clauses, parties, speech) };
}

function withPositions(
  { lexed, statements, issues, clauses }: Given,
  acts: readonly LocalAct[],
  parties: Parties,
): LocalAct[] {
  const listed = listedActs(lexed, acts, statements, issues, parties);
  // "– withdraw its ships" is done by nobody else than who is asked or promises to; "– that Chile withdraw" not at all.
  const isListed = ({ start, end, actors }: LocalAct) =>
    listed.some(
      (one) =>
        start >= one.start && end <= one.end && (actors.length === 0 || (isWish(one, lexed) && isPlain(start, lexed))),
    );
  const told = withoutRepeats([...acts.filter((act) => !isListed(act)), ...listed]);
  return [...told, ...positionsOf(lexed, statements, told, issues, clauses)].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1),
  );
}

function isWish({ act, start }: LocalAct, { document: { text } }: Lexed): boolean {
  return act === 'REQUEST' && text.startsWith('that ', start);
}

// "extend", not "have extended".
function isPlain(start: number, { tokens }: Lexed): boolean {
  const token = tokens[firstEndingAfter(tokens, start)];
  return token?.pos === 'VERB' && token.lower === token.base.word;
}

// What is told in passing needs somebody who did it, or a sentence that tells nothing else.
function actsOfSentence(own: readonly Clause[], worded: readonly Worded[], document: Told): LocalAct[] {
  const { speech } = document;
  const acts: LocalAct[] = [];
  const shown: ToldAct[] = [];
  let passing: LocalAct | null = null;
  for (const one of worded) {
    const { event } = one;
    const { act, issue } = recorded(one, worded, own, document);
    if (isOwnWord(event, act, shown)) continue;
    shown.push({ event, act });
    // A condition tells what is wanted only where it names an issue.
    if (event.by && !(issue && issue.start >= act.start && issue.end <= act.end)) continue;
    const isCue = speech.isCue(event.clause);
    if (event.rule === UNCLASSED && (isCue || !takesStand(act, event))) continue;
    if (act.actors.length > 0 || !(event.implied || (PASSING.has(event.clause.link) && !isCue))) acts.push(act);
    else if (!event.implied) passing ??= act;
  }
  return passing && acts.length === 0 ? [passing] : acts;
}

function recorded(
  { event, span }: Worded,
  worded: readonly Worded[],
  own: readonly Clause[],
  { lexed: { document, tokens }, issues, parties, speech, roles }: Told,
): { act: LocalAct; issue: IssueMention | null } {
  const { sentence } = event.clause;
  const { actors, recipients } = roles(event);
  const treated = outsideNames(issues[sentence] ?? [], parties);
  const spans = worded.map((one) => one.span);
  const issue = issueOf(treated, event, span, spans, own, tokens) ?? issueBefore(issues, event, tokens);
  const act: LocalAct = {
    id: recordId('a', document.sha256, span, event.act),
    start: span.start,
    end: span.end,
    sentence,
    act: event.act,
    actors,
    recipients,
    issue: issue?.issue ?? null,
    stance: issue && isAside(event, issue, span) ? null : stanceOf(event, issue, own, tokens),
    modality: modalityOf(event, tokens),
    statement: speech.statementOf(event.clause)?.id ?? null,
    rule: event.rule,
  };
  return { act, issue };
}

// What gives way or threatens takes a side on what its own words name: "dropped a plan after a strike" none on strikes.
function isAside({ act }: Event, { start, end }: IssueMention, span: Span): boolean {
  return (act === 'CONCEDE' || act === 'THREATEN' || act === 'SANCTION') && !(start >= span.start && end <= span.end);
}

// The Ceasefire Commission says nothing of a ceasefire by its name.
function outsideNames(issues: readonly IssueMention[], parties: Parties): readonly IssueMention[] {
  return issues.filter(({ start, end }) => !parties.isName(start, end));
}

function bySentence(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last && last[0]!.sentence === clause.sentence) last.push(clause);
    else sentences.push([clause]);
  }
  return sentences;
}

// "called it absurd and unworkable" is one act.
function withoutRepeats(acts: readonly LocalAct[]): LocalAct[] {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  return acts.filter(({ sentence, act, actors, statement, recipients, modality, issue, id, start, end }) => {
    const lists = [actors, recipients, modality].map((list) => list.join('\t'));
    const key = [sentence, act, statement, issue, ...lists].join('\n');
    const before = last.get(key);
    if (seen.has(id) || (before !== undefined && start - before < APART)) return false;
    last.set(key, end);
    seen.add(id);
    return true;
  });
}

/** In characters from the end of one act to the next: "offered a rise and promised to keep the jobs" are two. */
const APART = 2;
const PASSING = new Set<Clause['link']>(['time', 'relative', 'participle', 'reason', 'noun', 'purpose']);

interface Given {
  readonly lexed: Lexed;
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
  readonly issues: readonly (readonly IssueMention[])[];
  readonly clauses: readonly Clause[];
  readonly descriptions: readonly Description[];
}

/** What is known of a document whose acts are told. */
interface Told {
  readonly lexed: Lexed;
  readonly issues: readonly (readonly IssueMention[])[];
  readonly parties: Parties;
  readonly speech: Speaking;
  readonly roles: (event: Event) => Roles;
}
