import { describe, expect, it } from 'vitest';
import { bytes, problem, read } from './fixtures/read-of.ts';

describe('readDocument: plain text', () => {
  it('touches nothing but line ends', async () => {
    const text = '\uFEFF The  port\tclosed.\r\nIt opens\rsoon.\n\n\u2028 <b>Two</b> {x} & more \u00A0\n';
    expect((await read('a.txt', text)).text).toBe(text.replace(/\r\n?/g, '\n'));
  });

  it('reads UTF-16 that begins with its mark, in both byte orders', async () => {
    const words = '\uFEFFDie Häfen sind zu.';
    const little = new Uint8Array([...words].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    const big = new Uint8Array([...words].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]));
    expect((await read('a.txt', little)).text).toBe(words);
    expect((await read('a.txt', big)).text).toBe(words);
  });

  it('names line and column of the first byte that is not UTF-8', async () => {
    const latin1 = new Uint8Array([...bytes('Gute Nacht.\nSchöne Gr'), 0xfc, 0xdf, 0x65]);
    expect(await problem('gruss.txt', latin1)).toMatchObject({
      rule: 'document-is-utf8',
      file: 'documents/gruss.txt',
      line: 2,
      column: 10,
    });
  });

  it('refuses overlong forms and surrogates as UTF-8', async () => {
    for (const bad of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
    ])
      expect(await problem('a.txt', new Uint8Array([0x61, ...bad]))).toMatchObject({
        rule: 'document-is-utf8',
        line: 1,
        column: 2,
      });
  });

  it('tells a file that is no text at all from one in an old encoding', async () => {
    const picture = Uint8Array.from({ length: 400 }, (_, at) => (at * 73 + 129) % 256);
    expect(await problem('a.txt', picture)).toMatchObject({ rule: 'document-is-text', line: null });
    const old = new Uint8Array([...bytes('Gute Nacht,\r\n\tsch'), 0xf6, ...bytes('ne Gr'), 0xfc, 0xdf, 0x65]);
    expect(await problem('a.txt', old)).toMatchObject({ rule: 'document-is-utf8', line: 2 });
  });

  it('refuses a NUL character at its place', async () => {
    expect(await problem('a.txt', 'ab\nc\0d')).toMatchObject({ rule: 'document-is-text', line: 2, column: 2 });
  });

  it('says what a misnamed file is', async () => {
    expect((await problem('a.txt', '%PDF-1.7 …'))?.remedy).toBe('rename it so that it ends in .pdf');
    expect((await problem('a.txt', '{\\rtf1 Hello}'))?.message).toContain('RTF');
  });

  it('refuses a file without a word in it', async () => {
    for (const nothing of ['', '\uFEFF', ' \n\t\n', '--- * ---'])
      expect(await problem('a.txt', nothing)).toMatchObject({ rule: 'document-has-text' });
  });

  it('says which formats it knows where it does not know one', async () => {
    expect(await problem('a.doc', 'x')).toMatchObject({
      rule: 'document-format-is-known',
      remedy: expect.stringContaining('.docx, .pdf or .eml'),
    });
    expect(await problem('README', 'x')).toMatchObject({ rule: 'document-format-is-known' });
  });
});

