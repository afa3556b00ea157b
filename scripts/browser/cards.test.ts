import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const briefing = 'istanbul-talks';

async function firstCitation(page: Page) {
  await page.goto(`${inject('site')}${briefing}/summary/`);
  return page.locator('main [data-footnote-ref]').first();
}

describe('the card of a citation', () => {
  it('shows its sentence on hover, keeps it under the pointer and lets it go on Esc', async () => {
    const { page } = await visit();
    const citation = await firstCitation(page);
    await citation.hover();
    const card = page.locator('.card');
    await card.waitFor();
    const note = await page
      .locator((await citation.getAttribute('href')) ?? '')
      .locator('.q')
      .first()
      .textContent();
    expect((await card.textContent())?.replace(/\s+/g, ' ')).toContain(note?.replace(/\s+/g, ' '));
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('waits for a pointer that takes its time to reach the card, and for none that goes elsewhere', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    const citation = await firstCitation(page);
    const card = page.locator('.card');
    const middle = async (locator: Locator) => {
      const box = await locator.boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const from = await middle(citation);
    await page.mouse.move(from.x, from.y);
    await card.waitFor();
    const to = await middle(card);
    for (const share of [0.3, 0.6, 1]) {
      await page.mouse.move(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
      await page.waitForTimeout(400);
      expect(await card.isVisible(), `${share} of the way`).toBe(true);
    }
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  it.each([420, 560, 700, 900])(
    'hides nothing of the line that it proves, in a window of 1000 by %i',
    async (height) => {
      const { page } = await visit({ viewport: { width: 1000, height: 800 } });
      await page.setViewportSize({ width: 1000, height });
      const citation = (await firstCitation(page)).locator('xpath=ancestor::main//*[@data-footnote-ref]').nth(2);
      await citation.scrollIntoViewIfNeeded();
      await citation.hover();
      await page.locator('.card').waitFor();
      const card = await page.locator('.card').boundingBox();
      const line = await citation.locator('xpath=ancestor::li').boundingBox();
      expect(
        card!.y >= line!.y + line!.height - 8 || card!.y + card!.height <= line!.y,
        JSON.stringify({ card, line }),
      ).toBe(true);
      await page.keyboard.press('Escape');
    },
  );

  it('shows its card to the keyboard too, which Esc closes without moving the focus', async () => {
    const { page } = await visit({ viewport: { width: 1280, height: 800 } });
    const citation = await firstCitation(page);
    await page.keyboard.press('Tab');
    await citation.focus();
    const card = page.locator('.card');
    await card.waitFor();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await citation.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('opens its card on a tap, and the sentence in its source from there', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const citation = await firstCitation(page);
    await citation.scrollIntoViewIfNeeded();
    await citation.tap();
    const card = page.locator('.card');
    await card.waitFor();
    const sentence = await card.locator('p').first().textContent();
    await card.getByRole('link').first().tap();
    await page.waitForURL(/\/sources\/.*#s\d+$/);
    expect(await page.locator('.sentence:target .sentence-text').textContent()).toContain(sentence?.trim());
  });

  it('opens as a sheet on a phone, which goes on a tap outside, on Esc and on Back, and hides no line it proves', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const citation = await firstCitation(page);
    const address = page.url();
    const card = page.locator('.card');
    const ways: readonly (() => Promise<unknown>)[] = [
      () => page.touchscreen.tap(180, 20),
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
    ];
    for (const close of ways) {
      await citation.tap();
      await card.waitFor();
      const [line, sheet] = await Promise.all([citation.boundingBox(), card.boundingBox()]);
      expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(640);
      await close();
      await card.waitFor({ state: 'hidden' });
      await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
      await page.waitForURL(address);
    }
    await citation.tap();
    await page.locator('main [data-footnote-ref]').nth(3).tap();
    await page.waitForTimeout(200);
    expect(await card.isVisible()).toBe(true);
  });

  it('stands for its whole group: one card with each source of the line, its words marked', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}${briefing}/positions/`);
    const group = page.locator('.statement .cites:has(sup + sup)').first();
    await group.hover();
    await page.locator('.card').waitFor();
    expect(await page.locator('.card .card-note').count()).toBe(await group.locator('sup').count());
    const cited = await page.locator('.statement:has(.cites[data-open]) blockquote .q').first().textContent();
    expect(await page.locator('.card mark').first().textContent()).toBe(cited);
  });
});
