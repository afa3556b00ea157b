import type { MarkdownHeading } from 'astro';
import type { EvidenceDocument, Statement } from '#src/schema/evidence.ts';
import type { Briefing } from './briefings.ts';

/** What the shell of a page needs to know, computed once by its route. */
export interface Route {
  /** Without the base: "/istanbul-talks/summary/". */
  readonly path: string;
  readonly title: string;
  /** One line for search engines and previews. */
  readonly description: string;
  /** null on the pages that belong to no briefing. */
  readonly briefing: Briefing | null;
  readonly crumbs: readonly PageLink[];
  /** Headings for "In this page"; [] for a page too short to need them. */
  readonly headings: readonly MarkdownHeading[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** The document that the page shows whole; null on all other pages. */
  readonly document: EvidenceDocument | null;
  /** Statements the page holds, each at the anchor of its id. */
  readonly statements: readonly Statement[];
}

export interface PageLink {
  readonly title: string;
  readonly path: string;
}

/** The route of a page of a briefing: its place in the sequence gives the way back and forward. */
export function briefingRoute(briefing: Briefing, page: PageOfBriefing): Route {
  const sequence = sequenceOf(briefing);
  const place = sequence.findIndex(({ path }) => path === page.path);
  const home = { title: briefing.title, path: `/${briefing.id}/` };
  return {
    path: page.path,
    title: page.title,
    description: page.description,
    briefing,
    crumbs: [{ title: 'Briefings', path: '/' }, ...(page.path === home.path ? [] : [home]), ...(page.within ?? [])],
    headings: (page.headings ?? []).filter(({ depth }) => depth <= 3),
    previous: (place > 0 && sequence[place - 1]) || null,
    next: (place >= 0 && sequence[place + 1]) || null,
    document: page.document ?? null,
    statements: page.statements ?? [],
  };
}

/** The route of a page outside any briefing. */
export function plainRoute(path: string, title: string, description: string): Route {
  return {
    path,
    title,
    description,
    briefing: null,
    crumbs: path === '/' ? [] : [{ title: 'Briefings', path: '/' }],
    headings: [],
    previous: null,
    next: null,
    document: null,
    statements: [],
  };
}

/** The title a browser's tab, a search engine and a citation show. */
export function fullTitle({ title, briefing }: Route): string {
  const parts = [title, ...(briefing && briefing.title !== title ? [briefing.title] : []), 'Readout'];
  return parts.join(' · ');
}

/** The pages of a briefing in reading order, the cover first. */
export function sequenceOf({ id, title, pages }: Briefing): PageLink[] {
  return [
    { title, path: `/${id}/` },
    ...pages.map((page) => ({ title: page.title, path: `/${id}/${page.slug}/` })),
    { title: 'Sources', path: `/${id}/sources/` },
    { title: 'A–Z index', path: `/${id}/index/` },
    { title: 'Handout', path: `/${id}/handout/` },
  ];
}

interface PageOfBriefing {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly headings?: readonly MarkdownHeading[];
  readonly document?: EvidenceDocument;
  readonly statements?: readonly Statement[];
  /** Pages between the cover and this one. */
  readonly within?: readonly PageLink[];
}
