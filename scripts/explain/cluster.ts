import { independenceOf } from '#src/pipeline/compare/independence.ts';
import { nearestOf } from '#src/pipeline/compare/likeness/nearest.ts';
import type { Cluster, Evidence, EvidenceSentence } from '#src/schema/evidence.ts';
import type { Again } from './again.ts';
import { forAndAgainst } from './signs.ts';
import { quoted } from './words.ts';

/** Why sentences of several documents are taken for reports of one thing, pair by pair, and which are independent. */
export function explainedCluster(cluster: Cluster, evidence: Evidence, again: Again): object {
  const sentences = cluster.sentences.map((id) => evidence.sentences.find((one) => one.id === id)!);
  const nearest = nearestOf(again);
  const independent = independentIn(again);
  return {
    cluster: {
      id: cluster.id,
      documents: cluster.documents,
      independent: cluster.independent,
    },
    sentences: sentences.map((one) => quoted(evidence, one)),
    pairs: pairsOf(sentences).map(([one, other]) => {
      const near = nearest(one.id).find(({ sentence }) => sentence === other.id);
      return {
        pair: [one, other].map((each) => quoted(evidence, each).split(' ')[0]).join(' and '),
        ...(near ? forAndAgainst(near) : { sureness: 'joined only by what each has in common with the others' }),
        independent: independent(one, other)
          ? 'yes'
          : 'no: near-copies, the same words, or one agency credited by both',
      };
    }),
    differences: cluster.differences,
  };
}

function independentIn({ analyses }: Again): (one: EvidenceSentence, other: EvidenceSentence) => boolean {
  const count = independenceOf(analyses);
  const report = ({ id, document }: EvidenceSentence) => ({
    document: analyses.findIndex((one) => one.document.id === document),
    sentence: Number(id.slice(document.length + 1)) - 1,
  });
  return (one, other) => count([report(one), report(other)]) > 1;
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));
}
