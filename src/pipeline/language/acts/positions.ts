import type { PloverAct, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalStatement } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import { isUndone } from './events/context/undone.ts';
import { isUntrue } from './events/context/untrue.ts';
import { isOfNoQuestion } from './judged/is-asked.ts';
import { judgedAct } from './model/judged.ts';
import { isOthersDeed } from './model/others-deed.ts';
import { type Unit, unitsOf } from './model/units.ts';
import type { Parties } from './parties.ts';
import { isMisjudged } from './positions/misjudged.ts';
import { utteranceAct } from './positions/utterances.ts';

/**
 * What is said where no clause tells an act: the act that the model takes a part of the words for, and a STATE for what
 * is left.
 */
export function positionsOf(
  lexed: Lexed,
  statements: readonly LocalStatement[],
  acts: readonly LocalAct[],
  issues: readonly (readonly IssueMention[])[],
  clauses: readonly Clause[],
  parties: Parties,
): LocalAct[] {
  // What a noun tells of another is not yet what the speaker says of it.
  const acted = new Set(acts.flatMap(({ statement, rule }) => (rule === UNCLASSED || isNoun(rule) ? [] : statement)));
  const nouns = Map.groupBy(
    acts.filter(({ rule }) => isNoun(rule)),
    ({ sentence }) => sentence,
  );
  const inSentence = Map.groupBy(acts, ({ sentence }) => sentence);
  const bySentence = Map.groupBy(clauses, ({ sentence }) => sentence);
  const byStatement = Map.groupBy(
    acts.filter(({ rule }) => rule !== UNCLASSED),
    ({ statement }) => statement,
  );
  return statements
    .filter((one) => !(nouns.get(one.sentence) ?? []).some((act) => tells(act, one)))
    .flatMap((statement) => {
      const isOpen = statement.speakers.length > 0 && !acted.has(statement.id);
      const others = (inSentence.get(statement.sentence) ?? []).filter(
        (act) => isNoun(act.rule) || isOthers(act, statement),
      );
      const own = (inSentence.get(statement.sentence) ?? []).filter((act) => isOwn(act, statement));
      const told = isOpen
        ? toldBy(statement, lexed, bySentence, parties).map((part) =>
            isOfAnother(part, others) || isTold(part, own) || isNotDone(part, statement, lexed, bySentence)
              ? stated(part)
              : part,
          )
        : restOf(
            statement,
            byStatement.get(statement.id) ?? [],
            lexed,
            bySentence.get(statement.sentence) ?? [],
            parties,
          );
      return told.map((one) => actOf(one, statement, lexed, issues[statement.sentence] ?? []));
    });
}

// "LIND: Norwind denies it": told of somebody who did not say so. Who blames may well be blamed for it.
function isOthers({ act, actors }: LocalAct, { rule, speakers }: LocalStatement): boolean {
  return rule === 'turn' && act !== 'ACCUSE' && actors.length > 0 && !actors.some((key) => speakers.includes(key));
}

// "“We support the plan and oppose the tax”": what the speaker does by verbs of saying of his own.
function isOwn({ rule, actors, statement: inner }: LocalAct, { id, speakers }: LocalStatement): boolean {
  return (
    rule !== UNCLASSED && inner !== null && inner !== id && actors.length > 0 && String(actors) === String(speakers)
  );
}

function isTold({ span, act, rule }: Told, own: readonly LocalAct[]): boolean {
  return rule === JUDGED && UNFRIENDLY.has(act) && own.filter((one) => overlap(one, span)).length > 1;
}

// "voiced surprise at a vote by the council to sue": the threat is the council's, whatever the model takes the words for.
function isOfAnother({ span, act, rule }: Told, others: readonly LocalAct[]): boolean {
  return rule === JUDGED && others.some((one) => one.act === act && overlap(one, span));
}

// "has yet to reject | the plan", "stopped short of condemning | the raid".
function isNotDone(
  { rule }: Told,
  { cue, sentence }: LocalStatement,
  { tokens, sentences }: Lexed,
  clauses: ReadonlyMap<number, readonly Clause[]>,
): boolean {
  if (rule !== JUDGED || !cue) return false;
  const { from, to } = sentences[sentence]!;
  let at = from;
  while (at < to && tokens[at]!.end !== cue.end) at += 1;
  if (at === to) return false;
  const own = clauses.get(sentence) ?? [];
  const governor = own.find(({ head }) => head === at)?.governor;
  const around = own.find(({ index }) => index === governor);
  return isUndone(tokens, at) || (around !== undefined && isUntrue(around, tokens));
}

const stated = ({ span }: Told): Told => ({ span, act: 'STATE', rule: 'state' });

// The parts in which no clause tells an act: of "it would keep the ban and nobody had asked it" the second.
function restOf(
  statement: LocalStatement,
  acts: readonly LocalAct[],
  { tokens, sentences }: Lexed,
  clauses: readonly Clause[],
  parties: Parties,
): Told[] {
  const { content, sentence } = statement;
  const span = { start: content.start, end: Math.min(content.end, sentences[sentence]?.end ?? content.end) };
  return unitsOf(span, tokens, clauses).flatMap((unit) => {
    const own = { start: tokens[unit.from]!.start, end: tokens[unit.to - 1]!.end };
    // "To be named" and the like are no part that could stand alone.
    if (!unit.clauses.some(({ form, link }) => form === 'finite' && ALONE.has(link))) return [];
    if (acts.some((act) => overlap(act, own))) return [];
    const act = ownAct(unit, statement, tokens, parties);
    return act ? [{ span: own, act, rule: JUDGED }] : [];
  });
}

