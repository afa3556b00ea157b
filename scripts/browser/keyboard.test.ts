import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();

/** More cards than open beside one another. */
const CARDS = 2;

describe('the keyboard', () => {
  it('skips to the content and reaches the first citation and its note', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${inject('site')}istanbul-talks/summary/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    const reached = await tabUntil(page, () => document.activeElement?.matches('[data-footnote-ref]') ?? false);
    expect(reached).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#fn-/);
    const back = await tabUntil(page, () => document.activeElement?.matches('[data-footnote-backref]') ?? false);
    expect(back).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#fnref-/);
  });

  it('walks from the home page to a source without a pointer', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await page.goto(inject('site'));
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

  it('goes through a whole page in its order, every stop in sight, and out at the end', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${inject('site')}istanbul-talks/positions/`);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].filter((one) =>
          (one as HTMLElement).checkVisibility(),
        ).length,
    );
    const seen = new Set<string>();
    for (let presses = 0; presses < stops; presses++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { top, bottom } = element.getBoundingClientRect();
        const shown = getComputedStyle(element).outlineStyle !== 'none' && bottom > 0 && top < innerHeight;
        const place = [...document.querySelectorAll('*')].indexOf(element);
        return { key: `${place} ${element.textContent?.trim().slice(0, 30)}`, shown };
      });
      expect(stop.shown, stop.key).toBe(true);
      seen.add(stop.key);
    }
    expect(seen.size).toBe(stops);
    const places = [...seen].map((key) => Number.parseInt(key, 10));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // A card that opened on the way has a stop of its own.
    const isOut = () => page.evaluate(() => document.activeElement === document.body);
    for (let presses = 0; presses <= CARDS && !(await isOut()); presses++) await page.keyboard.press('Tab');
    expect(await isOut()).toBe(true);
  });

  it('opens the menu on a phone, leaves it on Esc and is not trapped in it', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    await page.goto(`${inject('site')}istanbul-talks/summary/`);
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#menu').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#menu').waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
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
