import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Problem } from '#src/schema/problem.ts';

/**
 * Gate 5 over a built site: each link, image, script and style of its pages that leads into the site leads to a file and
 * an anchor that are there. Addresses of other hosts are not looked at.
 */
export function brokenLinks(pages: ReadonlyMap<string, string>, site: SiteFiles): Problem[] {
  const base = `/${site.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const links: Link[] = [];
  const anchors = new Map<string, Set<string>>();
  for (const [path, html] of pages) anchors.set(path, collect(path, html, links));
  return links.flatMap((link) => {
    const fault = faultOf(link, base, site.files, anchors);
    if (fault === null) return [];
    const { path: file, line, column, url } = link;
    return [
      {
        file,
        line,
        column,
        rule: 'link-leads-somewhere',
        message: `the link ${url} ${fault}`,
        remedy: 'name a page and an anchor that are there',
      },
    ];
  });
}

// One page at a time: only its anchors and links outlive its tree.
function collect(path: string, html: string, links: Link[]): Set<string> {
  const ids = new Set<string>();
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node)
      for (let child = node.childNodes.length - 1; child >= 0; child -= 1) open.push(node.childNodes[child]!);
    if (!('attrs' in node)) continue;
    for (const { name, value } of node.attrs) {
      if (name === 'id' || (name === 'name' && node.tagName === 'a')) ids.add(value);
      const place = node.sourceCodeLocation;
      if (ADDRESSES.has(`${node.tagName} ${name}`))
        links.push({ path, url: value, line: place?.startLine ?? null, column: place?.startCol ?? null });
    }
  }
  return ids;
}

function faultOf(
  { path, url }: Link,
  base: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const page = new URL(path.replace(/(^|\/)index\.html$/, '$1'), `http://site.invalid${base}`);
  const target = URL.parse(url, page.href);
  if (target === null) return 'is no address';
  if (target.origin !== page.origin) return null;
  if (!target.pathname.startsWith(base)) return `leads outside of ${base}`;
  const inside = decoded(target.pathname.slice(base.length));
  const file = [inside, `${inside}index.html`, `${inside}/index.html`, `${inside}.html`].find((name) =>
    files.has(name),
  );
  if (file === undefined) return 'leads to no file of the site';
  const anchor = decoded(target.hash.slice(1)).replace(/:~:.*$/, '');
  if (anchor === '' || anchor === 'top' || !file.endsWith('.html')) return null;
  return anchors.get(file)?.has(anchor) ? null : 'leads to an anchor that its page does not have';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'a href',
  'area href',
  'audio src',
  'form action',
  'iframe src',
  'img src',
  'link href',
  'script src',
  'source src',
  'video src',
]);

export interface SiteFiles {
  /** Path the site is served under, "/" or "/sub/path". */
  readonly base: string;
  /** Every file of the site, relative to its root, with "/". */
  readonly files: ReadonlySet<string>;
}

interface Link {
  /** The page it stands on, relative to the site's root. */
  readonly path: string;
  readonly url: string;
  readonly line: number | null;
  readonly column: number | null;
}
