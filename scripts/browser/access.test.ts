import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const talks = inject('paths').filter((path) => path.startsWith('istanbul-talks/'));
const oneSource = talks.find((path) => /\/sources\/.+\/$/.test(path)) ?? '';
const topics = ['ceasefire', 'prisoner-exchange'].map((slug) => `istanbul-talks/${slug}/`);
/** One page of each kind. */
const kinds = [
  '',
  'about/',
  'search/?q=sanctions',
  '404.html',
  ...talks.filter((path) => !/\/sources\/.+\//.test(path) && !topics.includes(path)),
  oneSource,
];
let axe: string;

beforeAll(async () => {
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
});

/** All rules, or those named. */
async function violationsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Evaluated by the test, not loaded by the page: its own policy would refuse it.
  await page.evaluate(axe);
  const only = rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {};
  const options = JSON.stringify({ resultTypes: ['violations'], ...only });
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  if (path.includes('?q=')) await page.locator('.search-results li').first().waitFor();
}

describe('axe', () => {
  it.each(kinds)(
    'finds nothing in light and dark, on a phone and a desk, at twice the text size: /%s',
    async (path) => {
      const { page } = await visit({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, path);
      const found: string[] = [];
      const check = async (rules: readonly string[]) => found.push(...(await violationsOf(page, rules)));
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        await check([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await check(['color-contrast']);
      }
      await page.evaluate('document.documentElement.style.fontSize = "200%"');
      await check([]);
      expect(found).toEqual([]);
    },
  );

  it('finds nothing on the open search and an open card', async () => {
    const { page } = await visit({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    await open(page, 'istanbul-talks/summary/');
    await page.locator('[data-footnote-ref]').first().hover();
    await page.locator('.card').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('sanctions');
    await page.getByRole('option').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('the layout', () => {
  it.each([
    { width: 320, text: 100 },
    { width: 640, text: 200 },
  ])('never scrolls sideways at $width px with text at $text %', async ({ width, text }) => {
    const { page } = await visit({ viewport: { width, height: 640 } });
    for (const path of kinds) {
      await open(page, path);
      await page.evaluate(`document.documentElement.style.fontSize = '${text}%'`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });

  it('does not move while it loads', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    for (const path of kinds) {
      await open(page, path);
      await page.evaluate(() => document.fonts.ready);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 60);
          }),
      );
      expect(shift, path).toBe(0);
    }
  });
});

describe('the keyboard', () => {
  it('skips to the content and reaches the first citation and its note', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await open(page, 'istanbul-talks/summary/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    const reached = await tabUntil(page, () => document.activeElement?.matches('[data-footnote-ref]') ?? false);
    expect(reached).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#fn-/);
    const back = await tabUntil(page, () => document.activeElement?.matches('[data-footnote-backref]') ?? false);
    expect(back).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#fnref-/);
  });

  it('walks from the home page to a source without a pointer', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await open(page, '');
    for (const link of ['main h2 a', '.sidebar a[href$="/sources/"]', 'main a[href*="000-"]']) {
      await page.keyboard.press('Tab');
      const next = page.locator(link).first();
      await next.focus();
      expect(await next.evaluate((element) => getComputedStyle(element).outlineStyle), link).not.toBe('none');
      const address = await next.evaluate((element) => (element as HTMLAnchorElement).href);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }
    expect(page.url()).toMatch(/\/sources\/.+/);
  });

  it('opens the menu on a phone, leaves it on Esc and is not trapped in it', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await open(page, 'istanbul-talks/summary/');
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu').isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function tabUntil(page: Page, isThere: () => boolean): Promise<boolean> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return true;
  }
  return false;
}
