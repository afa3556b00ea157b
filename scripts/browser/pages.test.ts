import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const paths = inject('paths');

describe('every page', () => {
  it.each(['site', 'siteBelow'] as const)('opens without an error or a request elsewhere (%s)', async (which) => {
    const { page, faultsSince } = await visit();
    for (const path of paths) {
      await page.goto(inject(which) + path);
      await page.evaluate(() => document.fonts.ready);
      expect(faultsSince(), path).toEqual([]);
      expect((await page.title()).length, path).toBeGreaterThan(3);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
  });

  it('has a title of its own', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    const titles = new Map<string, string>();
    for (const path of paths) {
      await page.goto(inject('site') + path);
      const title = await page.title();
      expect(titles.get(title), `${path} is called "${title}" like another page`).toBeUndefined();
      titles.set(title, path);
    }
  });

  it('shows the same text without JavaScript', async () => {
    const [scripted, plain] = [await visit(), await visit({ javaScriptEnabled: false })];
    for (const path of paths.filter((each) => each !== 'search/')) {
      const texts = [];
      for (const { page } of [scripted, plain]) {
        await page.goto(inject('site') + path);
        texts.push(
          await page.locator('main').evaluate((main) => {
            for (const tool of main.querySelectorAll('.needs-script')) tool.remove();
            return main.textContent?.replace(/\s+/g, ' ');
          }),
        );
      }
      expect(texts[1], path).toBe(texts[0]);
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
    expect(page.url()).toBe(inject('siteBelow'));
  });
});
