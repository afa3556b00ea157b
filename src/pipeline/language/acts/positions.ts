import type { PloverAct, Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalStatement } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import { judgedAct } from './model/judged.ts';
import { type Unit, unitsOf } from './model/units.ts';
import { utteranceAct } from './utterances.ts';

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
): LocalAct[] {
  // What a noun tells of another is not yet what the speaker says of it.
  const acted = new Set(acts.flatMap(({ statement, rule }) => (rule === UNCLASSED || isNoun(rule) ? [] : statement)));
  const nouns = Map.groupBy(
    acts.filter(({ rule }) => isNoun(rule)),
    ({ sentence }) => sentence,
  );
  const bySentence = Map.groupBy(clauses, ({ sentence }) => sentence);
  return statements
    .filter(({ id, speakers }) => speakers.length > 0 && !acted.has(id))
    .filter((one) => !(nouns.get(one.sentence) ?? []).some((act) => tells(act, one)))
    .flatMap((statement) => {
      const told = toldBy(statement, lexed, bySentence);
      return told.map((one) => actOf(one, statement, lexed, issues[statement.sentence] ?? []));
    });
}

function actOf(
  { span: { start, end }, act, rule }: Told,
  { id, sentence, speakers }: LocalStatement,
  { document }: Lexed,
  issues: readonly IssueMention[],
): LocalAct {
  return {
    id: recordId('a', document.sha256, { start, end }, act),
    start,
    end,
    sentence,
    act,
    actors: speakers,
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
): readonly Told[] {
  const { content, sentence } = statement;
  const span = { start: content.start, end: Math.min(content.end, lexed.sentences[sentence]?.end ?? content.end) };
  // A short utterance may be of several sentences: "No. Never."
  const near: Clause[] = [];
  for (let at = sentence; at < lexed.sentences.length && lexed.sentences[at]!.start < content.end; at += 1)
    near.push(...(clauses.get(at) ?? []));
  const act = utteranceAct(statement, lexed.tokens, near);
  return act ? [{ span, act, rule: 'utterance' }] : toldIn(span, statement, lexed, clauses.get(sentence) ?? []);
}

// Each part that the model knows; the parts between them are only said.
function toldIn(span: Span, statement: LocalStatement, { tokens }: Lexed, clauses: readonly Clause[]): Told[] {
  const units = unitsOf(span, tokens, clauses);
  const judged = units.map((unit) => judgedAct(unit, statement, tokens));
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

interface Told {
  readonly span: Span;
  readonly act: PloverAct;
  readonly rule: string;
}
