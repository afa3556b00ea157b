import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '#src/pipeline/settings/settings.ts';
import { briefAll } from './brief.ts';
import { UsageError } from './failure.ts';
import { startBriefing } from './new.ts';

const REPORT = Buffer.from('\uFEFFThe pilots of Norwind walked out on Monday.\r\nThe airline regretted it.\r\n');
const PAGE =
  '<html><head><title>Pilots: "no" – again</title><meta name="author" content="A. Berg"></head><body><p>The pilots of Norwind rejected the offer.</p></body></html>';
let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-new-'));
  content = join(folder, 'content');
  await writeFile(join(folder, 'report.txt'), REPORT);
  await writeFile(join(folder, '1 page.html'), PAGE);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a briefing started from files', () => {
  it('holds the files byte for byte, and builds', async () => {
    expect(await start('strike', 'report.txt', '1 page.html')).toBe(0);
    expect(await readFile(join(content, 'strike/documents/report.txt'))).toEqual(REPORT);
    const [result] = await briefAll({ content, json: true });
    expect(result).toMatchObject({ documents: 2, problems: [], unproven: [] });
  });

  it('has a briefing.yaml that states what the documents state, and nothing more', async () => {
    await start('strike', 'report.txt', '1 page.html');
    const yaml = await readFile(join(content, 'strike/briefing.yaml'), 'utf8');
    expect(parse(yaml)).toEqual({
      documents: { 'report.txt': null, '1 page.html': { title: 'Pilots: "no" – again', author: 'A. Berg' } },
    });
    expect(settingsOf(yaml, 'briefing.yaml').problems).toEqual([]);
  });

  it('has one whose every commented key is a setting', async () => {
    await start('strike', 'report.txt');
    const yaml = await readFile(join(content, 'strike/briefing.yaml'), 'utf8');
    const used = yaml
      .replace(/^( *)# (\w+):.*$/gm, (_, indent, key) =>
        indent ? `${indent}${key}: ${VALUES[key] ?? 'x'}` : `${key}:`,
      )
      .replace(/^title:$/m, 'title: Strike');
    expect(settingsOf(used, 'briefing.yaml').problems).toEqual([]);
    expect(Object.keys(parse(used))).toContain('leaveOut');
  });

  it('has one that gives no example for a value', async () => {
    await start('strike', 'report.txt');
    const yaml = await readFile(join(content, 'strike/briefing.yaml'), 'utf8');
    const bare = yaml.replace(/^ {4}# /gm, '    ');
    expect(parse(bare)).toEqual({
      documents: {
        'report.txt': { title: null, publisher: null, author: null, published: null, url: null, licence: null },
      },
    });
  });

  it('never touches a folder that is there', async () => {
    await mkdir(join(content, 'strike'), { recursive: true });
    await expect(start('strike', 'report.txt')).rejects.toThrow(/exists already.*copy your files into/);
    expect(await readdir(join(content, 'strike'))).toEqual([]);
  });

  it.each([
    ['an id that is no address', 'Strike 1', ['report.txt'], /"Strike 1" cannot be an address.*"strike-1"/],
    ['a file that is not there', 'strike', ['report.txt', 'gone.txt'], /no file ".*gone\.txt"/],
    ['a folder', 'strike', ['.'], /is a folder/],
    ['two files of one name', 'strike', ['report.txt', 'report.txt'], /has the name of/],
  ])('is not started with %s, and leaves nothing behind', async (_what, id, files, message) => {
    const failed = start(id, ...files);
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(message);
    expect(await readdir(folder)).not.toContain('content');
  });

  it('is built by the command it names, also where it lies elsewhere', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await start('strike', 'report.txt');
    await startBriefing('walk-out', [join(folder, 'report.txt')], { content: join(folder, 'my briefings') });
    const lines = told.mock.calls.map(([line]) => String(line));
    told.mockRestore();
    expect(lines[0]).toContain(`"npm start -- --content ${content}" builds it`);
    expect(lines[1]).toContain(`"npm start -- --content '${join(folder, 'my briefings')}'" builds it`);
  });

  it('leaves behind what a machine keeps beside documents', async () => {
    for (const name of ['~$report.docx', 'Thumbs.db']) await writeFile(join(folder, name), 'x');
    expect(await start('strike', '1 page.html', '~$report.docx', 'Thumbs.db')).toBe(0);
    const documents = join(content, 'strike/documents');
    expect(await readdir(documents)).toEqual(['1 page.html']);
    await writeFile(join(documents, 'desktop.ini'), 'x');
    await mkdir(join(documents, '1 page_files'));
    const [result] = await briefAll({ content, json: true });
    expect(result).toMatchObject({ documents: 1, problems: [] });
    await mkdir(join(documents, 'other_files'));
    const [spoilt] = await briefAll({ content, json: true });
    expect(spoilt?.problems.map(({ rule }) => rule)).toEqual(['documents-are-in-no-folder']);
  });

  it('says so where a file is no document, and keeps the rest', async () => {
    await writeFile(join(folder, 'table.xlsx'), 'x');
    expect(await start('strike', 'report.txt', 'table.xlsx')).toBe(1);
    expect(await readdir(join(content, 'strike/documents'))).toEqual(['report.txt', 'table.xlsx']);
    // Moved away as advised, nothing is left to mend.
    await rm(join(content, 'strike/documents/table.xlsx'));
    const [result] = await briefAll({ content, json: true });
    expect(result).toMatchObject({ documents: 1, problems: [] });
  });
});

function start(id: string, ...files: string[]): Promise<number> {
  return startBriefing(
    id,
    files.map((file) => join(folder, file)),
    { content },
  );
}

const VALUES: Readonly<Record<string, string>> = { published: '2025-05-16', url: 'https://example.org' };
