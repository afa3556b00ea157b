import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BriefOptions, briefAll, isSound } from './brief.ts';

/** The command as its user meets it: a real process, real files, what it prints and its exit code. */

const COMMAND = fileURLToPath(new URL('./readout.ts', import.meta.url));
const REPORT = 'The pilots of Norwind walked out on Monday. “We want rest, not promises,” said union leader Jon Vik.\n';
/** One fault a briefing: the file, what it holds, and the line that tells of it. */
const FAULTY_DOCUMENTS: Record<string, readonly [name: string, bytes: string | Uint8Array, line: RegExp]> = {
  empty: ['blank.txt', '  \n\n', /documents\/blank\.txt(?::1:1)? document-has-text: /],
  'not-utf8': [
    'latin.txt',
    Buffer.from('Caf\xe9 talks ended.', 'latin1'),
    /documents\/latin\.txt:1:4 document-is-utf8: /,
  ],
  unknown: ['table.xlsx', 'x', /documents\/table\.xlsx(?::1:1)? document-format-is-known: .*\.txt/],
  twice: ['b.txt', REPORT, /documents\/b\.txt documents-are-distinct: .*a\.txt/],
  pdf: ['broken.pdf', 'no pdf at all', /documents\/broken\.pdf(?::1:1)? [a-z-]+: /],
  word: ['broken.docx', 'no zip at all', /documents\/broken\.docx(?::1:1)? [a-z-]+: /],
};

/** One fault a briefing: its briefing.yaml and the line that tells of it. */
const FAULTY_SETTINGS: Record<string, readonly [yaml: string, line: RegExp]> = {
  unfinished: ['title: "unfinished\n', /briefing\.yaml:\d+:\d+ settings-are-yaml: /],
  strange: ['title: Strike\ncolour: red\n', /briefing\.yaml:2:1 settings-are-known: there is no setting "colour"/],
  date: ['documents:\n  a.txt:\n    published: Tuesday\n', /briefing\.yaml:3:5 settings-are-valid: .*2025-05-16/],
  document: [
    'documents:\n  z.txt:\n    title: Z\n',
    /briefing\.yaml:2:3 settings-name-documents: there is no document "z\.txt"/,
  ],
  statement: ['pin:\n  - q0000\n', /briefing\.yaml:2:\d+ settings-name-statements: there is no statement "q0000"/],
};

/** What an editor adds to a page. */
const LINE = '\nA line of the editor.\n';

let folder: string;
/** Many briefings, sound and faulty. */
let all: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('readout brief, of many briefings', () => {
  let told: Told;

  // One start of the program for all of them: each takes seconds.
  beforeAll(async () => {
    all = await mkdtemp(join(tmpdir(), 'readout-'));
    await put('edited/documents/a.txt', REPORT, all);
    await built({ content: all });
    await writeFile(await onePage(all), `${await readFile(await onePage(all), 'utf8')}${LINE}`);
    const sound = { strike: REPORT, truce: REPORT.replaceAll('Norwind', 'Sudwind'), folder: REPORT };
    for (const [briefing, report] of Object.entries(sound)) await put(`${briefing}/documents/a.txt`, report, all);
    await put('folder/documents/more/b.txt', 'Peru rejected the offer.', all);
    await mkdir(join(all, 'bare/documents'), { recursive: true });
    for (const [briefing, [name, bytes]] of Object.entries(FAULTY_DOCUMENTS)) {
      await put(`${briefing}/documents/a.txt`, REPORT, all);
      await put(`${briefing}/documents/${name}`, bytes, all);
    }
    for (const [briefing, [yaml]] of Object.entries(FAULTY_SETTINGS)) {
      await put(`${briefing}/documents/a.txt`, REPORT, all);
      await put(`${briefing}/briefing.yaml`, yaml, all);
    }
    told = await readout('brief', '--content', all);
  }, 120_000);
  afterAll(async () => {
    await rm(all, { recursive: true, force: true });
  });

  it('writes pages and evidence beside the documents and leaves the documents as they were', async () => {
    expect(told.out).toMatch(/strike: 1 document → \d+ pages?, \d+ files? written/);
    expect(await readdir(join(all, 'strike'))).toEqual(['documents', 'evidence.json', 'pages']);
    expect(await readFile(join(all, 'strike/documents/a.txt'), 'utf8')).toBe(REPORT);
  });

  it('builds many briefings, each from its own folder, without a word on those that are sound', () => {
    expect(told.out).toMatch(/strike: .*\n(?:.*\n)*.*truce: /);
    expect(linesOf(told.err, 'strike')).toEqual([]);
  });

  it('names a briefing without documents', () => {
    expect(told.err).toMatch(/bare\/documents briefing-has-documents: .*; put at least one/);
    expect(told.code).toBe(1);
  });

  it('names a folder among the documents, whose files it does not read', () => {
    expect(told.err).toMatch(/documents\/more\/ documents-are-in-no-folder: .*; move its files up/);
    expect(linesOf(told.out, 'folder')).toEqual([expect.stringContaining('1 document →')]);
  });

  it('never overwrites a page that was edited by hand, unless it is told to', async () => {
    expect(linesOf(told.err, 'edited')).toEqual([expect.stringMatching(/page-is-unedited: .*--force/)]);
    expect(await readFile(await onePage(all), 'utf8')).toContain(LINE);
    await cp(join(all, 'edited'), join(folder, 'edited'), { recursive: true });
    expect((await built()).map(isSound)).toEqual([false]);
    expect(await readFile(await onePage(folder), 'utf8')).toContain(LINE);
    await built({ force: true });
    expect(await readFile(await onePage(folder), 'utf8')).not.toContain(LINE);
  });

  it.each(Object.entries(FAULTY_DOCUMENTS))(
    'reports a fault of a document in one line and still builds the rest: %s',
    async (briefing, [name, , line]) => {
      expect(linesOf(told.err, briefing)).toEqual([expect.stringMatching(line)]);
      expect(linesOf(told.err, briefing)[0]).toContain('; ');
      expect(linesOf(told.out, briefing)).toEqual([expect.stringContaining('1 document →')]);
      const { unread } = JSON.parse(await readFile(join(all, briefing, 'evidence.json'), 'utf8'));
      expect(unread).toEqual([{ file: `documents/${name}`, why: expect.any(String) }]);
    },
  );

  it.each(Object.entries(FAULTY_SETTINGS))(
    'names line and column of a fault in briefing.yaml, and builds without it: %s',
    (briefing, [, line]) => {
      expect(linesOf(told.err, briefing).join('\n')).toMatch(line);
      expect(linesOf(told.out, briefing)).toEqual([expect.stringContaining('1 document →')]);
    },
  );
});

