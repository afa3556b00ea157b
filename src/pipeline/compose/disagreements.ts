import type { Cluster, Difference } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, quote, words } from './inlines.ts';
import { unnamedIn } from './unnamed.ts';

/** Where sources differ on wording, figures, dates or names: both, side by side, never averaged. */
export function disagreementsPage({ index }: Material): Draft[] {
  const blocks = KINDS.flatMap(([kind, title]) => section(kind, title, index));
  if (blocks.length === 0) return [];
  return [
    {
      slug: 'disagreements',
      title: 'Disagreements',
      description: 'Where the sources differ, side by side and in their own words.',
      blocks,
    },
  ];
}

function section(kind: Difference['kind'], title: string, index: EvidenceIndex): Block[] {
  const found = index.evidence.clusters.flatMap((cluster) =>
    cluster.differences.filter((difference) => difference.kind === kind).map((difference) => ({ cluster, difference })),
  );
  const tables = found
    .slice(0, MOST_DIFFERENCES)
    .flatMap(({ cluster, difference }) => table(cluster, difference, index));
  return tables.length === 0 ? [] : [{ type: 'heading', depth: 2, children: [words(title)] }, ...tables];
}

function table(cluster: Cluster, { spans }: Difference, index: EvidenceIndex): Block[] {
  const rows = spans.flatMap((span): Inline[][][] => {
    const sentence = cluster.sentences
      .map((id) => index.sentences.get(id))
      .find(
        (one) => one !== undefined && one.document === span.document && one.start <= span.start && span.end <= one.end,
      );
    if (!sentence) return [];
    const label = index.documents.get(span.document)?.label ?? '';
    const marked = span.end - span.start < sentence.end - sentence.start ? [span] : [];
    return [
      [
        [words(label)],
        [
          ...unnamedIn(span.document, [sentence], [], index),
          quote(span.document, sentence, index, marked),
          ...cites([sentence.id]),
        ],
      ],
    ];
  });
  return rows.length < 2 ? [] : [{ type: 'table', role: 'plain', head: [[words('Source')], [words('Words')]], rows }];
}

const KINDS: readonly (readonly [Difference['kind'], string])[] = [
  ['figure', 'Figures'],
  ['date', 'Dates'],
  ['name', 'Names'],
  ['wording', 'Wording'],
];
const MOST_DIFFERENCES = 20;
