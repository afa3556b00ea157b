import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const summary = `${inject('site')}istanbul-talks/summary/`;
const ofRoot = (page: Page, property: string) =>
  page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), property);

describe('what a reader chooses', () => {
  it('holds on the next page before anything is painted', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await page.goto(summary);
    const paper = await ofRoot(page, 'background-color');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Larger' }).check();
    expect(await ofRoot(page, 'background-color')).not.toBe(paper);
    // The page's own script never comes: what the first paint shows is all there is.
    await page.route(/Page.*\.js$/, (route) => route.abort());
    await page.goto(summary.replace('summary', 'parties'));
    expect(await ofRoot(page, 'background-color')).not.toBe(paper);
    expect(await ofRoot(page, '--scale')).not.toBe('1');
  });
});

describe('a reader’s own device', () => {
  it('keeps places told apart in forced colours', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
    await page.goto(summary);
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderInlineStartColor);
    expect(await edge('.sidebar [aria-current="page"]')).not.toBe(await edge('.sidebar li a:not([aria-current])'));
    const source = await page
      .locator('[data-footnotes] a[href*="/sources/"]')
      .first()
      .evaluate((one) => (one as HTMLAnchorElement).href);
    await page.goto(source);
    expect(await page.locator('.sentence:target').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    );
  });

  it('sees nothing move', async () => {
    const { page } = await visit({ reducedMotion: 'reduce' });
    await page.goto(summary);
    await page.locator('[data-footnote-ref]').first().hover();
    await page.locator('.card').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await ofRoot(page, 'scroll-behavior')).toBe('auto');
  });

  it('reads a source in its own language and direction', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}port-strike/sources/`);
    await page.locator('a[href="harbour-notice/"]').click();
    const sentence = page.locator('.sentence-text').first();
    expect(await sentence.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const number = page.locator('.sentence-number').first();
    expect((await number.boundingBox())?.x).toBeGreaterThan((await sentence.boundingBox())?.x ?? Infinity);
    expect(await sentence.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('he');
    expect(
      await page
        .locator('.sentence-use')
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe('ltr');
  });

  it('shows on the first screen of a phone the title, the outcome and the first line agreed', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await page.goto(summary);
    const bar = await page.locator('.tools').boundingBox();
    for (const part of ['h1', '#outcome + ul > li:first-child', '#agreed + ul > li:first-child']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 1000) + (box?.height ?? 0), part).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });

  it('keeps a page and its tools in the width of a phone with letters twice as large', async () => {
    // Half the width is the same to every length that letters give.
    const { page } = await visit({ viewport: { width: 180, height: 320 } });
    for (const path of ['', 'istanbul-talks/', 'istanbul-talks/summary/', 'istanbul-talks/positions/', 'search/']) {
      await page.goto(inject('site') + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(180);
      for (const tool of await page.locator('.tools button:visible').all()) {
        const box = await tool.boundingBox();
        expect((box?.x ?? 180) + (box?.width ?? 0), path).toBeLessThanOrEqual(180);
      }
    }
  });

  it('keeps the way back to a briefing of a long title on one line of a phone', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await page.goto(`${inject('site')}istanbul-talks/summary/`);
    const link = page.locator('.crumbs li:last-child a');
    const line = await link.boundingBox();
    await link.evaluate((one) => {
      one.textContent = 'The dispute over the works at the upper river and who is to pay for them';
    });
    expect((await link.boundingBox())?.height).toBe(line?.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('side notes', () => {
  it('stand beside their line where the page is wide, add no text, and are not there where it is narrow', async () => {
    const { page } = await visit({ viewport: { width: 1600, height: 900 } });
    await page.goto(summary);
    const citation = page.locator('main sup[data-place]').first();
    const drawn = () => citation.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(await drawn()).toContain((await citation.getAttribute('data-place')) ?? '');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1600);
    expect((await citation.textContent())?.trim()).toMatch(/^\d+$/);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await drawn()).toBe('none');
  });
});
