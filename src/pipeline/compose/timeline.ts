import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import { eventDates } from './event-dates.ts';
import { dated, type Figure } from './figures.ts';
import { inLetters } from './in-letters.ts';
import type { EvidenceIndex } from './index.ts';
import { joined, quote, words } from './inlines.ts';
import { isEventDate } from './is-event-date.ts';
import { sentenceLine } from './line.ts';
import { listed } from './listed.ts';
import { isOfMatter } from './of-matter.ts';
import { reportsOf } from './reports.ts';

/** Dated events in order, with the words that date them; a date that no document resolves stands apart, as it is worded. */
export function timelinePage({ index, figures }: Material): Draft[] {
  const told = figures.filter(
    ({ lead }) =>
      lead.kind === 'date' &&
      !index.headings.has(lead.sentence) &&
      !index.asked.has(lead.sentence) &&
      isEventDate(lead, index) &&
      isTold(lead.sentence, index),
  );
  const dates = eventDates(told, index);
  if (dates.length === 0) return [];
  const shown = new Set<string>();
  const resolved = dates.filter(({ lead }) => typeof lead.value === 'string');
  resolved.sort((a, b) => inLetters(String(a.lead.value), String(b.lead.value)) || place(a, index) - place(b, index));
  const open = dates
    .filter(({ lead }) => typeof lead.value !== 'string')
    .sort((a, b) => place(a, index) - place(b, index));
  return [
    {
      slug: 'timeline',
      title: 'Timeline',
      description: 'Dated events, each with the words that date it.',
      blocks: [...section('Dated', resolved, shown, index), ...section('Not dated by the sources', open, shown, index)],
    },
  ];
}

function isTold(id: string, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(id);
  return sentence !== undefined && isOfMatter(sentence, index);
}

// A sentence stands once, with all its dates; one that repeats another is told by that one.
function section(title: string, found: readonly Figure[], told: Set<string>, index: EvidenceIndex): Block[] {
  const events = new Map<string, Figure[]>();
  for (const figure of found) {
    const { sentence } = figure.lead;
    if (told.has(sentence) && !events.has(sentence)) continue;
    if (events.size === MOST_EVENTS && !events.has(sentence)) continue;
    for (const report of reportsOf(sentence, index)) told.add(report);
    listed(events, sentence).push(figure);
  }
  if (events.size === 0) return [];
  const rows = [...events].map(([sentence, figures]) => row(sentence, figures, index));
  const head = ['Date', 'Event'].map((name) => [words(name)]);
  return [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'table', role: 'plain', head, rows },
  ];
}

function row(sentence: string, figures: readonly Figure[], index: EvidenceIndex): Inline[][] {
  const dates = figures.map(({ lead }) => dated(lead, quote(lead.document, lead, index)));
  const found = index.sentences.get(sentence);
  return [joined(dates, ' · '), found ? sentenceLine(found, index) : []];
}

function place({ lead }: Figure, index: EvidenceIndex): number {
  return index.rank.get(lead.sentence) ?? 0;
}

const MOST_EVENTS = 20;
