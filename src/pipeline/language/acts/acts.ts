import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { Description, IssueMention, Lexed, LocalAct, LocalStatement, Names, Token } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import type { Event } from './event.ts';
import { eventsOf } from './events.ts';
import { issueBefore, issueOf } from './issue.ts';
import { listedActs } from './listed.ts';
import { modalityOf } from './modality.ts';
import { modifierEvents } from './modifiers.ts';
import { nounEvents } from './nouns.ts';
import { isOwnWord, type ToldAct } from './own-words.ts';
import { type Parties, partiesOf } from './parties.ts';
import { positionsOf } from './positions.ts';
import { rolesOf } from './roles.ts';
import { spanOf } from './span.ts';
import { speechOf } from './speech.ts';
import { stanceOf } from './stance.ts';
import { talksEvents } from './talks.ts';
import { takesStand } from './unclassed.ts';

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
  const parties = partiesOf(lexed, names, descriptions);
  const speech = speechOf(lexed, statements, clauses, parties);
  const roles = rolesOf(lexed, clauses, parties, speech);
  const acts: LocalAct[] = [];
  for (const own of bySentence(clauses)) {
    const before = acts.length;
    const treated = outsideNames(issues[own[0]!.sentence] ?? [], parties);
    let passing: LocalAct | null = null;
    const shown: ToldAct[] = [];
    const told = [...eventsOf(own, lexed.tokens, speech), ...modifierEvents(own, lexed.tokens)].filter(
      ({ clause }) => !parties.isInName(clause.head),
    );
    const worded = told.map((event) => ({ event, span: spanOf(event, own, lexed.tokens) }));
    const nouns = [...nounEvents(own, lexed.tokens, parties), ...talksEvents(own, lexed.tokens)];
    const verbs = worded.filter(({ event }) => !nouns.some(({ noun }) => noun !== null && noun === event.noun));
    const events = [...verbs.map(({ event }) => event), ...nouns];
    const spans = [...verbs.map(({ span }) => span), ...nouns.map(({ clause }) => spanOfNoun(clause, lexed.tokens))];
    for (const [place, event] of events.entries()) {
      const { sentence, link } = event.clause;
      const { actors, recipients } = roles(event);
      const span = spans[place]!;
      const issue = issueOf(treated, event, span, spans, own, lexed.tokens) ?? issueBefore(issues, event, lexed.tokens);
      const act: LocalAct = {
        id: recordId('a', lexed.document.sha256, span, event.act),
        start: span.start,
        end: span.end,
        sentence,
        act: event.act,
        actors,
        recipients,
        issue: issue?.issue ?? null,
        stance: issue && isAside(event, issue, span) ? null : stanceOf(event, issue, own, lexed.tokens),
        modality: modalityOf(event, lexed.tokens),
        statement: speech.statementOf(event.clause)?.id ?? null,
        rule: event.rule,
      };
      if (isOwnWord(event, act, shown)) continue;
      shown.push({ event, act });
      // A condition tells what is wanted only where it names an issue.
      if (event.by && !(issue && issue.start >= span.start && issue.end <= span.end)) continue;
      if (event.rule === UNCLASSED && (speech.isCue(event.clause) || !takesStand(act, event))) continue;
      // What is told in passing needs somebody who did it, or a sentence that tells nothing else.
      if (actors.length > 0 || !(event.implied || (PASSING.has(link) && !speech.isCue(event.clause)))) acts.push(act);
      else if (!event.implied) passing ??= act;
    }
    if (passing && acts.length === before) acts.push(passing);
  }
  const told = withoutRepeats([...acts, ...listedActs(lexed, acts, statements, issues, parties)]);
  return [...told, ...positionsOf(lexed, statements, told, issues, clauses)].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1),
  );
}

// What gives way or threatens takes a side on what its own words name: "dropped a plan after a strike" none on strikes.
function isAside({ act }: Event, { start, end }: IssueMention, span: Span): boolean {
  return (act === 'CONCEDE' || act === 'THREATEN' || act === 'SANCTION') && !(start >= span.start && end <= span.end);
}

// The Ceasefire Commission says nothing of a ceasefire by its name.
function outsideNames(issues: readonly IssueMention[], parties: Parties): readonly IssueMention[] {
  return issues.filter(({ start, end }) => !parties.isName(start, end));
}

function spanOfNoun({ from, end }: Clause, tokens: readonly Token[]): Span {
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
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
