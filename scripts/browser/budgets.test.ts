import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visitors } from './visit.ts';

const visit = visitors();
const articles = inject('paths').filter((path) =>
  /^istanbul-talks\/(?!sources|index|handout|evidence)[^/]+\/$/.test(path),
);

/** What a first visit to a page loads: kind and gzip size of each file. */
async function loaded(path: string): Promise<{ kind: string; bytes: number; url: string }[]> {
  const { page } = await visit({ viewport: { width: 1280, height: 800 } });
  const responses: Promise<{ kind: string; bytes: number; url: string }>[] = [];
  const note = (response: Response) => {
    const kind = response.request().resourceType();
    // Fonts are compressed already.
    const size = async (body: Buffer) => (kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length);
    responses.push(
      response
        .body()
        .then(size)
        .then((bytes) => ({ kind, bytes, url: response.url() })),
    );
  };
  page.on('response', note);
  await page.goto(inject('site') + path);
  await page.evaluate(() => document.fonts.ready);
  page.off('response', note);
  return Promise.all(responses);
}

const total = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

describe('a page of a briefing', () => {
  it.each(articles)('keeps to its budgets: %s', async (path) => {
    const files = await loaded(path);
    const kilobytes = (kinds: readonly string[]) => total(files.filter(({ kind }) => kinds.includes(kind))) / 1024;
    expect(kilobytes(['script'])).toBeLessThanOrEqual(5);
    expect(kilobytes(['document', 'stylesheet', 'script'])).toBeLessThanOrEqual(30);
    expect(kilobytes(['document', 'stylesheet', 'script', 'font', 'image'])).toBeLessThanOrEqual(100);
    expect(files.map(({ url }) => url).length, JSON.stringify(files)).toBeLessThanOrEqual(6);
  });
});
