import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexSite } from './index-site.ts';
import { inventedSite } from './search-index/fixtures/invented-site.ts';

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.map(async (file) => [file.slice(folder.length), (await readFile(file)).toString('base64')]);
  return Object.fromEntries(await Promise.all(bytes));
}

it('gives the same bytes for the same site', async () => {
  const [one, other] = await Promise.all([inventedSite(), inventedSite()]);
  expect(await indexSite(one.folder, one)).toEqual({ pages: 4 });
  await indexSite(other.folder, other);
  expect(await bytesOf(other.folder)).toEqual(await bytesOf(one.folder));
  await Promise.all([one.remove(), other.remove()]);
});
