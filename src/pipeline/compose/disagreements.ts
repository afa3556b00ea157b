import type { Cluster, Difference, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, quoted, words } from './inlines.ts';
import { more } from './more.ts';
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
  if (tables.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: [words(title)] }, ...tables, ...more(found.length - MOST_DIFFERENCES)];
}

function table(cluster: Cluster, { spans }: Difference, index: EvidenceIndex): Block[] {
  const latest = laterThan(
    spans.map(({ document }) => document),
    index,
  );
  const rows = distinct(spans, index).flatMap((span): Inline[][][] => {
    const sentence = cluster.sentences
      .map((id) => index.sentences.get(id))
      .find((one) => one?.document === span.document && one.start <= span.start && span.end <= one.end);
    if (!sentence) return [];
    const marked = span.end - span.start < sentence.end - sentence.start ? [span] : [];
    return [[source(span.document, latest, index), line(sentence, marked, index)]];
  });
  const head = [[words('Source')], [words('Words')]];
  return rows.length < 2 ? [] : [{ type: 'table', role: 'plain', head, rows }];
}

// Of a hundred reports with the same words one is enough; the reader wants the words that differ.
function distinct(spans: Difference['spans'], index: EvidenceIndex): Difference['spans'] {
  const byWords = new Map<string, Difference['spans'][number]>();
  for (const span of spans) {
    const said = (index.documents.get(span.document)?.text ?? '').slice(span.start, span.end).toLowerCase();
    if (!byWords.has(said)) byWords.set(said, span);
  }
  return byWords.size < 2 ? spans.slice(0, MOST_WORDINGS) : [...byWords.values()].slice(0, MOST_WORDINGS);
}

function source(document: string, later: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  const label = index.documents.get(document)?.label ?? '';
  return [words(later.has(document) ? `${label}, later report` : label)];
}

function line(sentence: EvidenceSentence, marked: readonly Span[], index: EvidenceIndex): Inline[] {
  const { id, document } = sentence;
  return [...unnamedIn(document, [sentence], [], index), ...quoted(document, sentence, index, marked), ...cites([id])];
}

// A later report may know more; that is told only where both documents state when they were published.
function laterThan(documents: readonly string[], index: EvidenceIndex): Set<string> {
  const dates = documents.flatMap((id) => index.documents.get(id)?.published?.slice(0, 10) ?? []);
  if (dates.length < documents.length) return new Set();
  const first = [...dates].sort()[0] ?? '';
  return new Set(documents.filter((id) => (index.documents.get(id)?.published ?? '').slice(0, 10) > first));
}

const KINDS: readonly (readonly [Difference['kind'], string])[] = [
  ['figure', 'Figures'],
  ['date', 'Dates'],
  ['name', 'Names'],
  ['wording', 'Wording'],
];
const MOST_DIFFERENCES = 6;
const MOST_WORDINGS = 4;
