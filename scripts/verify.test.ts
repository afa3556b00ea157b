import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { briefAll } from './brief.ts';
import { verify } from './verify.ts';

/** The verifier against a real briefing, whole and damaged in one place at a time. */

const FIXTURE = fileURLToPath(new URL('../src/pipeline/fixtures/trade-round', import.meta.url));
const VERIFY = fileURLToPath(new URL('./verify.ts', import.meta.url));
let folder: string;
let good: string;
let copy: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-verify-'));
  await cp(FIXTURE, join(folder, 'content', 'round'), { recursive: true });
  await briefAll({ content: join(folder, 'content'), json: true });
  good = join(folder, 'content', 'round');
  copy = join(folder, 'copy');
});
beforeEach(async () => {
  await rm(copy, { recursive: true, force: true });
  await cp(good, copy, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('verify', () => {
  it('finds nothing wrong in a briefing as the build wrote it, and counts what it held', () => {
    const { faults, documents, sentences, quotations, unhashed } = verify(good);
    expect(faults).toEqual([]);
    expect({ documents, unhashed }).toEqual({ documents: 4, unhashed: 0 });
    expect(sentences).toBeGreaterThan(15);
    expect(quotations).toBeGreaterThan(60);
  });

  it('takes one record, or a folder of briefings', async () => {
    expect(verify(join(good, 'evidence.json')).briefings).toBe(1);
    expect(verify(join(folder, 'content'))).toMatchObject({ briefings: 1, faults: [] });
  });

  it.each([
    ['a document’s file', 'documents/andes-daily.txt', 'salmon', 'cod', 'document-has-its-hash'],
    ['a word of a quotation in a page', 'pages/summary.mdx', 'on salmon but not', 'on cod but not', 'quote-is-exact'],
    ['the span of a quotation', 'pages/summary.mdx', /at="andes-daily:(\d)/, 'at="andes-daily:9$1', 'quote-is-exact'],
    ['the document of a quotation', 'pages/summary.mdx', 'at="andes-daily:', 'at="andes-weekly:', 'quote-is-exact'],
    [
      'the end of a sentence',
      'evidence.json',
      /("id":"andes-daily\.1".*?"end":)\d+/,
      '$114',
      'sentences-are-a-partition',
    ],
    ['the ledger', 'evidence.json', '"use":"cited"', '"use":"lost"', 'ledger-is-whole'],
    [
      'the speaker of a statement',
      'evidence.json',
      /"speakerEntity":"[^"]+"/,
      '"speakerEntity":"nobody"',
      'ids-resolve',
    ],
    ['the words of a figure', 'evidence.json', '"text":"5 percent"', '"text":"7 percent"', 'fact-is-exact'],
    ['the record itself', 'evidence.json', '"version": 1', '"version": 2', 'evidence-is-readable'],
  ])('finds it when somebody alters %s', async (_what, file, from, to, rule) => {
    const path = join(copy, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(from, to));
    expect(await readFile(path, 'utf8')).not.toBe(text);
    expect(verify(copy).faults.map((fault) => fault.rule)).toContain(rule);
  });

  it('holds a plain text against its hash where the file is not there', async () => {
    await rm(join(copy, 'documents'), { recursive: true });
    expect(verify(copy)).toMatchObject({ faults: [], unhashed: 1 });
    const record = join(copy, 'evidence.json');
    await writeFile(
      record,
      (await readFile(record, 'utf8')).replace(/("text":")Chile and Norway/, '$1Peru and Norway.'),
    );
    expect(verify(copy).faults.map(({ rule }) => rule)).toContain('document-has-its-hash');
  });

  it('reads the quotations of a site’s pages, marks and all', async () => {
    const page = (words: string) =>
      `<p><span class="q" data-at="andes-daily:0-65">${words}</span></p>\n<p><span>Other</span></p>`;
    const whole = 'Chile and <span class="differs">Norway</span> have reached a deal on salmon but not on copper.';
    await put('summary/index.html', page(whole));
    expect(verify(copy).faults).toEqual([]);
    await put('summary/index.html', page(whole.replace('copper', 'nickel')));
    expect(verify(copy).faults).toMatchObject([{ file: expect.stringMatching(/summary\/index\.html:1:1$/) }]);
  });

  it('reads every sentence of a source’s own page', async () => {
    const page = (words: string) =>
      `<div class="sentence cited" id="s3"><a href="#s3">3</a><p class="sentence-text" dir="auto">${words}</p></div>`;
    await put('sources/andes-daily/index.html', page('He described the outcome as &quot;a fair one&quot;.'));
    expect(verify(copy).faults).toEqual([]);
    await put('sources/andes-daily/index.html', page('He described the outcome as &quot;a fine one&quot;.'));
    expect(verify(copy).faults).toMatchObject([{ rule: 'quote-is-exact' }]);
  });

  it('exits with 0, 1 and 2, and says what it did', async () => {
    expect(await run(good)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/1 briefing, 4 documents, .*all of it holds/),
    });
    await writeFile(join(copy, 'evidence.json'), '{}');
    expect(await run(copy)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/evidence\.json evidence-is-readable: .*; /),
    });
    expect(await run(join(folder, 'nowhere'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('no evidence.json'),
    });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('Give one path') });
  });

  it('tells how it is called, and that is no fault', async () => {
    const asked = await run('--help');
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toMatch(/^Usage: npm run verify -- <path>[\s\S]*Exit codes: 0 /);
  });

  it('imports nothing but Node’s own modules', async () => {
    const source = await readFile(VERIFY, 'utf8');
    const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  });
});

async function put(path: string, text: string): Promise<void> {
  const file = join(copy, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [VERIFY, ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
