import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { bytes, read } from './fixtures/read-of.ts';
import { readDocument } from './read.ts';

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

  it('takes of a quotation or list that does not end in broken front matter the words', async () => {
    expect(await read('a.md', '---\ntitle: "Strike goes on\npublisher: [Harbour Post, b\n---\nHello.')).toMatchObject({
      title: 'Strike goes on',
      publisher: 'Harbour Post, b',
      text: 'Hello.',
    });
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
