import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as pagefind from 'pagefind';
import type { Evidence } from '#src/schema/evidence.ts';
import { dictionaryOf } from '#src/search/build/dictionary.ts';
import { variantGroups } from '#src/search/build/variant-groups.ts';
import { parted } from '#src/search/words.ts';
import { type SearchRecord, searchRecords } from './search-index/records.ts';

/**
 * Writes the search index of a built site: Pagefind's own into `pagefind/`, and into `search/` the tables of our layer
 * over it (which words mean the same, which words there are). The same site gives the same bytes. Addresses in the
 * index are relative to the base, so the site may be moved.
 */
export async function indexSite(
  dist: string,
  site: { readonly evidences: readonly Evidence[] },
): Promise<{ pages: number }> {
  const records = searchRecords(await htmlFiles(dist), site.evidences);
  await writePagefind(records, join(dist, 'pagefind'));
  await writeTables(records, site.evidences, join(dist, 'search'));
  return { pages: records.length };
}

async function htmlFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths
    .sort()
    .map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(files));
}

async function writePagefind(records: readonly SearchRecord[], folder: string): Promise<void> {
  // One index for all languages: a reader of an English page must find the words of a French source.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: indexCopy(record) });
    if (added.errors.length > 0) throw new Error(`${record.url} could not be indexed: ${added.errors.join('; ')}`);
  }
  await rm(folder, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
}

/** Interfaces that come with Pagefind; the site has its own. */
const unused = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

/** The page as Pagefind is to read it: never published. */
function indexCopy({ title, kind, filters, passages }: SearchRecord): string {
  const values = Object.entries({ ...filters, kind: [kind] }).flatMap(([name, all]) =>
    all.map((value) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escaped(value)}"></i>`),
  );
  const body = passages.map(({ kind: element, id, title: name, text }, index) => {
    // Pagefind ends the text of block elements with a full stop; the words of a source are to stay as they are.
    const tag = element === 'heading' ? 'h2' : 'span';
    const attributes = `${id === null ? '' : ` id="${escaped(id)}"`}${name === null ? '' : ` data-pagefind-title="${escaped(name)}"`}`;
    const goesOn = element === 'text' && id === null && passages[index - 1]?.kind === 'text';
    return `${goesOn ? '· ' : ''}<${tag}${attributes}>${escaped(parted(text))}</${tag}>`;
  });
  return `<!doctype html><html lang="en"><body data-pagefind-body data-pagefind-meta="kind[data-kind], briefing[data-briefing]" data-kind="${escaped(kind)}" data-briefing="${escaped(filters['briefing']?.[0] ?? '')}">
<h1>${escaped(title)}</h1>${values.join('')}${body.join('\n')}</body></html>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

async function writeTables(
  records: readonly SearchRecord[],
  evidences: readonly Evidence[],
  folder: string,
): Promise<void> {
  const texts = records.map(({ title, passages }) => [title, ...passages.map(({ text }) => text)].join('\n'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'variants.json'), JSON.stringify(variantGroups(evidences, texts)));
  await writeFile(join(folder, 'words.json'), JSON.stringify(dictionaryOf(texts)));
}
