import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { verify } from '../verify.ts';
import { visitors } from './visit.ts';

const visit = visitors();
const paths = inject('paths');

/** The words of the page itself, without what only a script could use. */
const textOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    for (const tool of main.querySelectorAll('.needs-script')) tool.remove();
    return main.textContent?.replace(/\s+/g, ' ');
  });

describe('every page', () => {
  it('holds against its evidence for a verifier that shares no line with the program', () => {
    const { faults, briefings, quotations } = verify(inject('folder'));
    expect(faults).toEqual([]);
    expect(briefings).toBe(2);
    expect(quotations).toBeGreaterThan(300);
  });

  it('opens without an error or a request elsewhere, and says the same without JavaScript', async () => {
    const [scripted, plain] = [await visit(), await visit({ javaScriptEnabled: false })];
    for (const path of paths) {
      for (const { page, faultsSince } of [scripted, plain]) {
        await page.goto(inject('site') + path);
        await page.waitForLoadState();
        expect(faultsSince(), path).toEqual([]);
      }
      expect(await scripted.page.locator('h1').count(), path).toBe(1);
      if (path !== 'search/') expect(await textOf(plain.page), path).toBe(await textOf(scripted.page));
    }
  });

  it('has a title of its own', async () => {
    const titles = await Promise.all(
      paths.map((path) => readFile(join(inject('folder'), path.replace(/(?:^|\/)$/, '$&index.html')), 'utf8')),
    );
    const found = titles.map((html) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(found).not.toContain(undefined);
    expect([...new Set(found)]).toEqual(found);
  });

  it('opens below a sub-path too', async () => {
    const { page, faultsSince } = await visit();
    for (const path of paths) {
      await page.goto(inject('siteBelow') + path);
      expect(faultsSince(), path).toEqual([]);
    }
  });
});

describe('an address that leads nowhere', () => {
  it('says so and leads back', async () => {
    const { page, faultsSince } = await visit();
    const response = await page.goto(`${inject('siteBelow')}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Page not found');
    expect(faultsSince().filter((fault) => !fault.includes('no/such/page') && !/status of 404/.test(fault))).toEqual(
      [],
    );
    await page.getByRole('link', { name: 'All briefings' }).click();
    await page.waitForURL(inject('siteBelow'));
  });
});
