import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const briefing = 'istanbul-talks';
const pages = inject('paths').filter((path) => new RegExp(`^${briefing}/[^/]+/$`).test(path));
const cited = pages.filter((path) => !/\/(?:sources|index)\/$/.test(path));

async function evidence() {
  return JSON.parse(await readFile(join(inject('folder'), briefing, 'evidence.json'), 'utf8'));
}

async function firstCitation(page: Page) {
  await page.goto(`${inject('site')}${briefing}/summary/`);
  return page.locator('main [data-footnote-ref]').first();
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
    expect(await card.isVisible()).toBe(false);
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
    expect(await card.isVisible()).toBe(false);
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
      expect(page.url()).toBe(address);
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
    expect(page.url()).toContain(href.slice(href.indexOf('#')));
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