describe('readout brief', () => {
  it('says where to put documents when there is no briefing', async () => {
    const { code, err } = await readout('brief');
    expect(err).toMatch(/holds no briefing; put your documents into .*documents/);
    expect(code).toBe(2);
  });

  it('says so when the folder is a briefing itself', async () => {
    await put('strike/documents/a.txt', REPORT);
    const { code, err } = await readout('brief', '--content', join(folder, 'strike'));
    expect(err).toContain(`is a briefing itself; name the folder that it stands in: --content ${folder}`);
    expect(code).toBe(2);
  });

  it('says so when the content folder does not exist', async () => {
    const { code, err } = await readout('brief', '--content', join(folder, 'nowhere'));
    expect(err).toMatch(/there is no folder ".*nowhere"; name the folder/);
    expect(code).toBe(2);
  });

  it('with --check writes nothing and fails when the pages are not what the build would write', async () => {
    await put('strike/documents/a.txt', REPORT);
    const before = await readout('brief', '--check');
    expect(before.err).toMatch(/evidence\.json page-is-current: /);
    expect(before.code).toBe(1);
    expect(await readdir(join(folder, 'strike'))).toEqual(['documents']);
    await built();
    expect(await built({ check: true })).toMatchObject([{ outdated: [], problems: [], unproven: [] }]);
  });

  it('gives for the committed documents, byte for byte, the committed pages and evidence', async () => {
    const committed = fileURLToPath(new URL('../content', import.meta.url));
    const results = await built({ content: committed, check: true });
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((result) => !isSound(result))).toEqual([]);
  });

  it('prints the result as JSON alone with --json', async () => {
    await put('strike/documents/a.txt', REPORT);
    const { out } = await readout('brief', '--json');
    expect(JSON.parse(out).briefings[0]).toMatchObject({ id: 'strike', documents: 1, problems: [], unproven: [] });
  });
});

describe('readout', () => {
  it('names an unknown option and exits with 2', async () => {
    const { code, err } = await readout('brief', '--colour');
    expect(err).toMatch(/unknown option '--colour'/);
    expect(code).toBe(2);
  });

  it('says which port to take instead when one is in use, before it builds anything', async () => {
    await put('strike/documents/a.txt', REPORT);
    const other = createServer().listen(0, 'localhost');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, err, out } = await readout('start', '--port', String(port), '--out', join(folder, 'site'));
    other.close();
    expect(err).toContain(`Port ${port} is in use`);
    expect(err).toContain(`--port ${port + 1}`);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('refuses to empty a folder that is no site of its own', async () => {
    await put('strike/documents/a.txt', REPORT);
    const { code, err } = await readout('build', '--out', folder);
    expect(err).toMatch(/holds other files/);
    expect(code).toBe(2);
  });

  it('refuses an address that is none, before it reads anything', async () => {
    await put('strike/documents/a.txt', REPORT);
    const [site, base] = await Promise.all([
      readout('build', '--site', 'press.example'),
      readout('build', '--base', 'https://press.example/briefings/'),
    ]);
    expect(site).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^"press\.example" is no address; .*--site/),
    });
    expect(base).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/is no path; give --base/) });
  });

  it('explains a sentence by its id, with what another document says of its speaker', async () => {
    await put('strike/documents/a.txt', REPORT);
    await put('strike/documents/b.txt', 'Jon Vik said on Monday that the strike would go on.\n');
    await built();
    const { out } = await readout('explain', 'a.2', 'b.1');
    expect(out).toContain('“We want rest, not promises,” said union leader Jon Vik.');
    expect(out).toMatch(/STATEMENTS\n\s+- id: q/);
    expect(out).toMatch(/TOLD ELSEWHERE\n\s+- entity: jon-vik\n\s+role: union leader/);
  });
});

/** The file of the first page of the briefing that is edited by hand. */
async function onePage(content: string): Promise<string> {
  const pages = join(content, 'edited/pages');
  return join(pages, (await readdir(pages))[0]!);
}

/** The lines that name a briefing's folder. */
function linesOf(text: string, briefing: string): string[] {
  return text.split('\n').filter((line) => line.includes(`/${briefing}/`) || line.includes(`/${briefing}:`));
}

/** What `readout brief` does, without the start of a process, which takes seconds. */
function built(options: Partial<BriefOptions> = {}) {
  return briefAll({ content: folder, json: true, ...options });
}

async function put(path: string, content: string | Uint8Array, into = folder): Promise<void> {
  const file = join(into, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function readout(command: string, ...options: string[]): Promise<Told> {
  const content =
    command === 'build' || command === 'start' || !options.includes('--content') ? ['--content', folder] : [];
  return new Promise((done) => {
    execFile(process.execPath, [COMMAND, command, ...content, ...options], (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
