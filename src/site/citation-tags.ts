import { fullTitle, type Route } from './route.ts';

/**
 * What Zotero and other reference managers read of a page, as `citation_*` names and values: a page of a briefing cites
 * itself; the page that shows a source cites the source, with whatever of author, publisher and date the source states.
 */
export function citationTags(route: Route, address: string | null): CitationTag[] {
  const { briefing, document } = route;
  if (!briefing) return [];
  const tags: readonly (readonly [string, string | null])[] = [
    ['citation_title', document?.title ?? fullTitle(route)],
    ['citation_author', document?.author ?? null],
    ['citation_publisher', document?.publisher ?? null],
    // The order of parts that the tags' own guide asks for.
    ['citation_publication_date', document?.published?.slice(0, 10).replaceAll('-', '/') ?? null],
    ['citation_language', document?.language ?? 'en'],
    ['citation_public_url', document?.url ?? address],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

export interface CitationTag {
  readonly name: string;
  readonly content: string;
}
