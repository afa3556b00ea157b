import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import { isChairing } from '../phrases/chairing.ts';
import type { Clause } from '../types.ts';
import type { Event } from './event.ts';
import { isAsked } from './judged/is-asked.ts';
import { issueBefore, issueOf } from './judged/issue.ts';
import { modalityOf } from './judged/modality.ts';
import { isOwnWord, type ToldAct } from './judged/own-words.ts';
import { stanceOf } from './judged/stance.ts';
import type { Parties } from './parties.ts';
import { describedActor } from './roles/described-actor.ts';
import type { Roles } from './roles.ts';
import type { Speaking } from './speech.ts';
import type { Worded } from './worded-events.ts';

/** Everything that the words of one sentence could tell, as a record, and why some of it is not told. */
export function judgedActs(own: readonly Clause[], worded: readonly Worded[], document: Told): JudgedAct[] {
  const shown: ToldAct[] = [];
  return worded.map((one) => {
    const { event } = one;
    const { act, issue } = recorded(one, worded, own, document);
    if (isOwnWord(event, act, shown)) return { act, untold: 'another act of the sentence tells it' };
    if (isAsked(event, own, document.lexed.tokens)) return { act, untold: 'a question whether it is so' };
    if (isLed(event, document)) return { act, untold: 'it only leads the meeting' };
    shown.push({ event, act });
    return { act, untold: whyUntold(event, act, issue, document.speech) };
  });
}

/** The acts that are told; what is told in passing needs somebody who did it, or a sentence that tells nothing else. */
export function actsIn(judged: readonly JudgedAct[]): LocalAct[] {
  const acts = judged.filter(({ untold }) => untold === null);
  const shown = acts.length > 0 ? acts : judged.filter(({ untold }) => untold === IN_PASSING).slice(0, 1);
  return shown.map(({ act }) => act);
}

// "LIND: We will now take questions."
function isLed({ clause }: Event, { speech, lexed: { document, sentences } }: Told): boolean {
  if (speech.statementOf(clause)?.rule !== 'turn') return false;
  const { start, end } = sentences[clause.sentence]!;
  return isChairing(document.text.slice(start, end).replace(LABEL, ''));
}

function whyUntold(event: Event, act: LocalAct, issue: IssueMention | null, speech: Speaking): string | null {
  if (event.by && !(issue && issue.start >= act.start && issue.end <= act.end))
    return 'a condition that names no issue';
  const isCue = speech.isCue(event.clause);
  if (event.rule === UNCLASSED && isCue) return 'a word of saying';
  if (act.actors.length > 0 || isOfDescribed(event, act, speech)) return null;
  if (event.implied) return 'nobody who does it is known';
  return PASSING.has(event.clause.link) && !isCue ? IN_PASSING : null;
}

// "Lind said a guard had struck him", "nine members, who blocked the road": by whom the words describe. What no category
// holds of somebody nameless is told where it is known who says it.
function isOfDescribed({ clause }: Event, { act, unnamed }: LocalAct, speech: Speaking): boolean {
  if (unnamed === null) return false;
  const statement = speech.statementOf(clause);
  return act !== 'STATE' || statement === null || statement.speakers.length > 0;
}

function recorded(
  { event, span }: Worded,
  worded: readonly Worded[],
  own: readonly Clause[],
  { lexed: { document, tokens, sentences }, issues, parties, speech, roles }: Told,
): { act: LocalAct; issue: IssueMention | null } {
  const { sentence } = event.clause;
  const { actors, recipients } = roles(event);
  const treated = outsideNames(issues[sentence] ?? [], parties);
  const spans = worded.map((one) => one.span);
  const issue = issueOf(treated, event, span, spans, own, tokens) ?? issueBefore(issues, event, tokens);
  const whole = withContent(span, event, speech, sentences[sentence]!);
  const act: LocalAct = {
    id: recordId('a', document.sha256, whole, event.act),
    start: whole.start,
    end: whole.end,
    sentence,
    act: event.act,
    actors,
    unnamed: describedActor(event, actors, speech, { tokens, document }, parties.wordsAt),
    recipients,
    issue: issue?.issue ?? null,
    stance: issue && isAside(event, issue, span) ? null : stanceOf(event, issue, own, tokens),
    modality: modalityOf(event, tokens),
    statement: speech.statementOf(event.clause)?.id ?? null,
    rule: event.rule,
  };
  return { act, issue };
}

// "“The price is a trick,” | complained Lind", "demanded | that the mill return to the table": what is said by the deed is
// a part of it, where the words of the deed hold little of it.
function withContent(span: Span, { clause, act }: Event, speech: Speaking, sentence: Span): Span {
  const statement = SAYING.has(act) && speech.isCue(clause) ? speech.statementOf(clause) : null;
  if (!statement) return span;
  const start = Math.max(statement.content.start, sentence.start);
  const end = Math.min(statement.content.end, sentence.end);
  const shared = Math.min(end, span.end) - Math.max(start, span.start);
  if (end <= start || 2 * shared >= end - start) return span;
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

// What gives way or threatens takes a side on what its own words name: "dropped a plan after a strike" none on strikes.
function isAside({ act }: Event, { start, end }: IssueMention, span: Span): boolean {
  return (act === 'CONCEDE' || act === 'THREATEN' || act === 'SANCTION') && !(start >= span.start && end <= span.end);
}

// The Ceasefire Commission says nothing of a ceasefire by its name.
function outsideNames(issues: readonly IssueMention[], parties: Parties): readonly IssueMention[] {
  return issues.filter(({ start, end }) => !parties.isName(start, end));
}

/** Who has the word, at the head of a turn. */
const LABEL = /^[^:.]{1,60}: /;
/** What is done by saying something. */
const SAYING: ReadonlySet<LocalAct['act']> = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
]);
const PASSING = new Set<Clause['link']>(['time', 'relative', 'participle', 'reason', 'noun', 'purpose']);
const IN_PASSING = 'told in passing, and nobody who does it is known';

export interface JudgedAct {
  readonly act: LocalAct;
  /** Why the act is not told; null where it is. */
  readonly untold: string | null;
}

/** What is known of a document whose acts are told. */
export interface Told {
  readonly lexed: Lexed;
  readonly issues: readonly (readonly IssueMention[])[];
  readonly parties: Parties;
  readonly speech: Speaking;
  readonly roles: (event: Event) => Roles;
}
