import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import { corroborationOf } from './corroboration.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './index.ts';
import { words } from './inlines.ts';
import { keyFacts } from './key-facts.ts';
import { reportsOf, sentenceLine } from './line.ts';
import { readText, wordCount } from './read-text.ts';
import { FALLBACK, SECTIONS, type SummarySection } from './summary-sections.ts';

/** The first screen: what came of it, what is agreed, what is disputed, what comes next, and the key facts. */
export function summaryPage({ index, claims }: Material): Draft[] {
  const facts = keyFacts(index, claims);
  const room: Room = { words: MOST_WORDS - wordsInTables(facts), used: new Set() };
  const sections = filled(SECTIONS, room, index);
  const first = sections.some(({ title }) => title === 'Outcome' || title === 'Agreed')
    ? []
    : filled([FALLBACK], room, index);
  const blocks = [...first, ...sections].flatMap(({ title, lines }): Block[] => [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'list', items: lines },
  ]);
  if (blocks.length === 0 && facts.length === 0) return [];
  const description = 'What happened, what is agreed, what is disputed and what comes next.';
  return [{ slug: 'summary', title: 'Summary', description, blocks: [...blocks, ...facts] }];
}

// A line for each section in turn, so that no section fills the screen before another has begun.
function filled(sections: readonly SummarySection[], room: Room, index: EvidenceIndex): Filled[] {
  const open = sections.map((section) => ({
    title: section.title,
    lines: [] as Inline[][],
    next: candidates(section, index).values(),
  }));
  for (let round = 0; round < MOST_LINES; round += 1)
    for (const [place, section] of open.entries())
      if (round < (sections[place]?.most ?? 0)) section.lines.push(...taken(section.next, room, index));
  return open.filter(({ lines }) => lines.length > 0);
}

// The best candidate that says something new and still fits on the first screen.
function taken(candidates: Iterator<EvidenceSentence>, room: Room, index: EvidenceIndex): Inline[][] {
  for (let next = candidates.next(); !next.done; next = candidates.next()) {
    const { id } = next.value;
    if (room.used.has(id)) continue;
    const line = sentenceLine(next.value, index);
    const length = wordCount(readText(line));
    if (length > room.words) continue;
    room.words -= length;
    room.used.add(id);
    for (const { sentences } of index.clustersOf.get(id) ?? []) for (const told of sentences) room.used.add(told);
    return [line];
  }
  return [];
}

function candidates({ fits }: SummarySection, index: EvidenceIndex): EvidenceSentence[] {
  const found = [...index.sentences.values()].filter((sentence) => fits(sentence, index));
  const keyed = found.map((sentence) => ({ sentence, score: score(sentence, index) }));
  return keyed.sort((a, b) => b.score - a.score).map(({ sentence }) => sentence);
}

// Well reported, early in its document, short.
function score({ id, document, start, end }: EvidenceSentence, index: EvidenceIndex): number {
  const { documents, independent } = corroborationOf(reportsOf(id, index), index);
  const number = Number(id.slice(document.length + 1));
  const length = wordCount(index.documents.get(document)?.text.slice(start, end) ?? '');
  return 3 * independent + documents + 3 / number - Math.max(0, length - 15) / 10;
}

function wordsInTables(blocks: readonly Block[]): number {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? [...block.head, ...block.rows.flat()] : []));
  return cells.reduce((sum, cell) => sum + wordCount(readText(cell)), 0);
}

const MOST_LINES = 3;
/** Of the whole page before its notes; the headings take the rest of the three hundred. */
const MOST_WORDS = 285;

interface Room {
  words: number;
  /** Sentences told already, by themselves or by another. */
  readonly used: Set<string>;
}

interface Filled {
  readonly title: string;
  readonly lines: readonly (readonly Inline[])[];
}
