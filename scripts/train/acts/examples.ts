import { codesOf } from '#src/pipeline/language/acts/model/codes.ts';
import { LEARNT } from '#src/pipeline/language/acts/model/likelihoods.ts';
import { type Unit, unitsOf } from '#src/pipeline/language/acts/model/units.ts';
import { draftsOf, type Reading, readingsOf } from '#src/pipeline/language/analyse.ts';
import { codeOf } from '#src/pipeline/language/learning/hash.ts';
import type { LanguageSettings, LocalAct, LocalStatement, SourceDocument } from '#src/pipeline/types.ts';
import type { PloverAct, Span } from '#src/schema/evidence.ts';
import type { Case } from './softmax.ts';

/** What a training of the acts is shown of marked words: as the program would meet them. */
export function casesOf(
  documents: readonly SourceDocument[],
  marks: readonly (readonly Mark[])[],
  settings: LanguageSettings,
): ShownCase[] {
  const readings = readingsOf(documents, settings);
  const drafts = draftsOf(readings, settings);
  return readings.flatMap((reading, place) => {
    const { said, told } = drafts[place]!;
    const byRule = told.acts.filter(({ act, rule }) => act !== 'STATE' && rule !== 'judged');
    return marks[place]!.flatMap((mark) => caseOf(mark, reading, said.statements, byRule) ?? []);
  });
}

function caseOf(
  { span, acts }: Mark,
  { lexed, clauses }: Reading,
  statements: readonly LocalStatement[],
  byRule: readonly LocalAct[],
): ShownCase | null {
  const learnt = acts.map((act) => LEARNT.indexOf(act)).filter((place) => place >= 0);
  if (learnt.length === 0) return null;
  const around = statements.filter(({ content }) => isMet(content, span));
  const told = around.sort((a, b) => length(a.content) - length(b.content))[0] ?? null;
  const sentence = lexed.sentences.findIndex(({ end }) => end > span.start);
  const { start, end } = lexed.sentences[sentence]!;
  const own = clauses.filter((clause) => clause.sentence === sentence);
  const words = told ? within(told.content, { start, end }) : null;
  const units = words && words.start < words.end ? unitsOf(words, lexed.tokens, own) : [];
  const met = units.filter((unit) => isMet(spanOf(unit, lexed), span));
  const unit = met.length === 1 ? met[0]! : unitOf(within(span, { start, end }), lexed, own);
  if (!unit) return null;
  const isRuled = byRule.some((act) => isMet(act, span));
  const codes = codesOf(unit, told, lexed.tokens);
  return isRuled
    ? { codes: [...codes, RULED], acts: learnt, weight: OF_RULED, isOpen: false }
    : { codes, acts: learnt, weight: 1, isOpen: told !== null };
}

function isMet(one: Span, other: Span): boolean {
  return overlap(one, other) * 2 >= Math.min(length(one), length(other));
}

function unitOf(span: Span, { tokens }: Reading['lexed'], clauses: Reading['clauses']): Unit | null {
  const from = tokens.findIndex(({ end }) => end > span.start);
  const after = tokens.findIndex(({ start }) => start >= span.end);
  const to = after < 0 ? tokens.length : after;
  return from < 0 || from >= to ? null : { from, to, clauses: clauses.filter(({ head }) => head >= from && head < to) };
}

function spanOf({ from, to }: Unit, { tokens }: Reading['lexed']): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function within(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function length({ start, end }: Span): number {
  return end - start;
}

/** Stands for what the rules tell an act of: the program never asks the model about it. */
const RULED = codeOf(50, 1);
/** How much such words count beside those that the model is asked about. */
const OF_RULED = 0.5;

/** `isOpen`: the words are said, and no rule finds an act in them; of such the model is asked. */
export interface ShownCase extends Case {
  readonly isOpen: boolean;
}

/** Words that tell an act, and what a careful coder would accept. */
export interface Mark {
  readonly span: Span;
  readonly acts: readonly PloverAct[];
}
