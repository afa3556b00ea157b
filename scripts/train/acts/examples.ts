import { codesOf } from '#src/pipeline/language/acts/model/codes.ts';
import { LEARNT } from '#src/pipeline/language/acts/model/likelihoods.ts';
import { type Unit, unitsOf } from '#src/pipeline/language/acts/model/units.ts';
import { draftOf, type Reading, readingsOf } from '#src/pipeline/language/analyse.ts';
import type { LanguageSettings, LocalStatement, SourceDocument } from '#src/pipeline/types.ts';
import type { PloverAct, Span } from '#src/schema/evidence.ts';
import type { Case } from './softmax.ts';

/** What a training of the acts is shown of marked words: as the program would meet them. */
export function casesOf(
  documents: readonly SourceDocument[],
  marks: readonly (readonly Mark[])[],
  settings: LanguageSettings,
): Case[] {
  const readings = readingsOf(documents, settings);
  return readings.flatMap((reading, place) => {
    const { statements } = draftOf(reading, settings).said;
    return marks[place]!.flatMap((mark) => caseOf(mark, reading, statements) ?? []);
  });
}

function caseOf({ span, acts }: Mark, { lexed, clauses }: Reading, statements: readonly LocalStatement[]): Case | null {
  const learnt = acts.map((act) => LEARNT.indexOf(act)).filter((place) => place >= 0);
  if (learnt.length === 0) return null;
  const around = statements.filter(
    ({ content }) => overlap(content, span) * 2 >= Math.min(length(content), length(span)),
  );
  const told = around.sort((a, b) => length(a.content) - length(b.content))[0] ?? null;
  const sentence = lexed.sentences.findIndex(({ end }) => end > span.start);
  const { start, end } = lexed.sentences[sentence]!;
  const own = clauses.filter((clause) => clause.sentence === sentence);
  const words = told ? within(told.content, { start, end }) : null;
  const units = words && words.start < words.end ? unitsOf(words, lexed.tokens, own) : [];
  const met = units.filter(
    (unit) => overlap(spanOf(unit, lexed), span) * 2 >= Math.min(length(spanOf(unit, lexed)), length(span)),
  );
  const unit = met.length === 1 ? met[0]! : wordsOf(within(span, { start, end }), lexed, own);
  return unit ? { codes: codesOf(unit, told, lexed.tokens), acts: learnt, weight: 1 } : null;
}

function wordsOf(span: Span, { tokens }: Reading['lexed'], clauses: Reading['clauses']): Unit | null {
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

/** Words that tell an act, and what a careful coder would accept. */
export interface Mark {
  readonly span: Span;
  readonly acts: readonly PloverAct[];
}
