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
/** So often a page is opened again whose fonts came late. */
const AGAIN = 5;
/** A hundredth of what is a good layout shift: a busy machine may read a font only frames after it came in time. */
const TINY = 0.001;
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

// How far the page moved in all, and whether a font came less than a frame before its first paint, or behind it.
function loaded(): Promise<{ shift: number; isLate: boolean }> {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
  const isLate = fonts.some((font) => font.startTime + font.duration > paint - 16);
  return new Promise((done) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({ shift, isLate }), 60);
  });
}

const isTiny = (shift: number) => shift > 0 && shift < TINY;

const textAt = (page: Page, percent: number) =>
  page.evaluate(`document.documentElement.style.fontSize = '${percent}%'`);

// Each page is opened once, on a phone; its tests go on from there.
describe.each(kinds)('/%s', (path) => {
  const opened = () => visit({ reducedMotion: 'reduce' });
  const open = async (page: Page) => {
    await page.goto(inject('site') + path);
    if (path.includes('?q=')) await page.locator('.search-results li').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
  };

  beforeAll(async () => {
    const { page } = await opened();
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
  });

  it('does not move while it loads', async () => {
    const { page } = await opened();
    let loading = await page.evaluate(loaded);
    // A machine in use may hand out a font after the first paint, and lines end elsewhere in it: that says nothing of the page.
    for (let again = 0; (loading.isLate || isTiny(loading.shift)) && again < AGAIN; again += 1) {
      await open(page);
      loading = await page.evaluate(loaded);
    }
    expect(loading.shift).toBe(0);
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
