import type { Problem } from '#src/schema/problem.ts';
import { nodesIn } from '../mdx/notes.ts';
import { attributeOf, isComponent } from '../mdx/readable-text.ts';
import { type ParsedPage, problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/** Gate 5: each relative link of the pages leads to a page of the briefing and to an anchor that is there. */
export function deadLinks(pages: readonly ParsedPage[], sources: Sources): Problem[] {
  const anchors = anchorsOf(pages, sources);
  return pages.flatMap((page) =>
    nodesIn(page.tree).flatMap((node) => {
      if (node.type !== 'link' || /^[a-z][a-z0-9+.-]*:/i.test(node.url)) return [];
      const fault = faultOf(node.url, page.slug, anchors);
      return fault === null
        ? []
        : [
            problemAt(
              page,
              node,
              'link-leads-somewhere',
              `the link ${node.url} ${fault}`,
              'name a page and an anchor that are there',
            ),
          ];
    }),
  );
}

// From a page's own address, /<briefing>/<slug>/, every address of the briefing starts with "../".
function faultOf(url: string, slug: string, anchors: Anchors): string | null {
  const [path = '', anchor = ''] = url.split('#', 2);
  if (path !== '' && !path.startsWith('../')) return 'does not start with "../", as every link between pages does';
  const address = path === '' ? `${slug}/` : path.slice(3);
  const known = anchors.get(address);
  if (!known) return `leads to no page of this briefing`;
  if (anchor !== '' && !known.has(anchor)) return `leads to an anchor that "${address}" does not have`;
  return null;
}

function anchorsOf(pages: readonly ParsedPage[], sources: Sources): Anchors {
  const anchors = new Map<string, Set<string>>(
    ['', 'sources/', 'index/', 'handout/', 'evidence.json'].map((address) => [address, new Set()]),
  );
  for (const { slug, tree } of pages)
    anchors.set(
      `${slug}/`,
      new Set(nodesIn(tree).flatMap((node) => (isComponent(node, 'Statement') ? [attributeOf(node, 'id') ?? ''] : []))),
    );
  for (const id of sources.documents.keys()) anchors.set(`sources/${id}/`, new Set());
  for (const { id, document } of sources.sentences.values())
    anchors.get(`sources/${document}/`)?.add(`s${id.slice(document.length + 1)}`);
  return anchors;
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;
