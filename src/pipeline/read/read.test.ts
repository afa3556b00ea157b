import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import type { DocumentSettings } from '#src/schema/briefing.ts';
import { readDocument } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(name: string, content: string | Uint8Array, settings?: DocumentSettings) {
  const result = await readDocument({ name, bytes: typeof content === 'string' ? bytes(content) : content }, settings);
  if ('problem' in result) throw new Error(`${result.problem.rule}: ${result.problem.message}`);
  return result.document;
}

async function problem(name: string, content: string | Uint8Array) {
  const result = await readDocument({ name, bytes: typeof content === 'string' ? bytes(content) : content }, undefined);
  return 'problem' in result ? result.problem : null;
}

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

describe('readDocument: web pages', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Vote | The Harbour Post</title>
    <meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Ada Quill">
    <meta property="article:published_time" content="2025-03-04T08:30:00+0100">
    <link rel="canonical" href="https://harbour.example/vote"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head>
    <body><header><h1>The Harbour Post</h1></header><nav><ul><li>Home</li></ul></nav><main><article><h1>Dockers vote to&nbsp;strike</h1>
    <p>Union leader <b>Jo</b>&shy;<b>Marsh</b> said: <q>We will walk out.</q><script>alert("x")</script></p>
    <ul><li>Pay: 5%</li><li><p>Hours</p></li></ul><ol start="3"><li>Third</li></ol>
    <table><tr><th>Port</th><th>Votes</th></tr><tr><td>Hull</td><td>1,200</td></tr></table>
    <p>Line one<br>line two</p><p hidden>Secret</p><pre>a  b\nc</pre></article><aside>Read also</aside></main><footer>All rights</footer></body></html>`;

  it('keeps the article as its reader sees it and nothing around it', async () => {
    expect((await read('a.html', page)).text).toBe(
      'Dockers vote to strike\n\nUnion leader JoMarsh said: “We will walk out.”\n\n- Pay: 5%\n- Hours\n\n3. Third\n\nPort | Votes\nHull | 1,200\n\nLine one\nline two\n\na  b\nc',
    );
  });

  it('takes from the head what it states', async () => {
    expect(await read('a.htm', page)).toMatchObject({
      title: 'Dockers vote to strike',
      language: 'en-GB',
      publisher: 'The Harbour Post',
      author: 'Ada Quill',
      published: '2025-03-04T08:30:00+01:00',
      url: 'https://harbour.example/vote',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('keeps a bold line of Markdown above what stands below it', async () => {
    const { text } = await read('a.md', '**Ana Lind, baker**\nI will close.\n\nA **bold** word\nand on.');
    expect(text).toBe('Ana Lind, baker\nI will close.\n\nA bold word and on.');
  });

  it('reads two posts of like length both', async () => {
    const { text } = await read(
      'a.html',
      '<main><article><p>The kiln stays open.</p></article><article><p>The kiln must close now.</p></article></main>',
    );
    expect(text).toBe('The kiln stays open.\n\nThe kiln must close now.');
  });

  it('reads a page of many short articles whole', async () => {
    const { text } = await read(
      'a.html',
      '<article><p>First story of the day.</p></article><article><p>Second story, a little longer.</p></article><article><p>Third and last story here.</p></article>',
    );
    expect(text.split('\n\n')).toHaveLength(3);
  });

  it('takes two line breaks for a new paragraph', async () => {
    expect((await read('a.html', '<p>One.<br><br>Two.<br>Three.')).text).toBe('One.\n\nTwo.\nThree.');
  });

  it('leaves the name of the site out of the title', async () => {
    expect(
      (await read('a.html', '<title>Vote – The Post</title><meta property="og:site_name" content="The Post"><p>Hi.'))
        .title,
    ).toBe('Vote');
  });

  it('survives nesting deeper than a stack', async () => {
    expect((await read('a.html', `${'<div>'.repeat(20_000)}deep`)).text).toBe('deep');
  });
});

describe('readDocument: Markdown', () => {
  it('keeps the words and leaves the marks', async () => {
    const text =
      '# Head *line*\n\nText **bold** [link](http://x.example) `code` <5% {draft} import x\nwrapped\\\nbroken.\n\n- one\n- two\n  - three\n\n4. four\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nNoted[^1].\n\n[^1]: The note.\n\n<div><p>Html</p></div>\n';
    expect((await read('a.md', text)).text).toBe(
      'Head line\n\nText bold link code <5% {draft} import x wrapped\nbroken.\n\n- one\n- two\n- three\n\n4. four\n\nquoted\n\na | b\n1 | 2\n\nNoted.\n\nThe note.\n\nHtml',
    );
  });

  it('reads the front matter as statements and never as text', async () => {
    const own = await read(
      'a.md',
      '---\ntitle: "A: B"\ndate: 2025-01-02\nauthor: Ada Quill\nurl: https://x.example/a\n---\nHello.',
    );
    expect(own).toMatchObject({
      title: 'A: B',
      published: '2025-01-02',
      author: 'Ada Quill',
      url: 'https://x.example/a',
      text: 'Hello.',
    });
  });

  it('leaves alone what only looks like a mark', async () => {
    const plain = '5 * 3 * 2 and snake_case_name, [not a link], a*, 2 < 3 & 4 > 1, {draft} <5% `';
    expect((await read('a.md', plain)).text).toBe(plain);
  });

  it('takes time in proportion to the text, whatever marks it holds', async () => {
    const marks = [
      '>',
      '[',
      '*a ',
      '- ',
      '`',
      '` ',
      '<',
      '![x](',
      '**a_b*',
      '| ',
      '<b>',
      '#',
      '\\',
      '&amp;',
      '](',
      '<!--',
      '[a]: b\n',
      '> a\n',
    ];
    const read = async () => {
      for (const mark of marks)
        await readDocument({ name: 'a.md', bytes: bytes(`${mark.repeat(100_000 / mark.length)} end`) }, undefined);
    };
    expect(await processorTime(read)).toBeLessThan(8000);
  });

  it('does not fall over front matter that is broken', async () => {
    expect((await read('a.md', '---\n: [}\n---\nHello.')).text).toBe('Hello.');
  });

  it('takes the lines of front matter whose title has a colon and no quotation marks', async () => {
    expect(
      await read(
        'a.md',
        "---\ntitle: Strike over: buses run\noutlet: 'The Harbour Post'\ndate: 2025-01-02\n---\nHello.",
      ),
    ).toMatchObject({
      title: 'Strike over: buses run',
      publisher: 'The Harbour Post',
      published: '2025-01-02',
      text: 'Hello.',
    });
  });
});

describe('readDocument: mail', () => {
  const mail = (body: string, type = 'text/plain') =>
    `From: Ada Quill <ada@port.example>\r\nDate: Tue, 4 Mar 2025 08:30:00 +0100\r\nSubject: =?utf-8?Q?Talks_=E2=80=93_statement?=\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;

  it('takes sender, date and subject from the headers and the text from the body', async () => {
    expect(await read('a.eml', mail('We will not sign.\r\n> Will you sign?\r\n'))).toMatchObject({
      title: 'Talks – statement',
      author: 'Ada Quill',
      published: '2025-03-04T08:30:00+01:00',
      text: 'We will not sign.\nWill you sign?',
    });
  });

  it('reads the text of a mail that is a page alone', async () => {
    expect((await read('a.eml', mail('<p>We will <b>not</b> sign.</p>', 'text/html'))).text).toBe('We will not sign.');
  });

  it('refuses what has no header of a mail', async () => {
    expect(await problem('a.eml', 'just words')).toMatchObject({ rule: 'document-is-intact' });
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
