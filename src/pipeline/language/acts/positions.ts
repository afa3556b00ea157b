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
  const { document, sentences, tokens } = lexed;
  // What a noun tells of another is not yet what the speaker says of it.
  const acted = new Set(
    acts.flatMap(({ statement, rule }) => (rule === UNCLASSED || rule.startsWith(NOUN) ? [] : statement)),
  );
  const bySentence = Map.groupBy(clauses, ({ sentence }) => sentence);
  return statements
    .filter((one) => one.speakers.length > 0 && !acted.has(one.id) && !acts.some((act) => isNounOf(act, one)))
    .flatMap((statement): LocalAct[] => {
      const span = {
        start: statement.content.start,
        end: Math.min(statement.content.end, sentences[statement.sentence]?.end ?? statement.content.end),
      };
      const act = utteranceAct(statement, tokens, clauses);
      const own = bySentence.get(statement.sentence) ?? [];
      const told = act ? [{ span, act, rule: 'utterance' }] : toldIn(span, statement, lexed, own);
      return told.map(({ span: { start, end }, act, rule }) => ({
        id: recordId('a', document.sha256, { start, end }, act),
        start,
        end,
        sentence: statement.sentence,
        act,
        actors: statement.speakers,
        recipients: [],
        issue:
          (issues[statement.sentence] ?? []).find((issue) => issue.start >= start && issue.end <= end)?.issue ?? null,
        stance: null,
        modality: [],
        statement: statement.id,
        rule,
      }));
    });
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
function isNounOf({ rule, actors, start, end }: LocalAct, { speakers, content }: LocalStatement): boolean {
  const isSame = actors.length === speakers.length && actors.every((key) => speakers.includes(key));
  return rule.startsWith(NOUN) && isSame && start <= content.start && content.end <= end;
}

const NOUN = 'noun: ';
const JUDGED = 'judged';

interface Told {
  readonly span: Span;
  readonly act: PloverAct;
  readonly rule: string;
}
