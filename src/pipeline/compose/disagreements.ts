import type { Cluster, Difference, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { Block, Inline } from './blocks.ts';
import { deniedPairs } from './disagreements/denied-pairs.ts';
import { figuresApart } from './disagreements/figures-apart.ts';
import { line, MOST_WORDINGS, type Pair } from './disagreements/pair.ts';
import { rivalFigures } from './disagreements/rival-figures.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { tollsOf } from './figures/tolls.ts';
import { words } from './lines/inlines.ts';
import { listed } from './lines/listed.ts';
import { more } from './lines/more.ts';
import { shownSentence } from './sentences/shown-sentence.ts';
import { textOf } from './sentences/words-at.ts';

/** Where sources differ on wording, figures, dates or names, and what one side claims and another denies: both, side by side, never averaged. */
export function disagreementsPage({ index }: Material): Draft[] {
  const pairs = pairsOf(index);
  const blocks = KINDS.flatMap(([kind, title]) =>
    section(
      title,
      pairs.filter((pair) => pair.kind === kind),
      index,
    ),
  );
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

// Sentences that differ in several ways are shown once, under the first of them, with all the words that differ marked.
function pairsOf(index: EvidenceIndex): Pair[] {
  const pairs: Pair[] = [];
  const spelled = new Set<string>();
  for (const [kind] of KINDS)
    for (const cluster of index.evidence.clusters)
      for (const difference of cluster.differences) {
        if (difference.kind !== kind) continue;
        // Two spellings of one name are shown once, however often they meet.
        const spelling = kind === 'name' ? spellingsOf(difference, index) : null;
        if (spelling !== null && spelled.has(spelling)) continue;
        if (spelling !== null) spelled.add(spelling);
        const marks = marksOf(cluster, difference, index);
        if (marks.size < 2) continue;
        const home = pairs.find((pair) => holds(pair, marks));
        if (home) for (const [id, spans] of marks) for (const span of spans) mark(home.marks, id, span);
        else pairs.push({ kind, marks });
      }
  const counts = tolls(index);
  // Two reports of a toll are shown with the others.
  const others = pairs.filter(({ kind, marks }) => kind !== 'figure' || !counts.some((toll) => holds(toll, marks)));
  const figures = [...counts, ...rivals(index), ...others, ...apart([...counts, ...others], index)];
  return [...figures, ...deniedPairs(figures, index)];
}

function spellingsOf({ spans }: Difference, index: EvidenceIndex): string {
  const words = spans.map(({ document, start, end }) => textOf(document, index).slice(start, end).toLowerCase());
  return [...new Set(words)].sort().join('\n');
}

// The dead of each report side by side, and the injured with them where the same sentences count them.
function tolls(index: EvidenceIndex): Pair[] {
  const pairs: Pair[] = [];
  for (const { counts } of tollsOf(index)) {
    const told = counts.slice(0, 1).concat(counts.slice(1).slice(1 - MOST_OF_TOLL));
    const marks = new Map(told.map((fact) => [fact.sentence, [fact] as Span[]]));
    const home = pairs.find((pair) => holds(pair, marks));
    if (home) for (const fact of told) mark(home.marks, fact.sentence, fact);
    else if (marks.size > 1) pairs.push({ kind: 'figure', marks });
  }
  return pairs.map(({ marks }) => ({ kind: isOfEachDay(marks, index) ? 'course' : 'figure', marks }));
}

// Each report knew another day: what is told so has grown, and nobody contradicts anybody.
function isOfEachDay(marks: Pair['marks'], index: EvidenceIndex): boolean {
  const days = [...marks.keys()].map((id) => index.days.get(index.sentences.get(id)?.document ?? '') ?? null);
  return !days.includes(null) && new Set(days).size === days.length;
}

function holds({ marks }: Pair, others: Pair['marks']): boolean {
  return [...others.keys()].every((id) => marks.has(id));
}

// What a document sets side by side itself; of several that set the same figures side by side, in one table.
function rivals(index: EvidenceIndex): Pair[] {
  const byValues = new Map<string, Pair>();
  for (const figures of rivalFigures(index)) {
    const key = figures
      .map(({ kind, value }) => `${kind} ${value}`)
      .sort()
      .join(' ');
    const pair = listedPair(byValues, key);
    if (pair.marks.size < MOST_WORDINGS) for (const one of figures) mark(pair.marks, one.sentence, one);
  }
  return [...byValues.values()];
}

function listedPair(byValues: Map<string, Pair>, key: string): Pair {
  const known = byValues.get(key);
  if (known) return known;
  const pair: Pair = { kind: 'figure', marks: new Map() };
  byValues.set(key, pair);
  return pair;
}

// Counts that differ between sentences which were not joined, where neither is shown already.
function apart(pairs: readonly Pair[], index: EvidenceIndex): Pair[] {
  const shown = new Set(pairs.flatMap(({ marks }) => [...marks.keys()]));
  return figuresApart(index)
    .filter((facts) => !facts.every(({ sentence }) => shown.has(sentence)))
    .map((facts) => ({ kind: 'figure', marks: new Map(facts.map((fact) => [fact.sentence, [fact]])) }));
}

function marksOf(cluster: Cluster, { spans }: Difference, index: EvidenceIndex): Map<string, Span[]> {
  const marks = new Map<string, Span[]>();
  for (const span of distinct(spans, index)) {
    const sentence = cluster.sentences
      .map((id) => index.sentences.get(id))
      .find((one) => one?.document === span.document && one.start <= span.start && span.end <= one.end);
    if (sentence) mark(marks, sentence.id, span);
  }
  return marks;
}

function mark(marks: Map<string, Span[]>, id: string, span: Span): void {
  const own = listed(marks, id);
  if (!own.some((one) => overlap(one, span))) own.push(span);
  own.sort((a, b) => a.start - b.start);
}

function section(title: string, pairs: readonly Pair[], index: EvidenceIndex): Block[] {
  if (pairs.length === 0) return [];
  const tables = pairs.slice(0, MOST_DIFFERENCES).map(({ marks }) => table(marks, index));
  return [{ type: 'heading', depth: 2, children: [words(title)] }, ...tables, ...more(pairs.length - MOST_DIFFERENCES)];
}

function table(marks: Pair['marks'], index: EvidenceIndex): Block {
  const sentences = [...marks.keys()].flatMap((id) => index.sentences.get(id) ?? []);
  const latest = laterThan(
    sentences.map(({ document }) => document),
    index,
  );
  const rows = sentences.map((sentence) => {
    const shown = shownSentence(sentence, index);
    const marked = (marks.get(sentence.id) ?? []).filter(
      ({ start, end }) => start >= shown.start && end <= shown.end && end - start < sentence.end - sentence.start,
    );
    return [source(sentence.document, latest, index), line(sentence, marked, index)];
  });
  return { type: 'table', role: 'plain', head: [[words('Source')], [words('Words')]], rows };
}

// Of a hundred reports with the same words one is enough; the reader wants the words that differ.
function distinct(spans: Difference['spans'], index: EvidenceIndex): Difference['spans'] {
  const byWords = new Map<string, Difference['spans'][number]>();
  for (const span of spans) {
    const said = textOf(span.document, index).slice(span.start, span.end).toLowerCase();
    if (!byWords.has(said)) byWords.set(said, span);
  }
  return byWords.size < 2 ? spans.slice(0, MOST_WORDINGS) : [...byWords.values()].slice(0, MOST_WORDINGS);
}

function source(document: string, later: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  const label = index.documents.get(document)?.label ?? '';
  return [words(later.has(document) ? `${label}, later report` : label)];
}

// A later report may know more; that is told only where all of these documents tell their day.
function laterThan(documents: readonly string[], index: EvidenceIndex): Set<string> {
  const days = documents.flatMap((id) => index.days.get(id) ?? []);
  if (days.length < documents.length) return new Set();
  const first = [...days].sort()[0] ?? '';
  return new Set(documents.filter((id) => (index.days.get(id) ?? '') > first));
}

const KINDS: readonly (readonly [Pair['kind'], string])[] = [
  ['figure', 'Figures'],
  ['course', 'Counts from day to day'],
  ['date', 'Dates'],
  ['denial', 'Claims denied'],
  ['name', 'Names'],
  ['wording', 'Wording'],
];

/** Tables of each kind, since no other page sets them side by side; a line below them says how many more there are. */
const MOST_DIFFERENCES = 40;

/** Reports of a toll in one table: the first and the last. */
const MOST_OF_TOLL = 6;
