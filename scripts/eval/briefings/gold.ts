import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, FACT_KINDS, type FactKind, type PloverAct } from '#src/schema/evidence.ts';

/** The marked briefings below a folder, in the order of their names; throws with each mark that does not hold. */
export function goldIn(folder: string): GoldBriefing[] {
  const problems: string[] = [];
  const briefings = readdirSync(folder)
    .sort()
    .filter((id) => existsSync(join(folder, id, 'gold.json')))
    .map((id) => {
      const briefing = read(join(folder, id), id);
      problems.push(...faultsOf(briefing));
      return briefing;
    });
  if (problems.length > 0) throw new Error(`the marks do not hold:\n${problems.join('\n')}`);
  return briefings;
}

function read(folder: string, id: string): GoldBriefing {
  const marks = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Partial<Marks>;
  const texts = readdirSync(join(folder, 'documents')).map((file): [string, string] => {
    const text = readFileSync(join(folder, 'documents', file), 'utf8');
    return [file, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')];
  });
  const none: Marks = { positions: [], quotations: [], people: [], facts: [], same: [], partly: [], different: [] };
  return { id, folder, texts: new Map(texts), ...none, ...marks };
}

function faultsOf({
  id,
  texts,
  positions,
  quotations,
  people,
  facts,
  same,
  partly,
  different,
}: GoldBriefing): string[] {
  const spans = [...positions, ...quotations, ...facts].map(({ document, span }) => ({ document, span }));
  const sentences = [...same, ...partly, ...different]
    .flat()
    .map(({ document, sentence }) => ({ document, span: sentence }));
  return [
    ...[...spans, ...sentences].flatMap(({ document, span }) => {
      const times = (texts.get(document) ?? '').split(span).length - 1;
      return times === 1 ? [] : [`${id}: ${document}: stands ${times} times: “${span}”`];
    }),
    ...positions.flatMap(({ span, holder, act }) => [
      ...(holder.length > 0 ? [] : [`${id}: no holder: “${span}”`]),
      ...act.filter((one) => !ACTS.includes(one)).map((one) => `${id}: no such act as ${one}: “${span}”`),
    ]),
    ...facts
      .filter(({ kind }) => !FACT_KINDS.includes(kind))
      .map(({ kind, span }) => `${id}: no such kind as ${kind}: “${span}”`),
    ...people
      .filter(({ name }) => ![...texts.values()].some((text) => text.includes(name)))
      .map(({ name }) => `${id}: in no document: ${name}`),
  ];
}

export interface GoldBriefing extends Marks {
  readonly id: string;
  readonly folder: string;
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Marks {
  readonly positions: readonly GoldPosition[];
  readonly quotations: readonly { document: string; span: string; speaker: string }[];
  readonly people: readonly { name: string; party: string | null }[];
  readonly facts: readonly GoldFact[];
  readonly same: readonly (readonly GoldSentence[])[];
  /** One tells in passing what the other reports, so that neither joining them nor leaving them apart is wrong. */
  readonly partly: readonly (readonly GoldSentence[])[];
  readonly different: readonly (readonly GoldSentence[])[];
}

/** What somebody says or does: an exact stretch, each name that is right for its holder, each act that is right for it. */
export interface GoldPosition {
  readonly document: string;
  readonly span: string;
  readonly holder: readonly string[];
  readonly act: readonly PloverAct[];
  /** The holder is described and has no name. */
  readonly unnamed?: boolean;
}

export interface GoldFact {
  readonly document: string;
  readonly span: string;
  readonly kind: FactKind;
  readonly value: number | string;
  readonly unit?: string;
}

export interface GoldSentence {
  readonly document: string;
  readonly sentence: string;
}
