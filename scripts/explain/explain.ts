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
 * Prints all that was concluded about what an id names, by which rule, and what was held against it and refused: a sentence
 * ("a.7", or "S1.7" as pages cite it), the one a statement, act or fact stands in, a cluster of sentences, a person or body.
 * Where several briefings have the id, "briefing/id" chooses; without it the first is explained and the others are named.
 */
export async function explain(id: string, options: { content: string; json?: boolean }): Promise<number> {
  const found = await foundIn(options.content, id);
  const [first, ...others] = found;
  if (!first) {
    throw new UsageError(
      `there is no sentence, statement, act, fact, cluster, person or body "${id}" in any evidence.json of "${options.content}"; run "npm run brief" first, and take ids from there`,
    );
  }
  const explained = explanationOf(first, await analysedAgain(first.folder, first.evidence));
  console.log(options.json ? JSON.stringify(explained, null, 2) : asText(explained));
  if (others.length > 0 && !options.json) console.log(`\nALSO IN\n  ${others.map(({ name }) => name).join('\n  ')}`);
  return 0;
}

async function foundIn(content: string, id: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const folder of await briefingFolders(content)) {
    const own = `${basename(folder)}/`;
    const evidence = await publishedEvidence(folder);
    const local = id.startsWith(own) ? id.slice(own.length) : id;
    const asked = evidence && askedIn(evidence, local);
    if (evidence && asked) found.push({ folder, name: `${own}${local}`, evidence, asked });
  }
  return found;
}

function explanationOf({ evidence, asked }: Found, again: Again): object {
  if (asked.kind === 'entity') return explainedEntity(asked.entity, evidence, again);
  if (asked.kind === 'cluster') return explainedCluster(asked.cluster, evidence, again);
  return explainedSentence(asked.sentence, evidence, again);
}

interface Found {
  readonly folder: string;
  /** The briefing and the id in it. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly asked: Asked;
}
