import type { Span } from '#src/schema/evidence.ts';
import type { Anchor, Cite, Inline, PartyName, Quote, Strong, Tally, Words } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { slipsIn } from '../sentences/slips.ts';
import type { Corroboration } from './corroboration.ts';

/** The interface's own words. */
export function words(value: string): Words {
  return { type: 'words', value };
}

/** Words that stand out. */
export function strong(...children: readonly Inline[]): Strong {
  return { type: 'strong', children };
}

/** The exact words of a span of a document. */
export function quote(
  document: string,
  { start, end }: Span,
  index: EvidenceIndex,
  differs: readonly Span[] = [],
): Quote {
  const text = index.documents.get(document)?.text;
  if (text === undefined) throw new Error(`the evidence has no document ${document}`);
  return { type: 'quote', document, start, end, words: text.slice(start, end), differs };
}

/** The exact words of a span as a line quotes them: "[sic]" behind each certain slip, which splits the quotation there. */
export function quoted(document: string, span: Span, index: EvidenceIndex, differs: readonly Span[] = []): Inline[] {
  const source = index.documents.get(document);
  const slips = source?.language.startsWith('en') ? slipsIn(source.text, span) : [];
  const cuts = [span.start, ...slips.map(({ end }) => end).filter((end) => end < span.end), span.end];
  const pieces = cuts.slice(1).map((end, place) => ({ start: cuts[place] ?? span.start, end }));
  const inside = (piece: Span) => differs.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  const ended = slips.some(({ end }) => end === span.end) ? [words(' [sic]')] : [];
  return [
    ...joined(
      pieces.map((piece) => [quote(document, piece, index, inside(piece))]),
      ' [sic]',
    ),
    ...ended,
  ];
}

/** A reference to the note of each sentence, once each. */
export function cites(sentences: readonly string[]): Cite[] {
  return [...new Set(sentences)].map((sentence) => ({ type: 'cite', sentence }));
}

/** A party by its name; one that has none of its own, "works council", with a capital. */
export function party(id: string, index: EvidenceIndex): PartyName {
  const called = index.entities.get(id)?.name ?? id;
  return { type: 'party', id, name: called.replace(/^\p{Ll}(?=\p{Ll})/u, (letter) => letter.toUpperCase()) };
}

/** A party with its mark, anybody else by name. */
export function name(id: string, index: EvidenceIndex): Inline {
  const entity = index.entities.get(id);
  return entity?.standing ? party(id, index) : words(entity?.name ?? id);
}

/** Words that lead to another place of the site. */
export function anchor(href: string, ...children: readonly Inline[]): Anchor {
  return { type: 'anchor', href, children };
}

/** "2 of 3 sources", and how many of the reports are independent where that is fewer. */
export function tally({ documents, independent }: Corroboration, index: EvidenceIndex): Tally {
  const total = index.evidence.documents.length;
  const count = `${documents} of ${total} ${total === 1 ? 'source' : 'sources'}`;
  return { type: 'tally', value: independent < documents ? `${count}, ${independent} independent` : count };
}

/** The inlines of several parts with the interface's words between them. */
export function joined(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, place) => (place === 0 ? [...part] : [words(between), ...part]));
}
