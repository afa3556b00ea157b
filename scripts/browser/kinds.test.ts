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
/** Rules that hang on widths, sizes and colours; the others find in one view what they find in all. */
const BY_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
/** So much of its length may a page gain or lose as its fonts come. */
const BARELY = 0.1;
let axe: string;

beforeAll(async () => {
  axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
});

/** All rules, or those named. */
async function violationsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Evaluated by the test, not loaded by the page: its own policy would refuse it.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
  const only =
    rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : { rules: { 'target-size': { enabled: true } } };
  const options = JSON.stringify({ resultTypes: ['violations'], ...only });
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

/** How far the page reaches beyond the window's width. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far the page has moved in all, of itself. */
function shift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 60);
  });
}

const lengthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

const textAt = (page: Page, percent: number) =>
  page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);

describe.each(kinds)('/%s', (path) => {
  const phone = { viewport: { width: 360, height: 640 }, colorScheme: 'dark', reducedMotion: 'reduce' } as const;
  // The locale makes it a page of its own: the fonts that one page has read, it has at once in the next.
  const withoutFonts = () => visit({ ...phone, locale: 'en-GB' });
  const opened = () => visit(phone);
  const open = async (page: Page) => {
    await page.goto(inject('site') + path);
    if (path.includes('?q=')) await page.locator('.search-results li').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
  };

  // Opened once; the tests below go on from there.
  beforeAll(async () => {
    const { page } = await opened();
    await page.setViewportSize(phone.viewport);
    await page.emulateMedia({ colorScheme: phone.colorScheme });
    await open(page);
  });

  // When a font comes hangs on the machine, and lines end elsewhere in it: here it never comes.
  it('does not move while it loads, and stands as long without its fonts as with them', async () => {
    const { page: without } = await withoutFonts();
    await without.route('**/*.woff2', (route) => route.abort());
    await open(without);
    expect(await without.evaluate(shift)).toBe(0);
    const { page } = await opened();
    const longer = (await lengthOf(without)) / (await lengthOf(page)) - 1;
    expect(Math.abs(longer)).toBeLessThan(BARELY);
  });

  it('gives axe nothing to find: on a phone and a desk, in light and dark, at twice the text size', async () => {
    const { page } = await opened();
    expect(await violationsOf(page), '360 px, dark').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page, BY_LOOKS), '1280 px, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOf(page), '1280 px, light').toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    await textAt(page, 200);
    expect(await violationsOf(page, BY_LOOKS), '360 px, light, text at 200 %').toEqual([]);
  });

  it('never scrolls sideways', async () => {
    const { page } = await opened();
    await page.setViewportSize({ width: 640, height: 640 });
    await textAt(page, 200);
    expect(await beyond(page), '640 px, text at 200 %').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await textAt(page, 100);
    expect(await beyond(page), '320 px').toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      for (const name of document.querySelectorAll('.party')) name.append(' of Workers and Staff of the Islands');
    });
    expect(await beyond(page), '320 px, long names of parties').toBeLessThanOrEqual(0);
  });
});

describe('what opens over a page', () => {
  it('gives axe nothing to find', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    await page.goto(`${inject('site')}istanbul-talks/summary/`);
    await page.locator('[data-footnote-ref]').first().hover();
    await page.locator('.card').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('sanctions');
    await page.getByRole('option').first().waitFor();
    await page.locator('.card').waitFor({ state: 'hidden' });
    expect(await violationsOf(page)).toEqual([]);
  });
});
