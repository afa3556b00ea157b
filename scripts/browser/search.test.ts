import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const sentence =
  "Mr Zelensky stressed that if Russia continues to reject Mr Trump's proposal for a 30-day ceasefire, the new sanctions must be applied more strongly.";

describe('what is searched', () => {
  it('is each page that says a thing first, not those that repeat or list it', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=Ukrainians+interpreter`);
    await page.locator('.search-results li').first().waitFor();
    const addresses = await page
      .locator('.search-results a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(addresses.some((address) => /\/sources\/[^/]+\/$/.test(address))).toBe(true);
    expect(addresses.filter((address) => /\/(?:statements|sources|handout|index)\/$/.test(address))).toEqual([]);
  });

  it('is not what the documents were looked through for in vain', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=fisheries`);
    await expect
      .poll(() => page.locator('.search-page [role=status]').textContent())
      .toContain('Nothing found for “fisheries”.');
  });

  it('is the file and the publisher of a document too, at its place in the list', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=harbour-wire.txt`);
    const link = page.locator('.search-results .search-label a').first();
    await link.waitFor();
    expect(await link.textContent()).toMatch(/^S\d: “Dock workers/);
    expect(await link.getAttribute('href')).toMatch(/port-strike\/sources\/#document-harbour-wire$/);
    expect(await page.locator('.search-results').textContent()).not.toContain('SHA-256');
  });
});

describe('the search over a page', () => {
  it.each(['site', 'siteBelow'] as const)(
    'leads a mistyped question to the right sentence, by keyboard alone (%s)',
    async (which) => {
      const { page, faultsSince } = await visit();
      await page.goto(`${inject(which)}istanbul-talks/summary/`);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await page.keyboard.type('Zelenskyy sanctons');
      const first = page.getByRole('option').first();
      await first.waitFor();
      expect(await page.locator('.search-status').textContent()).toMatch(
        /^“Zelensk\w+ sanctions” found on \d+ pages?$/,
      );
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
        await first.getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(/#s\d+$/);
      expect((await page.locator(':target .sentence-text').textContent())?.trim()).toBe(sentence);
      expect(faultsSince()).toEqual([]);
    },
  );

  it('suggests at most five places, from three characters on', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('combobox').fill('th');
    await page.waitForTimeout(200);
    expect(await page.getByRole('option').count()).toBe(0);
    await page.getByRole('combobox').fill('the talks');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(5);
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
  });

  it('closes on Esc and gives the focus back', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    const button = page.getByRole('button', { name: /^Search/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
  });

  it('opens a new tab on Ctrl-Enter and stays', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('night shifts');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await tab.waitForURL(/\/port-strike\//);
    await tab.close();
    expect(page.url()).toBe(inject('site'));
  });

  it('goes on to the search page with what was typed', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}port-strike/summary/`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('night shifts');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${inject('site')}search/?q=night+shifts`);
    await page.locator('.search-results li').first().waitFor();
  });
});

describe('a search without its index', () => {
  it('says so, and works again when the index is there', async () => {
    const { page } = await visit({ viewport: { width: 800, height: 600 } });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(inject('site'));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('talks');
    const status = page.locator('.search-status');
    await expect.poll(() => status.textContent()).toContain('could not be loaded');
    await page.unroute('**/pagefind/**');
    await page.goto(`${inject('site')}search/?q=talks`);
    await page.locator('.search-results li').first().waitFor();
  });
});

describe('the search page', () => {
  it('shows the same results for the same address, and again on Back', async () => {
    const { page, faultsSince } = await visit();
    await page.goto(`${inject('siteBelow')}search/?q=sanctions`);
    const results = page.locator('.search-results li');
    await results.first().waitFor();
    const before = await results.allTextContents();
    expect(before[0]).toContain('Sanctions');
    await page.getByRole('searchbox').fill('night shifts');
    await page.keyboard.press('Enter');
    await expect.poll(() => results.first().textContent()).toContain('shifts');
    await page.goBack();
    await expect.poll(() => results.allTextContents()).toEqual(before);
    expect(await page.getByRole('searchbox').inputValue()).toBe('sanctions');
    await results.first().getByRole('link').first().click();
    await page.waitForURL(/istanbul-talks\/sanctions\//);
    await page.goBack();
    await expect.poll(() => results.allTextContents()).toEqual(before);
    expect(faultsSince()).toEqual([]);
  });

  it('keeps to a briefing, a kind of page or a source, and writes it into the address', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=said`);
    const results = page.locator('.search-results li h2 a');
    await results.first().waitFor();
    await page.locator('select[name=kind]').selectOption('Source');
    await page.waitForURL(/kind=Source/);
    await expect
      .poll(async () =>
        (await results.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))).every((path) =>
          path.includes('/sources/'),
        ),
      )
      .toBe(true);
    await page.locator('select[name=briefing]').selectOption({ index: 2 });
    await page.waitForURL(/briefing=/);
    await expect
      .poll(async () =>
        (await results.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))).every((path) =>
          path.startsWith('/port-strike/'),
        ),
      )
      .toBe(true);
  });

  it('says what it searched instead of a mistyped word and offers the original', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=setlement`);
    const status = page.locator('.search-page [role=status]');
    await expect.poll(() => status.textContent()).toContain('“settlement” found on');
    await page.getByRole('link', { name: 'Search for “setlement” all the same' }).click();
    await expect.poll(() => status.textContent()).toContain('Nothing found for “setlement”.');
    await page.waitForURL(/exact=1/);
  });

  it('puts a phrase that was typed in quotation marks in one pair of them', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=%22night+shifts%22`);
    await expect
      .poll(() => page.locator('.search-page [role=status]').textContent())
      .toMatch(/^“night shifts” found on/);
    expect(await page.title()).toMatch(/^“night shifts” · /);
  });

  it('says when nothing is found and offers to browse', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}search/?q=xylophone`);
    await expect
      .poll(() => page.locator('.search-page [role=status]').textContent())
      .toContain('Nothing found for “xylophone”.');
    expect(await page.getByRole('link', { name: 'Positions' }).first().isVisible()).toBe(true);
  });

  it('shows text from the address as text', async () => {
    const { page, faultsSince } = await visit();
    await page.goto(
      `${inject('site')}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> talks')}&page=-3&kind=%00`,
    );
    await expect.poll(() => page.locator('.search-page [role=status]').textContent()).not.toBe('');
    expect(await page.locator('main img').count()).toBe(0);
    expect(faultsSince()).toEqual([]);
  });

  it('is an index to browse where there is no JavaScript', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}search/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Ukraine', exact: true }).click();
    await page.waitForURL(`${inject('site')}istanbul-talks/index/#ukraine`);
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });
});
