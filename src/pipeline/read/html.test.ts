import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-of.ts';

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

  it('is read in the encoding it states, where it is not UTF-8', async () => {
    const old = (head: string) =>
      Buffer.from(`<html><head>${head}</head><body><p>A naïve café.</p></body></html>`, 'latin1');
    const { text } = await read('a.html', old('<meta charset="windows-1252">'));
    expect(text).toBe('A naïve café.');
    const typed = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">';
    expect((await read('a.html', old(typed))).text).toBe('A naïve café.');
    expect((await read('a.html', '<meta charset="windows-1252"><p>A naïve café.</p>')).text).toBe('A naïve café.');
    await expect(read('a.html', old('<meta charset="klingon">'))).rejects.toThrow();
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
