import type { EvidenceDocument, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { numberOf } from '#src/schema/sentence-id.ts';
import type { Briefing, BriefingPage } from './briefings.ts';

/** A document cut into paragraphs of rows that together hold every word of it, in order. */
export function paragraphsOf(briefing: Briefing, document: EvidenceDocument): ReaderRow[][] {
  const sentences = briefing.evidence.sentences
    .filter((sentence) => sentence.document === document.id)
    .sort((a, b) => a.start - b.start);
  const alike = alikeOf(briefing, document.id);
  const paragraphs = new Map<number, ReaderRow[]>();
  let at = 0;
  for (const sentence of sentences) {
    const rows = paragraphs.get(sentence.paragraph) ?? [];
    rows.push(
      ...between(document.text.slice(at, sentence.start)),
      rowOf(briefing, document, sentence, alike.get(sentence.id) ?? []),
    );
    paragraphs.set(sentence.paragraph, rows);
    at = sentence.end;
  }
  return [...paragraphs.values(), between(document.text.slice(at))].filter((rows) => rows.length > 0);
}

// What lies between two sentences is white space, or a mark that belongs to neither and is shown all the same.
function between(text: string): ReaderRow[] {
  return text.trim() === '' ? [] : [{ type: 'rest', text: text.trim() }];
}

function rowOf(
  briefing: Briefing,
  document: EvidenceDocument,
  sentence: EvidenceSentence,
  alike: readonly AlikeSentence[],
): ReaderRow {
  const { id, start, end, use, why, pages } = sentence;
  return {
    type: 'sentence',
    number: numberOf(id),
    text: document.text.slice(start, end),
    use,
    why,
    citedIn: briefing.pages
      .filter(({ slug }) => pages.includes(slug))
      .map((page) => ({
        slug: page.slug,
        title: page.title,
        anchors: anchorsOf(page, `${document.label}-${numberOf(id)}`),
      })),
    alike,
  };
}

/** Where a page cites a sentence, as its note's references are named: "fnref-s1-13", "fnref-s1-13-2". */
function anchorsOf({ entry }: BriefingPage, sentence: string): string[] {
  const label = sentence.toLowerCase();
  const places = (entry.body ?? '').split(`[^${label}]`).filter((rest, place) => place > 0 && !rest.startsWith(':'));
  return places.map((_, place) => `fnref-${label}${place > 0 ? `-${place + 1}` : ''}`);
}

/** For each sentence of a document that others report too, their sentences. */
function alikeOf(briefing: Briefing, document: string): Map<string, AlikeSentence[]> {
  const alike = new Map<string, AlikeSentence[]>();
  for (const { sentences } of briefing.evidence.clusters) {
    const own = sentences.filter((id) => briefing.sentences.get(id)?.document === document);
    if (own.length === 0) continue;
    const others = sentences.flatMap((id) => (own.includes(id) ? [] : alikeSentence(briefing, id)));
    for (const id of own) alike.set(id, [...(alike.get(id) ?? []), ...others]);
  }
  return alike;
}

function alikeSentence(briefing: Briefing, id: string): AlikeSentence[] {
  const sentence = briefing.sentences.get(id);
  const document = sentence && briefing.documents.get(sentence.document);
  if (!document) return [];
  const differs = briefing.differences.get(document.id) ?? [];
  return [
    {
      document: document.id,
      label: document.label,
      number: numberOf(id),
      pieces: piecesOf(document, sentence, differs),
    },
  ];
}

function piecesOf({ text }: EvidenceDocument, { start, end }: Span, differs: readonly Span[]): Piece[] {
  const inside = differs.filter((span) => span.start >= start && span.end <= end).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = start;
  for (const span of inside.filter((span, place) => span.start >= (inside[place - 1]?.end ?? start))) {
    pieces.push(
      { text: text.slice(at, span.start), differs: false },
      { text: text.slice(span.start, span.end), differs: true },
    );
    at = span.end;
  }
  return [...pieces, { text: text.slice(at, end), differs: false }].filter((piece) => piece.text !== '');
}

export type ReaderRow = SentenceRow | { readonly type: 'rest'; readonly text: string };

export interface SentenceRow {
  readonly type: 'sentence';
  readonly number: number;
  /** As received. */
  readonly text: string;
  readonly use: EvidenceSentence['use'];
  readonly why: string;
  readonly citedIn: readonly CitingPage[];
  /** Sentences of other documents that report the same. */
  readonly alike: readonly AlikeSentence[];
}

export interface CitingPage {
  readonly slug: string;
  readonly title: string;
  /** Each place where the page cites the sentence, in order. */
  readonly anchors: readonly string[];
}

export interface AlikeSentence {
  readonly document: string;
  readonly label: string;
  readonly number: number;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Words in which the sources differ. */
  readonly differs: boolean;
}
