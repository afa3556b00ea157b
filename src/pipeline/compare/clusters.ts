import type { Cluster } from '#src/schema/evidence.ts';
import { recordId } from '../record-id.ts';
import { differencesOf, type Member } from './differences.ts';
import { independenceOf } from './independence.ts';
import { areAtOdds, deedsOf } from './likeness/deeds.ts';
import { featuresOf, partiesOf } from './likeness/features.ts';
import { groupsOf } from './likeness/groups.ts';
import { pairsOf } from './likeness/pairs.ts';
import { vectorsOf } from './likeness/vectors.ts';
import { occasionsOf } from './occasions.ts';
import type { Compared } from './types.ts';

/**
 * Sentences of different documents that report the same thing, at most one a document; a sentence that reports two
 * things can be in two clusters. In the order of their first sentences.
 */
export function clustersOf({ analyses, entities, idOf }: Compared): Cluster[] {
  const partyOf = partiesOf(entities);
  const sentences = analyses.flatMap((analysis, document) => {
    const features = featuresOf(analysis, idOf, partyOf);
    const deeds = deedsOf(analysis, idOf, partyOf);
    return analysis.sentences.flatMap((sentence) =>
      TOLD.has(sentence.kind)
        ? [{ document, sentence, features: features[sentence.index]!, deeds: deeds[sentence.index]! }]
        : [],
    );
  });
  const documentOf = sentences.map(({ document }) => document);
  const occasions = occasionsOf(analyses);
  const report = (place: number) => ({ document: documentOf[place]!, sentence: sentences[place]!.sentence.index });
  const pairs = pairsOf(vectorsOf(sentences.map(({ features }) => features)), documentOf, (a, b) =>
    Math.max(occasions(report(a), report(b)), areAtOdds(sentences[a]!.deeds, sentences[b]!.deeds) ? AT_ODDS : 0),
  );
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
    sentences: members.map(({ analysis, sentence }) => `${analysis.document.id}.${sentence.index + 1}`),
    documents: members.length,
  };
}

/** How alike sentences must be in which different parties act: one may tell of the other's answer. */
const AT_ODDS = 0.3;

/** Headlines and datelines tell nothing that the text does not tell again. */
const TOLD: ReadonlySet<string> = new Set(['prose', 'item', 'turn']);
