import type { Cluster, Evidence, EvidenceSentence, Mention, Statement } from '#src/schema/evidence.ts';
import { listed } from '../lines/listed.ts';
import { sentencesUnder } from '../under.ts';

/** By each sentence the statements whose content touches it. */
export function statementsOver(
  statements: readonly Statement[],
  sentencesOf: ReadonlyMap<string, readonly EvidenceSentence[]>,
): Map<string, Statement[]> {
  const over = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const { id } of sentencesUnder(statement.document, [statement.content], { sentencesOf }))
      listed(over, id).push(statement);
  return over;
}

/** By each sentence the clusters it is in. */
export function clustersBySentence({ clusters }: Evidence): Map<string, Cluster[]> {
  const found = new Map<string, Cluster[]>();
  for (const cluster of clusters) for (const sentence of cluster.sentences) listed(found, sentence).push(cluster);
  return found;
}

/** By each sentence the mentions in it: both lists are walked once, side by side, document by document. */
export function mentionsBySentence({ sentences, mentions }: Evidence): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  const mentionsOf = Map.groupBy(mentions, ({ document }) => document);
  for (const [document, all] of Map.groupBy(sentences, (sentence) => sentence.document)) {
    const waiting = [...(mentionsOf.get(document) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    let place = 0;
    for (const { id, start, end } of [...all].sort((a, b) => a.start - b.start)) {
      while ((waiting[place]?.start ?? Infinity) < start) place += 1;
      for (let mention = waiting[place]; mention && mention.start < end; mention = waiting[place]) {
        listed(found, id).push(mention);
        place += 1;
      }
    }
  }
  return found;
}
