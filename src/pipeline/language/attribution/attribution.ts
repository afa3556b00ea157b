import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names } from '../../types.ts';
import { startsLarge } from '../../wording/starts-large.ts';
import type { Clause } from '../types.ts';
import { actingBefore } from './acting-before.ts';
import { chosen } from './chosen.ts';
import { relativeObject } from './contents/relative-object.ts';
import { type Continued, continuedFrom } from './continued.ts';
import { candidatesOf } from './model/candidates.ts';
import { model } from './model/model.ts';
import { isThingAtOpening } from './no-report/describing.ts';
import { type Reading, readingOf, type TokenRange } from './reading.ts';
import { credited } from './rules/credited.ts';
import { foundByRules } from './rules/cue-rules.ts';
import type { Found } from './rules/found.ts';
import { headlineLabels } from './rules/headline-labels.ts';
import { answersOf } from './rules/interview.ts';
import { itemLabels } from './rules/item-labels.ts';
import { turnsOf } from './rules/turns.ts';
import { voicesOf } from './rules/voices.ts';
import { withClauseSubjects } from './speakers/clause-subject.ts';

/** A quotation without speaker is certainly said by somebody; that it is an utterance is half certain. */
const ALONE = 0.5;

/** Rules by which somebody says something without a word of saying. */
const UNCUED: ReadonlySet<string> = new Set(['interview', 'acting-before']);

/** What is reported inside a turn of a transcript stands beside it only where it is this sure. */
const INSIDE_TURN = 0.7;

/**
 * Who is reported to say what, in order of the content; a speaker is given only where it is sure.
 * All spans are exact offsets into the document's text.
 */
export function attributionsOf(lexed: Lexed, names: Names, clauses: readonly Clause[]): Attribution[] {
  return attributionsOfAll([{ lexed, names, clauses }])[0]!;
}

/**
 * The same of each document. All are read by the model before any is judged: its weights are about what a processor keeps
 * at hand.
 */
export function attributionsOfAll(documents: readonly Given[]): Attribution[][] {
  const readings = documents.map(({ lexed, clauses }) => readingOf(lexed, clauses));
  const ruled = readings.map((reading) => new Map(foundByRules(reading).map((found) => [found.cue.from, found])));
  const candidates = readings.map((reading, i) => candidatesOf(reading, ruled[i]!, model));
  return readings.map((reading, i) =>
    attributionsIn(reading, documents[i]!.names, chosen(reading, candidates[i]!, ruled[i]!, model)),
  );
}

function attributionsIn(reading: Reading, names: Names, reports: readonly Found[]): Attribution[] {
  const turns = firstOf(
    () => turnsOf(reading, names),
    () => answersOf(reading, names),
    () => voicesOf(reading, names),
  );
  const outside = outsideOf(reading, turns);
  const labels = [...headlineLabels(reading, names), ...itemLabels(reading, names)];
  const headlines = [...labels, ...credited(reading, names).filter(outsideOf(reading, labels))].filter(outside);
  const within = outsideOf(reading, headlines);
  const found = withClauseSubjects(
    reading,
    reports.filter((one) => !isNamePart(reading, names, one.cue.from) && !isOfThing(reading, names, one)),
  )
    .map((one) => ({ ...one, content: relativeObject(reading, one) }))
    .filter((one) => within(one) && (outside(one) || one.confidence >= INSIDE_TURN));
  const actingOf = actingBefore(reading, names, found);
  const continued = continuedFrom(reading, found).filter((part) => part.head || (outside(part) && within(part)));
  const parts: Part[] = [
    ...[...turns, ...headlines, ...found].map((head) => ({ head, content: head.content, first: true })),
    ...continued.map(({ head, content }): Part => {
      const acting = head ? null : actingOf(content);
      return { head: head ?? acting, content, first: acting !== null };
    }),
  ];
  parts.sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to);
  const places = new Map(parts.flatMap(({ head, first }, place) => (first ? [[head, place] as const] : [])));
  return parts.map((part) => published(reading, part, places));
}

// "Its minister, | Said al-Harthi, left": a name, and no word of saying.
function isNamePart({ tokens }: Reading, { mentions }: Names, cue: number): boolean {
  const { text, start, end } = tokens[cue]!;
  return startsLarge(text) && mentions.some((one) => one.form === 'name' && one.start <= start && end < one.end);
}

// "Value added tax will be raised": a thing at the head of its sentence, and nobody's name.
function isOfThing(reading: Reading, { mentions }: Names, { cue, speaker, content }: Found): boolean {
  const isNamed = (at: number) => {
    const { start, end } = reading.tokens[at]!;
    return mentions.some((one) => one.start <= start && end <= one.end);
  };
  return isThingAtOpening(reading, { cue: cue.from, speaker, content }, isNamed);
}

// What the first way to read a document as several people's turns finds that finds any.
function firstOf(...ways: readonly (() => Found[])[]): Found[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function outsideOf(reading: Reading, turns: readonly Found[]): (part: Pick<Continued, 'content'>) => boolean {
  const inside = new Uint8Array(reading.tokens.length);
  for (const { content } of turns) inside.fill(1, content.from, content.to);
  return ({ content }) => inside[content.from] === 0;
}

function published(
  reading: Reading,
  { head, content, first }: Part,
  places: ReadonlyMap<Found | null, number>,
): Attribution {
  return {
    // A transcript gives a speaker's own words without marks; in an interview no word of saying stands beside them.
    kind: head?.rule === 'turn' || head?.rule === 'interview' ? 'direct' : kindOf(reading, content),
    content: spanOf(reading, content),
    cue: head && !isUncued(head) ? spanOf(reading, head.cue) : null,
    speaker: head?.speaker ? spanOf(reading, head.speaker) : null,
    continues: first || !head ? null : places.get(head)!,
    rule: first ? head!.rule : head ? 'continued' : 'quotation-alone',
    confidence: head?.confidence ?? ALONE,
  };
}

// In a line of its own a speaker's name has no colon behind it, and a question may be whoever's.
function isUncued({ rule, cue, speaker }: Found): boolean {
  return UNCUED.has(rule) || cue === speaker || (rule === 'turn' && speaker === null);
}

function kindOf(reading: Reading, { from, to }: TokenRange): Attribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (reading.tokens[i]!.pos === 'PUNCT') continue;
    words += 1;
    if (reading.quoteAt[i] !== -1) quoted += 1;
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'partial';
}

function spanOf(reading: Reading, { from, to }: TokenRange): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}

interface Given {
  readonly lexed: Lexed;
  readonly names: Names;
  readonly clauses: readonly Clause[];
}

interface Part {
  readonly head: Found | null;
  readonly content: TokenRange;
  readonly first: boolean;
}
