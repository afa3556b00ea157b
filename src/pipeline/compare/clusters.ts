import type { Cluster } from '#src/schema/evidence.ts';
import { recordId } from '../record-id.ts';
import type { Analysis } from '../types.ts';
import { featuresOf } from './likeness/features.ts';
import { groupsOf } from './likeness/groups.ts';
import { pairsOf } from './likeness/pairs.ts';
import { vectorsOf } from './likeness/vectors.ts';
import type { Compared } from './types.ts';

/**
 * Sentences of different documents that report the same thing, at most one a document; a sentence that reports two
 * things can be in two clusters. In the order of their first sentences.
 */
export function clustersOf({ analyses, idOf }: Compared): Cluster[] {
  const sentences = analyses.flatMap((analysis, document) => {
    const features = featuresOf(analysis, idOf);
    return analysis.sentences.flatMap((sentence) =>
      TOLD.has(sentence.kind) ? [{ document, sentence, features: features[sentence.index]! }] : [],
    );
  });
  const documentOf = sentences.map(({ document }) => document);
  const pairs = pairsOf(vectorsOf(sentences.map(({ features }) => features)), documentOf, () => ALIKE);
  const groups = groupsOf(pairs, documentOf).map((group) => group.sort((a, b) => a - b));
  return groups
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
    .map((group) =>
      clusterOf(
        group.map((place) => ({
          analysis: analyses[sentences[place]!.document]!,
          sentence: sentences[place]!.sentence,
        })),
      ),
    );
}

function clusterOf(members: readonly Member[]): Cluster {
  const [first] = members;
  return {
    id: recordId(
      'c',
      members.map(({ analysis }) => analysis.document.sha256).join(),
      first!.sentence,
      members.map(({ sentence }) => sentence.start).join(),
    ),
    sentences: members.map(({ analysis, sentence }) => `${analysis.document.id}.${sentence.index + 1}`),
    documents: members.length,
    independent: members.length,
    differences: [],
  };
}

/** Headlines and datelines tell nothing that the text does not tell again. */
const TOLD: ReadonlySet<string> = new Set(['prose', 'item', 'turn']);

/** How alike two sentences must be to report one thing. */
const ALIKE = 0.25;

interface Member {
  readonly analysis: Analysis;
  readonly sentence: Analysis['sentences'][number];
}
