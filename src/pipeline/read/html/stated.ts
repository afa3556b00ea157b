import { statedDate } from '../date.ts';
import type { Stated } from '../types.ts';
import { attribute, childrenOf, type Element, elementsOf, isElement, isFurniture, type Node } from './nodes.ts';

/** What a page states about itself: in its head's meta tags and links, and its headline. */
export function statedInHtml(page: Node, article: Node): Stated {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let licence: string | null = null;
  for (const element of elementsOf(page)) {
    const name = element.tagName;
    if (name === 'html') language = languageTag(attribute(element, 'lang') ?? '');
    else if (name === 'title') title ??= clean(innerText(element));
    else if (name === 'meta') keep(metas, element);
    else if (name === 'link' && attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href');
    else if (name === 'link' && attribute(element, 'rel') === 'license')
      licence ??= clean(attribute(element, 'href') ?? '');
  }
  const meta = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: headlineOf(article) ?? meta(TITLE) ?? withoutSite(title, meta(PUBLISHER)),
    language,
    publisher: meta(PUBLISHER),
    author: nameOrNull(meta(AUTHOR)),
    published: statedDate(meta(PUBLISHED) ?? ''),
    url: [canonical, meta(URLS)].find((url) => /^https?:\/\/\S+$/.test(url ?? '')) ?? null,
    licence: meta(LICENCE) ?? licence,
  };
}

function keep(metas: Map<string, string>, element: Element): void {
  const key = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    ''
  ).toLowerCase();
  const value = clean(attribute(element, 'content') ?? '');
  if (key && value && !metas.has(key)) metas.set(key, value);
}

function headlineOf(article: Node): string | null {
  for (const element of elementsOf(article, isFurniture))
    if (element.tagName === 'h1') return clean(innerText(element));
  return null;
}

function innerText(root: Node): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if (isElement(node) && node.tagName === 'br') parts.push(' ');
    stack.push(...[...childrenOf(node)].reverse());
  }
  return parts.join('');
}

// "Dockers vote | The Harbour Post": the site's name is no part of the title.
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s*[|–—·-]\s*$/, '') || title;
}

// Some sites put the address of the author's page where the name belongs.
function nameOrNull(author: string | null): string | null {
  return author && !/^https?:/.test(author) ? author : null;
}

function languageTag(tag: string): string | null {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function clean(text: string): string | null {
  return (
    text
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

const TITLE = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'];
const PUBLISHER = ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher'];
const AUTHOR = ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'date',
];
const URLS = ['og:url', 'dc.identifier'];
const LICENCE = ['dcterms.license', 'dc.rights.license', 'license', 'licence'];
