import { basename } from 'node:path';
import type { Evidence } from '#src/schema/evidence.ts';
import { briefingFolders } from '../content.ts';
import { UsageError } from '../failure.ts';
import { type Again, analysedAgain, publishedEvidence } from './again.ts';
import { type Asked, askedIn } from './asked.ts';
import { explainedCluster } from './cluster.ts';
import { explainedEntity } from './entity.ts';
import { explainedSentence } from './sentence.ts';
import { asText } from './text.ts';

/**
 * Prints all that was concluded about what each id names, by which rule, and what was held against it and refused: a sentence
 * ("a.7", or "S1.7" as pages cite it), the one a statement, act or fact stands in, a cluster of sentences, a person or body.
 * Where several briefings have the id, "briefing/id" chooses; without it the first is explained and the others are named.
 * An id that names nothing is told of before anything is printed.
 */
export async function explain(ids: readonly string[], { content, json = false }: Options): Promise<number> {
  const found: Found[][] = [];
  for (const id of ids) found.push(await foundIn(content, id));
  const again = new Map<string, Promise<Again>>();
  const parts: Part[] = [];
  for (const [first, ...others] of found) {
    const { folder, evidence } = first!;
    if (!again.has(folder)) again.set(folder, analysedAgain(folder, evidence));
    const explained = explanationOf(first!, await again.get(folder)!);
    parts.push({ explained, others: others.map(({ name }) => name) });
  }
  console.log(json ? asJson(parts) : parts.map(partText).join(BETWEEN));
  return 0;
}

// One id gives one object, as it always did; several give a list.
function asJson(parts: readonly Part[]): string {
  const all = parts.map(({ explained }) => explained);
  return JSON.stringify(all.length === 1 ? all[0] : all, null, 2);
}

function partText({ explained, others }: Part): string {
  return others.length > 0 ? `${asText(explained)}\n\nALSO IN\n  ${others.join('\n  ')}` : asText(explained);
}

// Where an id is, the first briefing first.
async function foundIn(content: string, id: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const folder of await briefingFolders(content)) {
    const own = `${basename(folder)}/`;
    const evidence = await publishedEvidence(folder);
    const local = id.startsWith(own) ? id.slice(own.length) : id;
    const asked = evidence && askedIn(evidence, local);
    if (evidence && asked) found.push({ folder, name: `${own}${local}`, evidence, asked });
  }
  if (found.length > 0) return found;
  throw new UsageError(
    `there is no sentence, statement, act, fact, cluster, person or body "${id}" in any evidence.json of "${content}"; run "npm run brief" first, and take ids from there`,
  );
}

function explanationOf({ evidence, asked }: Found, again: Again): object {
  if (asked.kind === 'entity') return explainedEntity(asked.entity, evidence, again);
  if (asked.kind === 'cluster') return explainedCluster(asked.cluster, evidence, again);
  return explainedSentence(asked.sentence, evidence, again);
}

/** A line between what two ids name. */
const BETWEEN = `\n\n${'─'.repeat(40)}\n\n`;

interface Options {
  readonly content: string;
  readonly json?: boolean;
}

interface Part {
  readonly explained: object;
  /** Other briefings that have the id. */
  readonly others: readonly string[];
}

interface Found {
  readonly folder: string;
  /** The briefing and the id in it. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly asked: Asked;
}
