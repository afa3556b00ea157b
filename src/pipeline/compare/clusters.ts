import type { Cluster } from '#src/schema/evidence.ts';
import { sentenceId } from '#src/schema/sentence-id.ts';
import { recordId } from '../record-id.ts';
import { differencesOf, type Member } from './differences.ts';
import { independenceOf } from './independence.ts';
import { groupsOf } from './likeness/groups.ts';
import { likenedOf } from './likeness/likened.ts';
import { pairsOf } from './likeness/pairs.ts';
import { weighedOf } from './likeness/weighed.ts';
import { occasionsOf } from './occasions.ts';
import type { Compared } from './types.ts';

/**
 * Sentences of different documents that report the same thing, at most one a document; a sentence that reports two
 * things can be in two clusters. In the order of their first sentences.
 */
export function clustersOf({ analyses, entities, idOf }: Compared): Cluster[] {
  const sentences = likenedOf({ analyses, entities, idOf });
  const documentOf = sentences.map(({ document }) => document);
  const pairs = pairsOf(weighedOf(sentences, occasionsOf(analyses)));
  const groups = groupsOf(pairs, documentOf).map((group) => group.sort((a, b) => a - b));
  const independent = independenceOf(analyses);
  return groups
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
    .map((group) => {
      const places = group.map((place) => sentences[place]!);
      const members = places.map(({ document, sentence }) => ({ analysis: analyses[document]!, sentence }));
      const reports = places.map(({ document, sentence }) => ({ document, sentence: sentence.index }));
      return { ...clusterOf(members), independent: independent(reports), differences: differencesOf(members, idOf) };
    });
}

function clusterOf(members: readonly Member[]): Pick<Cluster, 'id' | 'sentences' | 'documents'> {
  const spans = members.map(({ analysis, sentence }) => `${analysis.document.sha256}:${sentence.start}`);
  return {
    id: recordId('c', spans.join(), members[0]!.sentence),
    sentences: members.map(({ analysis, sentence }) => sentenceId(analysis.document.id, sentence.index + 1)),
    documents: members.length,
  };
}