// What the model takes a part for; null for what is only asked, what somebody else did, or was done to who says it.
function ownAct(unit: Unit, statement: LocalStatement, tokens: Lexed['tokens'], parties: Parties): PloverAct | null {
  const act = isDoneTo(unit, tokens) ? null : judgedAct(unit, statement, tokens);
  if (act === null || isOfNoQuestion(act, unit.to, tokens) || isMisjudged(act, unit, tokens)) return null;
  if (act === 'ACCUSE' && isMatterOfFact(statement, unit.from, tokens)) return null;
  // "And the fee?"
  if (unit.clauses.length === 0 && tokens[unit.to - 1]?.text === '?') return null;
  return isOthersDeed(unit, act, statement, tokens, parties) ? null : act;
}

// "Divers have ended their search, the ministry | announced": held against nobody.
function isMatterOfFact({ cue }: LocalStatement, from: number, tokens: Lexed['tokens']): boolean {
  const { sentence } = tokens[from]!;
  let at = from;
  while (cue && tokens[at - 1]?.sentence === sentence && tokens[at]!.start > cue.start) at -= 1;
  while (cue && tokens[at + 1]?.sentence === sentence && tokens[at]!.end < cue.end) at += 1;
  return tokens[at]!.end === cue?.end && MATTER_OF_FACT.has(tokens[at]!.lemma);
}

// "She was refused access", "our driver was held": whoever tells it did not do it.
function isDoneTo({ clauses: [clause] }: Unit, tokens: Lexed['tokens']): boolean {
  if (!clause?.passive || clause.form !== 'finite' || clause.modal !== null || clause.negated) return false;
  const [subject] = clause.subjects;
  const somebody = subject && /^(?:he|she|they|we|our|his|her|their)$/.test(tokens[subject.from]!.lower);
  return (
    Boolean(somebody) && tokens.slice(clause.from, clause.head).some(({ lower }) => /^(?:was|were|been)$/.test(lower))
  );
}

function actOf(
  { span: { start, end }, act, rule }: Told,
  { id, sentence, speakers, unnamed, party }: LocalStatement,
  { document }: Lexed,
  issues: readonly IssueMention[],
): LocalAct {
  return {
    id: recordId('a', document.sha256, { start, end }, act),
    start,
    end,
    sentence,
    act,
    // An unnamed source acts for whom it speaks.
    actors: speakers.length > 0 || party === null ? speakers : [party],
    unnamed: speakers.length > 0 ? null : unnamed,
    recipients: [],
    issue: issues.find((issue) => issue.start >= start && issue.end <= end)?.issue ?? null,
    stance: null,
    modality: [],
    statement: id,
    rule,
  };
}

function toldBy(
  statement: LocalStatement,
  lexed: Lexed,
  clauses: ReadonlyMap<number, readonly Clause[]>,
  parties: Parties,
): readonly Told[] {
  const { content, sentence } = statement;
  const span = { start: content.start, end: Math.min(content.end, lexed.sentences[sentence]?.end ?? content.end) };
  // A short utterance may be of several sentences: "No. Never."
  const near: Clause[] = [];
  for (let at = sentence; at < lexed.sentences.length && lexed.sentences[at]!.start < content.end; at += 1)
    near.push(...(clauses.get(at) ?? []));
  const act = utteranceAct(statement, lexed.tokens, near);
  return act
    ? [{ span, act, rule: 'utterance' }]
    : toldIn(span, statement, lexed, clauses.get(sentence) ?? [], parties);
}

// Each part that the model knows; the parts between them are only said.
function toldIn(
  span: Span,
  statement: LocalStatement,
  { tokens }: Lexed,
  clauses: readonly Clause[],
  parties: Parties,
): Told[] {
  const units = unitsOf(span, tokens, clauses);
  const judged = units.map((unit) => ownAct(unit, statement, tokens, parties));
  if (judged.every((act) => act === null)) return [{ span, act: 'STATE', rule: 'state' }];
  const spanOf = (first: Unit, last: Unit) => ({ start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end });
  const told: Told[] = [];
  let open: Unit | null = null;
  for (const [place, unit] of units.entries()) {
    const act = judged[place] ?? null;
    if (act === null) open ??= unit;
    const next = judged[place + 1];
    if (act === null && (next === undefined || next !== null)) {
      told.push({ span: spanOf(open!, unit), act: 'STATE', rule: 'state' });
      open = null;
    }
    if (act !== null) told.push({ span: spanOf(unit, unit), act, rule: JUDGED });
  }
  return told;
}

// "the claim by Peru that …": the noun has told what is said.
function tells({ actors, start, end }: LocalAct, { speakers, content }: LocalStatement): boolean {
  const isSame = actors.length === speakers.length && actors.every((key) => speakers.includes(key));
  return isSame && start <= content.start && content.end <= end;
}

const isNoun = (rule: string) => rule.startsWith('noun: ');
const JUDGED = 'judged';
const UNFRIENDLY: ReadonlySet<PloverAct> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'COERCE', 'SANCTION']);
/** By which nobody blames anybody, whatever it is that he tells. */
const MATTER_OF_FACT = new Set(verbs.words.matterOfFact);
const ALONE = new Set<Clause['link']>(['main', 'complement', 'reason']);

interface Told {
  readonly span: Span;
  readonly act: PloverAct;
  readonly rule: string;
}
