import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { EvidenceIndex } from './index.ts';
import { quote, words } from './inlines.ts';
import { sentenceLine } from './line.ts';

/** Dated events in order, with the words that date them; a date that no document resolves stands apart, as it is worded. */
export function timelinePage({ index }: Material): Draft[] {
  const dated = figuresOf(
    index.facts.filter(({ kind }) => kind === 'date'),
    index,
  );
  if (dated.length === 0) return [];
  const resolved = dated.filter(({ lead }) => typeof lead.value === 'string');
  resolved.sort((a, b) => (String(a.lead.value) < String(b.lead.value) ? -1 : 1));
  const open = dated
    .filter(({ lead }) => typeof lead.value !== 'string')
    .sort((a, b) => place(a, index) - place(b, index));
  return [
    {
      slug: 'timeline',
      title: 'Timeline',
      description: 'Dated events, each with the words that date it.',
      blocks: [...section('Dated', resolved, index), ...section('Not dated by the sources', open, index)],
    },
  ];
}

function section(title: string, dated: readonly Figure[], index: EvidenceIndex): Block[] {
  if (dated.length === 0) return [];
  const rows = dated.slice(0, MOST_EVENTS).map((figure) => row(figure, index));
  const head = ['Date', 'Event'].map((name) => [words(name)]);
  return [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'table', role: 'plain', head, rows },
  ];
}

function row({ lead }: Figure, index: EvidenceIndex): Inline[][] {
  const sentence = index.sentences.get(lead.sentence);
  return [[quote(lead.document, lead, index)], sentence ? sentenceLine(sentence, index) : []];
}

function place({ lead }: Figure, index: EvidenceIndex): number {
  return index.rank.get(lead.sentence) ?? 0;
}

const MOST_EVENTS = 40;
