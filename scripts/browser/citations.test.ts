import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const briefing = 'istanbul-talks';
const pages = inject('paths').filter((path) => new RegExp(`^${briefing}/[^/]+/$`).test(path));
const cited = pages.filter((path) => !/\/(?:sources|index)\/$/.test(path));

async function evidence() {
  return JSON.parse(await readFile(join(inject('folder'), briefing, 'evidence.json'), 'utf8'));
}

describe('a citation', () => {
  it('leads to a note and from there to the exact sentence of its source, on every page', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    const { documents, sentences } = await evidence();
    const notes = new Map<string, string>();
    for (const path of cited) {
      await page.goto(inject('site') + path);
      const found = await page.locator('[data-footnotes] li').evaluateAll((all) =>
        all.map((note) => ({
          id: note.id,
          quoted: note.querySelector('.q')?.textContent ?? '',
          href: note.querySelector<HTMLAnchorElement>('a[href*="/sources/"]')?.href ?? '',
        })),
      );
      for (const { href, quoted } of found) notes.set(href, quoted);
      const references = await page
        .locator('main [data-footnote-ref]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
      expect(
        references.filter((id) => !found.some((note) => note.id === id)),
        path,
      ).toEqual([]);
    }
    expect(notes.size).toBeGreaterThan(5);
    for (const [address, quoted] of notes) {
      if (page.url().split('#')[0] !== address.split('#')[0]) await page.goto(address);
      const { pathname, hash } = new URL(address);
      const shown = await page.locator(`${hash} .sentence-text`).textContent();
      const document = documents.find(({ id }: { id: string }) => pathname.endsWith(`/sources/${id}/`));
      const sentence = sentences.find(({ id }: { id: string }) => id === `${document.id}.${hash.slice(2)}`);
      expect(quoted, address).toBe(shown?.trim());
      expect(document.text.slice(sentence.start, sentence.end), address).toBe(quoted);
    }
  });

  it('marks its sentence on arrival, in sight', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}${briefing}/summary/`);
    const link = page.locator('[data-footnotes] a[href*="/sources/"]').last();
    await page.goto(await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href));
    const target = page.locator('.sentence:target');
    await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    const box = await target.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    const [marked, paper] = await target.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(marked).not.toBe(paper);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('is led back to from its source', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}${briefing}/sources/`);
    await page.locator('main a[href*="sources/"], main h3 a').first().click();
    const back = page.locator('.sentence.cited .sentence-use a').first();
    const href = (await back.getAttribute('href')) ?? '';
    await back.click();
    await page.waitForURL((url) => url.hash === href.slice(href.indexOf('#')));
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });

  it('is led back to from its source wherever it stands', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    const listed = new Set<string>();
    for (const path of inject('paths').filter(
      (one) => one.startsWith(`${briefing}/sources/`) && one.split('/').length > 3,
    )) {
      await page.goto(inject('site') + path);
      const links = page.locator('.sentence-use a[href*="#fnref-"]');
      for (const link of await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
        listed.add(link);
    }
    const standing: string[] = [];
    for (const path of cited.filter((one) => !one.endsWith('/handout/'))) {
      await page.goto(inject('site') + path);
      const ids = await page.locator('main [data-footnote-ref]').evaluateAll((all) => all.map(({ id }) => id));
      standing.push(...ids.map((id) => `${inject('site')}${path}#${id}`));
    }
    expect([...listed].sort()).toEqual(standing.sort());
  });
});

describe('a statement', () => {
  it('is copied with its citation', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${inject('site')}${briefing}/positions/`);
    const statement = page.locator('.statement').first();
    await statement.getByRole('button', { name: 'Copy with citation' }).click();
    const words = await statement.locator('.q').first().textContent();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(words?.trim());
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`#${await statement.getAttribute('id')}`);
  });
});