describe('readDocument: what is stated', () => {
  it('takes title and language from the text only where they show', async () => {
    const headed = await read('a.txt', 'Ferries stop at dusk\n\nThe crews said that they were tired.\n');
    expect(headed).toMatchObject({ title: 'Ferries stop at dusk', language: 'en' });
    for (const day of ['2031-05-04', '04/05/2031', '4.5.2031, 10:30'])
      expect(await read('b_3.txt', `Ferries stop at dusk\n${day}\n\nThe port closes on Friday.`)).toMatchObject({
        title: 'Ferries stop at dusk',
      });
    const plain = await read('b_2.txt', 'Die Fähren fahren nicht.\n\nNiemand weiß warum.');
    expect(plain).toMatchObject({
      title: 'b_2',
      language: 'und',
      author: null,
      publisher: null,
      published: null,
      url: null,
      licence: null,
    });
  });

  it('reads labelled lines at the top of a text as statements, and keeps them in it', async () => {
    const text =
      'Headline: Ferries stop\nByline: Ada Quill\nSource: The Harbour Post\nDate: 4 March 2025\n\nThe crews were tired.';
    expect(await read('a.txt', text)).toMatchObject({
      text,
      title: 'Ferries stop',
      author: 'Ada Quill',
      publisher: 'The Harbour Post',
      published: '2025-03-04',
    });
    expect((await read('a.txt', 'Date: 05/06/2025\nTitle: Ferries\n\nX.')).published).toBeNull();
    expect((await read('a.txt', 'Source: the mayor\n\nHe said so.')).publisher).toBeNull();
  });

  it('looks for the headline below a date and a byline', async () => {
    expect(
      (await read('a.txt', 'Monday, 4 May 2020\n\nBy Ada Quill\n\nFerries stop\n\nThe crews were tired.')).title,
    ).toBe('Ferries stop');
    expect((await read('a.txt', 'The crews were tired.\n\nFerries stop\n\nMore.')).title).toBe('a');
  });

  it('takes for the headline what tells something, below the name of a paper or a house', async () => {
    const title = async (head: string) => (await read('a.txt', `${head}\n\nThe crews were tired.`)).title;
    expect(await title('THE BAY COURIER\nTuesday 4 March 2025\n\nFerries stop at dusk\n\nBy Ada Quill')).toBe(
      'Ferries stop at dusk',
    );
    expect(await title('Bay Courier\nFerries stop at dusk')).toBe('Ferries stop at dusk');
    expect(await title('Ministry of Works\nSTATEMENT\non the ferries that stop')).toBe(
      'STATEMENT on the ferries that stop',
    );
    expect(await title('Ferries stop at dusk\nBay Courier, 4 March 2025\n\nWhat has happened?')).toBe(
      'Ferries stop at dusk',
    );
    expect(await title('HARBOUR CREWS - FOR IMMEDIATE RELEASE\n\nROADS CLOSE AT DUSK')).toBe('ROADS CLOSE AT DUSK');
    expect(await title('Harbour Board')).toBe('Harbour Board');
    expect(await title('The crews of the bay, who are\ntired, will not\nput out at dusk.')).toBe('a');
  });

  it('takes no first turn of a broadcast for the headline, but the line that says which it was', async () => {
    const head = 'Radio Tarn, "Morning Desk", 3 June 2025 (transcript)';
    const turn = 'Host: Good morning, Ms Quill. Why do the ferries stop?';
    expect((await read('a.txt', `${head}\n\n${turn}\n\nAda Quill: The crews were tired.`)).title).toBe(head);
    expect((await read('a.txt', `${head}\n\nFerries: why they stop\n\n${turn}\n\nMore.`)).title).toBe(
      'Ferries: why they stop',
    );
  });

  it('takes the day and the writer that the head states', async () => {
    const stated = async (head: string) => {
      const { author, published } = await read('a.txt', `${head}\n\nThe crews were tired.`);
      return { author, published };
    };
    expect(await stated('Ferries stop\n\nBy Ada Quill in Lima\n\n4 March 2025')).toEqual({
      author: 'Ada Quill',
      published: '2025-03-04',
    });
    expect(await stated('Ferries stop\nby our correspondent Ada Quill')).toMatchObject({ author: 'Ada Quill' });
    expect(await stated('Ferries stop\n\nBy our Lima team\n\nBy Sunday')).toEqual({ author: null, published: null });
    const wire = await read(
      'a.txt',
      'LIMA, 4 March 2025 (Bay Wire) - The crews were tired.\n\nBy Ada Quill they are called.',
    );
    expect(wire).toMatchObject({ author: null, published: '2025-03-04' });
    expect((await read('a.txt', 'The crews met on 4 March 2025.\n\nMore.')).published).toBeNull();
  });

  it('lets the settings have the last word', async () => {
    const own = await read(
      'a.html',
      '<html lang="en"><title>Old</title><meta name="author" content="A. Nonym"><p>Hi.',
      { title: 'New', author: 'Ada Quill', published: '2024-02-29' },
    );
    expect(own).toMatchObject({ title: 'New', author: 'Ada Quill', published: '2024-02-29' });
  });

  it('makes an id that is an address of the name, whatever its letters', async () => {
    expect((await read('000_b268A364.TXT', 'x')).id).toBe('000-b268a364');
    expect((await read('Ünïon — vote (2).md', 'x')).id).toBe('union-vote-2');
    expect((await read('новости.txt', 'x')).id).toMatch(/^document-[0-9a-f-]+$/);
  });

  it('hashes the bytes, not the text', async () => {
    expect((await read('a.txt', 'abc')).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect((await read('a.txt', 'a\r\n')).sha256).not.toBe((await read('a.txt', 'a\n')).sha256);
  });
});

describe('readDocument: damaged files', () => {
  it('says so of each packed format instead of throwing', async () => {
    for (const name of ['a.docx', 'a.pdf']) {
      expect(await problem(name, 'not at all')).toMatchObject({ rule: 'document-is-intact' });
      expect(await problem(name, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toMatchObject({
        rule: 'document-is-intact',
      });
    }
  });

  it('does not unpack a file that claims to be huge', async () => {
    const end = new Uint8Array(46 + 22);
    const view = new DataView(end.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(24, 4_000_000_000, true);
    view.setUint32(46, 0x06054b50, true);
    view.setUint16(46 + 10, 1, true);
    expect((await problem('a.docx', end))?.message).toContain('200 MB');
  });
});
