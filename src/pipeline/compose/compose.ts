import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { PAGE_KINDS, type PageKind } from '#src/schema/page.ts';
import type { Block, ComposedPage, Inline, SourceNote } from './blocks.ts';
import { claimsOf } from './claims.ts';
import type { Draft } from './draft.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { figuresOf } from './figures.ts';
import { spokenGroups } from './groups/spoken-groups.ts';
import { groupsOf } from './groups.ts';
import { quote } from './lines/inlines.ts';
import { labelOf, placeOf, readerLink } from './place.ts';
import { positionSections } from './positions/sections.ts';
import { BUILDERS } from './registry.ts';

/** The pages of a briefing in reading order. A page with nothing to say is not made; every line is tied to its source. */
export function composePages(evidence: Evidence, settings: BriefingSettings): ComposedPage[] {
  const index = evidenceIndex(evidence, settings);
  const claims = claimsOf(index);
  const groups = groupsOf(claims, index);
  const spoken = spokenGroups(groups, index);
  const positions = positionSections(spoken, index);
  const material = { index, settings, claims, groups, spoken, positions, figures: figuresOf(index) };
  const drafts = PAGE_KINDS.flatMap((kind) => BUILDERS[kind](material).map((draft) => ({ kind, ...draft })));
  const wanted = drafts.filter(({ slug }) => !settings.pages?.leaveOut?.includes(slug));
  return ordered(wanted, settings).map((draft, place) => page(draft, place + 1, index));
}

// The editor's order first, what it does not name behind it as it stands.
function ordered<T extends Draft>(drafts: readonly T[], settings: BriefingSettings): T[] {
  const order = settings.pages?.order ?? [];
  const place = ({ slug }: T) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return [...drafts].sort((a, b) => place(a) - place(b));
}

function page(
  { kind, slug, title, description, blocks }: Draft & { kind: PageKind },
  order: number,
  index: EvidenceIndex,
): ComposedPage {
  const notes = (index.settings.notes ?? [])
    .filter((note) => note.page === slug)
    .map(({ text }): Block => ({ type: 'note', text }));
  const all = [...blocks, ...notes];
  return {
    kind,
    slug,
    title,
    description,
    order,
    blocks: all,
    notes: [...new Set(citedIn(all))].map((id) => sourceNote(id, index)),
  };
}

function sourceNote(sentence: string, index: EvidenceIndex): SourceNote {
  const found = index.sentences.get(sentence);
  if (!found) throw new Error(`the evidence has no sentence ${sentence}`);
  return {
    sentence,
    label: labelOf(sentence, index),
    quote: quote(found.document, found, index),
    place: placeOf(sentence, index),
    href: readerLink(sentence, index),
  };
}

function citedIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => inlinesOf(block)).flatMap(citedBy);
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)];
    case 'statement':
      return [...block.lead, ...block.quotes.flat()];
    case 'note':
      return [];
  }
}

function citedBy(inline: Inline): string[] {
  if (inline.type === 'cite') return [inline.sentence];
  return 'children' in inline ? inline.children.flatMap(citedBy) : [];
}
