import { extractText } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();

/** The text of a page as it comes out of a printer, white space aside. */
async function printed(path: string): Promise<{ text: string; sheets: number }> {
  const { page } = await visit();
  await page.goto(inject('site') + path);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { text: tidy(text), sheets: totalPages };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ');

async function notesOf(path: string): Promise<string[]> {
  const { page } = await visit();
  await page.goto(inject('site') + path);
  return (await page.locator('[data-footnotes] li .q:first-of-type').allTextContents()).map(tidy);
}

describe('paper', () => {
  it.each(['istanbul-talks/summary/', 'istanbul-talks/sanctions/', 'istanbul-talks/handout/'])(
    'shows the notes with their exact sentences: %s',
    async (path) => {
      const notes = await notesOf(path);
      const { text } = await printed(path);
      expect(notes.length).toBeGreaterThan(0);
      // Line ends are the printer's; and a PDF cannot tell the apostrophe from the letter that looks like it.
      const letters = (words: string) => words.replace(/[\s\u00ad-]/g, '').replaceAll('\u02bc', '’');
      for (const note of notes) expect(letters(text)).toContain(letters(note));
      expect(text).toMatch(/S\d, sentence \d+/);
    },
  );

  it('is black on white from the dark theme too', async () => {
    const { page } = await visit({ colorScheme: 'dark' });
    await page.goto(`${inject('site')}istanbul-talks/positions/`);
    await page.evaluate("document.documentElement.dataset.theme = 'dark'");
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('html, main :is(h1, h2, p, a, td, th, .party, .tally)')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      }),
    );
    expect(new Set(seen)).toEqual(new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']));
  });

  it('has no sheet for a few lines alone', async () => {
    for (const path of ['istanbul-talks/summary/', 'istanbul-talks/positions/', 'istanbul-talks/handout/']) {
      const { page } = await visit();
      await page.goto(inject('site') + path);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
      for (const sheet of text) expect(sheet.length, path).toBeGreaterThan(400);
    }
  });

  it('leaves out menus and tools', async () => {
    const { text } = await printed('istanbul-talks/summary/');
    expect(text).not.toMatch(/Skip to content|Ctrl K|Copy with citation|Display/);
  });
});
