import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { faultsOfLinkedData } from './linked-data-schema.ts';
import { visitors } from './visit.ts';

const visit = visitors();
const folder = inject('folderBelow');
const address = 'https://press.example/press/briefings/';
const pages = inject('paths').filter((path) => path !== '404.html');
const heads = new Map<string, Head>();

beforeAll(async () => {
  for (const path of pages) heads.set(path, headOf(await readFile(join(folder, path, 'index.html'), 'utf8')));
});

describe('the head of every page', () => {
  it('describes the page and names its one address', () => {
    for (const [path, { metas, links }] of heads) {
      expect(metas.get('description')?.[0]?.length, path).toBeGreaterThan(10);
      expect(links.get('canonical'), path).toEqual([address + path]);
    }
  });

  it('gives Open Graph what its protocol requires, and a picture its own size', async () => {
    for (const [path, { metas }] of heads) {
      for (const name of ['og:title', 'og:type', 'og:url', 'og:description', 'og:site_name'])
        expect(metas.get(name)?.filter(Boolean), `${path} ${name}`).toHaveLength(1);
      expect(metas.get('og:url'), path).toEqual([address + path]);
      const image = metas.get('og:image')?.[0];
      expect(metas.get('twitter:card'), path).toEqual([image ? 'summary_large_image' : 'summary']);
      expect(Boolean(image), path).toBe(path.includes('/') && !/^(?:about|search)\//.test(path));
      if (!image) continue;
      const { format, width, height } = await sharp(join(folder, image.slice(address.length))).metadata();
      expect([`image/${format}`, `${width}`, `${height}`], path).toEqual(
        ['type', 'width', 'height'].map((part) => metas.get(`og:image:${part}`)?.[0]),
      );
      expect(metas.get('og:image:alt')?.[0], path).toBeTruthy();
    }
  });

  it('holds linked data of schema.org’s types and properties', () => {
    for (const [path, { data }] of heads) {
      expect(data['@context'], path).toBe('https://schema.org');
      expect(faultsOfLinkedData(data), path).toEqual([]);
    }
    const types = JSON.stringify([...heads.values()].map(({ data }) => data));
    for (const type of ['Article', 'Quotation', 'CreativeWork', 'WebPage'])
      expect(types).toContain(`"@type":"${type}"`);
  });

  it('lets a reference manager cite the page, and a source as the source states it', async () => {
    const { documents } = JSON.parse(await readFile(join(folder, 'port-strike/evidence.json'), 'utf8'));
    for (const [path, { metas }] of heads) {
      const [, briefing, document] = /^([^/]+)\/(?:sources\/([^/]+)\/)?/.exec(path) ?? [];
      const isCited = briefing !== undefined && !['about', 'search'].includes(briefing);
      expect(metas.get('citation_title')?.length ?? 0, path).toBe(isCited ? 1 : 0);
      if (briefing !== 'port-strike' || !document) continue;
      const stated = documents.find(({ id }: { id: string }) => id === document);
      expect(metas.get('citation_title'), path).toEqual([stated.title]);
      expect(metas.get('citation_author') ?? [], path).toEqual(stated.author ? [stated.author] : []);
      expect(metas.get('citation_publication_date') ?? [], path).toEqual(
        stated.published ? [expect.stringMatching(/^\d{4}(?:\/\d\d){0,2}$/)] : [],
      );
    }
  });
});

describe('what a site says of itself', () => {
  /** An XML file as a browser reads it: the text of each element of a name. */
  async function xml(file: string): Promise<(name: string) => Promise<string[]>> {
    const text = await readFile(join(folder, file), 'utf8');
    const { page } = await visit();
    const read = (name: string) =>
      page.evaluate(
        ([source = '', wanted = '']) => {
          const document = new DOMParser().parseFromString(source, 'application/xml');
          return [...document.getElementsByTagName(wanted)].map((element) => element.textContent);
        },
        [text, name],
      );
    expect(await read('parsererror'), file).toEqual([]);
    return read;
  }

  it('is a sitemap of every page once, by its whole address', async () => {
    const listed = await (await xml('sitemap.xml'))('loc');
    expect(listed.toSorted()).toEqual(
      pages
        .filter((path) => path !== 'search/')
        .map((path) => address + path)
        .toSorted(),
    );
  });

  it('is a feed with what RSS 2.0 requires: each item titled, described, and known by an id of its edition', async () => {
    const read = await xml('feed.xml');
    for (const name of ['channel', 'atom:link']) expect(await read(name)).toHaveLength(1);
    const [titles, links, descriptions, guids, items] = await Promise.all(
      ['title', 'link', 'description', 'guid', 'item'].map(read),
    );
    expect(items?.length).toBe(2);
    for (const texts of [titles, links, descriptions]) expect(texts?.filter(Boolean)).toHaveLength(3);
    expect(new Set(guids).size).toBe(2);
    for (const guid of guids ?? []) expect(guid).toMatch(/#edition-[0-9a-f]{7}$/);
    for (const link of links ?? []) expect(pages.map((path) => address + path)).toContain(link);
  });

  it('lets every robot in, and leads it to the sitemap', async () => {
    const lines = (await readFile(join(folder, 'robots.txt'), 'utf8')).trim().split('\n');
    expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${address}sitemap.xml`]);
    const files = await readdir(folder, { recursive: true });
    expect(files.map((path) => path.split(sep).join('/'))).toContain('sitemap.xml');
  });
});

function headOf(html: string): Head {
  const found: Head = { metas: new Map(), links: new Map(), data: {} };
  walk(parse(html), (element) => {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (element.tagName === 'meta')
      add(found.metas, attributes.get('name') ?? attributes.get('property'), attributes.get('content'));
    if (element.tagName === 'link') add(found.links, attributes.get('rel'), attributes.get('href'));
    const [text] = element.childNodes;
    if (attributes.get('type') === 'application/ld+json' && text && 'value' in text)
      found.data = JSON.parse(text.value);
  });
  return found;
}

function walk(node: Tree.Node, see: (element: Tree.Element) => void): void {
  if ('tagName' in node) see(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, see);
}

function add(map: Map<string, string[]>, name: string | undefined, value: string | undefined): void {
  if (name !== undefined && value !== undefined) map.set(name, [...(map.get(name) ?? []), value]);
}

interface Head {
  readonly metas: Map<string, string[]>;
  readonly links: Map<string, string[]>;
  data: Record<string, unknown>;
}
