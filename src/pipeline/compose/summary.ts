import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import { partyOf } from './claims.ts';
import { corroborationOf } from './corroboration.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './index.ts';
import { words } from './inlines.ts';
import { keyFacts } from './key-facts.ts';
import { reportsOf, sentenceLine } from './line.ts';
import { readText, wordCount } from './read-text.ts';

/** The first screen: what came of it, what is agreed, what is disputed, what comes next, and the key facts. */
export function summaryPage({ index, claims }: Material): Draft[] {
  const used = new Set<string>();
  const room = { words: MOST_WORDS };
  const facts = keyFacts(index, claims);
  room.words -= wordsIn(facts.flatMap((block) => (block.type === 'table' ? block.rows.flat(2) : [])));
  const chosen = SECTIONS.map((section) => ({
    title: section.title,
    lines: [] as Inline[][],
    candidates: candidates(section, index),
  }));
  for (let round = 0; round < MOST_LINES; round += 1)
    for (const [place, section] of chosen.entries())
      if (round < SECTIONS[place]!.most) take(section, used, room, index);
  const sections = chosen.flatMap(({ title, lines }): Block[] =>
    lines.length === 0
      ? []
      : [
          { type: 'heading', depth: 2, children: [words(title)] },
          { type: 'list', items: lines },
        ],
  );
  if (sections.length === 0 && facts.length === 0) return [];
  return [
    {
      slug: 'summary',
      title: 'Summary',
      description: 'What happened, what is agreed, what is disputed and what comes next.',
      blocks: [...sections, ...facts],
    },
  ];
}

// The best candidate that says something new and still fits on the first screen.
function take(
  section: { lines: Inline[][]; candidates: EvidenceSentence[] },
  used: Set<string>,
  room: { words: number },
  index: EvidenceIndex,
): void {
  for (let next = section.candidates.shift(); next; next = section.candidates.shift()) {
    if (used.has(next.id)) continue;
    const line = sentenceLine(next, index);
    const length = wordsIn(line);
    if (length > room.words) continue;
    room.words -= length;
    for (const { sentences } of index.clustersOf.get(next.id) ?? []) for (const told of sentences) used.add(told);
    used.add(next.id);
    section.lines.push(line);
    return;
  }
}

function candidates({ fits }: Section, index: EvidenceIndex): EvidenceSentence[] {
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

const SECTIONS: readonly Section[] = [
  { title: 'Outcome', most: 2, fits: (sentence, index) => acts(sentence, index).some((act) => isOutcome(act, index)) },
  { title: 'Agreed', most: 3, fits: (sentence, index) => acts(sentence, index).some((act) => isAgreed(act, index)) },
  { title: 'Disputed', most: 3, fits: (sentence, index) => acts(sentence, index).some(isDisputed) },
  { title: 'Next', most: 3, fits: (sentence, index) => acts(sentence, index).some(isNext) },
];

function acts({ id }: EvidenceSentence, index: EvidenceIndex): readonly Act[] {
  return (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
}

// What the parties together did or failed to do.
function isOutcome(act: Act, index: EvidenceIndex): boolean {
  if (act.modality.includes('hypothetical') || act.modality.includes('future')) return false;
  if (act.act === 'AGREE' && act.modality.includes('negated')) return true;
  return act.act === 'REJECT' && parties(act.actors, index).size > 1;
}

function isAgreed(act: Act, index: EvidenceIndex): boolean {
  if (act.act !== 'AGREE' || act.modality.includes('negated') || act.modality.includes('hypothetical')) return false;
  return parties([...act.actors, ...act.recipients], index).size > 1;
}

function isDisputed({ act, stance, modality }: Act): boolean {
  return DISPUTES.has(act) || (stance === 'against' && !modality.includes('hypothetical'));
}

function isNext({ modality }: Act): boolean {
  return modality.includes('future') && !modality.includes('negated');
}

function parties(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.flatMap((id) => partyOf(id, index) ?? id));
}

function wordsIn(inlines: readonly Inline[]): number {
  return wordCount(readText(inlines));
}

const DISPUTES: ReadonlySet<PloverAct> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST']);
const MOST_LINES = 3;
/** Of the whole page before its notes; the headings take the rest of the three hundred. */
const MOST_WORDS = 280;

interface Section {
  readonly title: string;
  readonly most: number;
  readonly fits: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
}
